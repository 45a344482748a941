"""Reads and checks the documents of `spec/`.

`documents` reads the folder; `references`, `schemas`, `conventions`, `openapi` and `examples` reject what the client
cannot represent.
"""
