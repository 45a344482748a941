"""Drafts the document of an action that has none yet.

`links` finds the tables that describe members, and `outline` what examples show of each; `inference` derives schemas
from both, and `objects`, `collections`, `answer`, `components` and `error_codes` make the parts of the document.
`naming` names classes and constants, `document` assembles the parts, and `command` prints or writes the result.
"""
