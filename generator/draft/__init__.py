"""Draft the document of an action that has none yet.

`links` finds the table and the examples that describe each member. `schemas` derives schemas from both, and `objects`
those of whole objects, with the `conditions` that their texts state and the descriptions of `wording`. `answer` drafts
the answer, `document` puts the document together, `naming` names classes and constants, and `known` holds the facts of
`spec/` that a draft uses. `command` is the command `draft`.
"""
