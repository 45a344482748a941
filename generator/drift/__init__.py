"""Tells what the vendor's pages say otherwise than `spec/`.

The way of the data: `sources` gets the pages and `..pages` reads them, `specified` reads the documents, `compare` holds
one against the other with the help of `members` and `listed`, `lock` remembers the wording, and `report` tells.
"""

from ..pages.sources import default_cache, get_sources, is_address
from .command import drift

__all__ = ["default_cache", "drift", "get_sources", "is_address"]
