"""Drafts the document of an action that has none yet.

`naming` names classes and constants, `inference` derives schemas from types and examples, `components`, `answer` and
`error_codes` make the parts of the document, `document` assembles them, and `command` prints the result.
"""
