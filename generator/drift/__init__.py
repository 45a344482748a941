"""Reports where the vendor's pages differ from `spec/`.

`..pages` fetches and reads the pages, `specified` reads the documents, `compare` compares both with the help of
`member_comparison`, `listed` and `shown`, `lock` records the wording, and `report` prints.
"""
