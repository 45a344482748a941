"""Generates the client from the documents in `spec/`, and compares the documents with the vendor's pages.

`documents` reads the documents, `codegen` generates the client, which includes copies of `runtime`, and `vendoring`
copies the client into another project. `pages` reads the vendor's pages, `drift` compares them with the documents,
`draft` writes a first document, `changes` lists breaking and other changes of documents, and `site` writes reference
pages. The module `command` of a package implements its commands.
"""
