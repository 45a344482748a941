"""Generates `ivvy.api` from the documents.

`classes` collects the schemas and `actions` the operations. `bundle` merges them into one OpenAPI document. `render`
has openapi-python-client parse it, and renders `templates/`, which read from `view` and `members`. `command` formats
the result and replaces the present package. `source` ensures that text of a document never becomes code.
"""
