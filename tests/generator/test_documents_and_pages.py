"""Every document has the members, values and codes of its page, as recorded."""

from typing import Any

import pytest

from generator.documents.documents import read_documents
from generator.drift.compare import compare
from generator.drift.specified import Specified
from tests.support.documented import SPEC
from tests.support.recorded_pages import RECORDED, page_of

SHARED, DOCUMENTS = read_documents(SPEC)


def test_every_page_is_recorded() -> None:
    # There was no page of test/ping to record, and `drift` cannot read the one page of both others.
    unread = {"test.ping", "account.subscribeToNotifications", "account.unsubscribeFromNotifications"}
    assert {f"{each.namespace}.{each.action}" for each in DOCUMENTS} - RECORDED.keys() <= unread


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: f"{each.namespace}.{each.action}")
def test_a_document_has_the_members_values_and_codes_of_its_page(document: Any) -> None:
    name = f"{document.namespace}.{document.action}"
    if name not in RECORDED:
        pytest.skip("its page is not recorded")
    differences = compare(page_of(name, RECORDED[name]), Specified(document, SHARED), None).differences
    # Links of types, warnings, and codes of examples can only be compared with the page.
    missing = [
        each for each in differences if each.kind in ("added", "removed") and each.what not in ("code", "warning")
    ]
    assert [each.as_json() for each in missing] == []
