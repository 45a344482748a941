"""Drafts the error codes of a page."""

import re

from ..documents.nodes import Node, Object, text_at
from ..pages import Page
from .naming import new_constants

# Common texts of the pages. The sandbox answers a request that its schema rejects with INVALID_DATA.
USUAL = (
    (re.compile(r"\binvalid\b.*\bdata\b|\binvalid$|\bdata\b.*\binvalid\b", re.IGNORECASE), "invalid data"),
    (re.compile(r"\berror has occurred\b", re.IGNORECASE), "unexpected error"),
)


def codes_of(page: Page) -> list[Node]:
    """The codes in a page's table, and those in its examples alone."""
    meanings = {code: said.plain if said else "" for code, said in page.codes.items()}
    shown = {code: text_at(failure, "message") for code, failure in page.failures.items() if code not in meanings}
    texts = {**meanings, **shown}
    words = {
        code: next((usual for pattern, usual in USUAL if pattern.search(text)), text) for code, text in texts.items()
    }
    constants = new_constants([(text, str(code)) for code, text in words.items()], "CODE")
    codes: list[Node] = []
    for (code, text), constant in zip(texts.items(), constants, strict=True):
        entry: Object = {"code": code, "name": constant}
        if "errorCode" in page.failures.get(code, {}):
            entry["errorCode"] = page.failures[code]["errorCode"]
        entry["meaning"] = f"{text.removesuffix('.')}." if text else "TODO: what it means."
        if code in shown:
            reason = "In an example of the page, missing in its table."
            entry["x-ivvy-departure"] = {"page": "absent", "reason": reason}
        codes.append(entry)
    return codes
