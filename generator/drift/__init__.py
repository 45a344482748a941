"""Report where the vendor's pages differ from `spec/`.

`..pages` fetches and reads the pages, `specified` reads the documents, and `compare` and `members` compare the two.
`lock` records the pages, `report` formats the differences, and `command` is the command `drift`.
"""
