"""Reads and checks the documents of `spec/`.

`documents` reads the folder; `references`, `schemas`, `conventions` and `examples` refuse what the client cannot carry.
"""
