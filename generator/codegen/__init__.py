"""Generates `ivvy.api` from the documents.

`classes` and `actions` collect what becomes classes and methods, `bundle` merges them into one OpenAPI document,
`render` has openapi-python-client parse it and renders the templates, which read from `view`, and `command` puts the
result in place.
"""
