"""Builds the client from the documents in `spec/`, and helps to keep both up with the vendor's pages.

`spec` reads the documents, `build` makes the client of them, and `vendoring` copies it into another project. `pages`
reads the vendor's pages, `drift` compares them with the documents, `draft` begins a document, and `changes` lists what
a change of the documents does to callers.
"""
