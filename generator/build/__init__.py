"""Makes `ivvy.api` of the documents.

`classes` and `actions` collect what becomes classes and methods, `bundle` makes one OpenAPI document of them, `render`
has openapi-python-client parse it and renders the templates with the help of `view`, and `command` puts the result in
place.
"""
