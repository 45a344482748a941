"""Reports where the vendor's pages differ from `spec/`.

`..pages` fetches and reads the pages, `specified` reads the documents, `compare` compares both with the help of
`member_comparison` and `listed`, `lock` records the wording, and `report` prints.
"""
