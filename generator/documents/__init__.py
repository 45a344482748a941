"""Reads and checks the documents of `spec/`.

`documents` reads the files, and `nodes` navigates them. `conventions`, `codes` and `sandbox_rules` check actions;
`schemas`, `conditions`, `references` and `formats` check schemas; `validation` checks both against OpenAPI. `names`
maps names of documents to names in Python. Every error is a `SpecError` with file, line and member.
"""
