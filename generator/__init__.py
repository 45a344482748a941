"""Builds the client from the documents in `spec/`, and helps to keep both in step with the vendor's pages.

`spec` reads the documents, `build` generates the client, `check` compares it with the documents, and `vendoring` copies
it into another project. `pages` reads the vendor's pages, `drift` compares them with the documents, `draft` prints a
first document, and `changes` lists what changed documents mean for callers. The module `command` of a package is its
command.
"""
