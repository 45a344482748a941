"""Tells what the vendor's pages say otherwise than `spec/`.

The way of the data: `sources` gets the pages and `..pages` reads them, `specified` reads the documents, `compare` holds
one against the other with the help of `members` and `listed`, `lock` remembers the wording, and `report` tells.
"""
