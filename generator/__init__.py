"""Builds the client from the documents in `spec/`.

The way of the data: `documents` reads the folder, `conventions` and `schemas` refuse what the rest cannot carry,
`bundle` makes one OpenAPI document of it, `project` has openapi-python-client parse it and renders the templates, and
`output` puts the result in place.
"""
