"""Builds the client from the documents in `spec/`.

The way of the data: `documents` reads the folder, `references`, `schemas`, `conventions` and `examples` refuse what the
rest cannot carry, `classes` and `actions` collect what becomes classes and methods, `bundle` makes one OpenAPI document
of them, `project` has openapi-python-client parse it and renders the templates with `descriptions`, and `output` puts
the result in place.
"""
