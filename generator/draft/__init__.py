"""Draft the document of an action that has none yet.

`links` finds the table and the examples that describe each member, `schemas` derives schemas from both, `answer` drafts
the answer, `document` puts the document together, and `naming` names classes and constants. `command` is the command
`draft`.
"""
