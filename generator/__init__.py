"""Builds the client from the documents in `spec/`.

The way of the data: `documents` reads the folder, `references`, `schemas`, `conventions` and `examples` refuse what the
rest cannot carry, `classes` and `actions` collect what becomes classes and methods, `bundle` makes one OpenAPI document
of them, `project` has openapi-python-client parse it and renders the templates with `descriptions`, and `output` puts
the result in place.

`maintenance` has the commands for when the documentation changes: `pages` reads the vendor's pages, `drift` compares
them with the documents, `draft` begins a document, and `changes` tells what a change does to callers.
"""
