"""Every document has the members, values and codes of its page, as recorded."""

from typing import Any

import pytest

from generator.documents.documents import read_documents
from generator.drift.compare import compare
from generator.drift.lock import read_lock
from generator.drift.specified import Specified
from generator.pages import Member, Members, Page, Text, Values
from tests.support.documented import SPEC

SHARED, DOCUMENTS = read_documents(SPEC)
RECORDED: dict[str, Any] = dict(read_lock(SPEC))


def table(name: str, recorded: dict[str, Any]) -> Members:
    """Return a recorded table without its texts, of which only digests are recorded."""
    members = {
        member: Member(Text(facts["type"]) if "type" in facts else None, facts.get("required"), None)
        for member, facts in recorded.items()
    }
    return Members(name, frozenset(), members)


def page_of(action: str, recorded: dict[str, Any]) -> Page:
    namespace, _, name = action.partition(".")
    examples = recorded.get("examples", {})
    return Page(
        "the record",
        namespace,
        name,
        request=table("", recorded["request"]) if recorded.get("request") else None,
        objects={each: table(each, members) for each, members in recorded.get("objects", {}).items()},
        values={each: Values(each, dict.fromkeys(them, Text(""))) for each, them in recorded.get("values", {}).items()},
        returned=table("Returns", recorded["returned"]) if recorded.get("returned") else None,
        codes=dict.fromkeys(map(int, recorded.get("codes", {}))),
        requests=[dict.fromkeys(examples.get("members", []))],
        answers=[dict.fromkeys(examples["returned"])] if examples.get("returned") else [],
    )


def test_every_page_is_recorded() -> None:
    # There was no page of test/ping to record, and `drift` cannot read the one page of both others.
    unread = {"test.ping", "account.subscribeToNotifications", "account.unsubscribeFromNotifications"}
    assert {f"{each.namespace}.{each.action}" for each in DOCUMENTS} - RECORDED.keys() <= unread


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda each: f"{each.namespace}.{each.action}")
def test_a_document_has_the_members_values_and_codes_of_its_page(document: Any) -> None:
    name = f"{document.namespace}.{document.action}"
    if name not in RECORDED:
        pytest.skip("its page is not recorded")
    differences, _ = compare(page_of(name, RECORDED[name]), Specified(document, SHARED), None)
    # Links of types, warnings, and codes of examples can only be compared with the page.
    missing = [
        each for each in differences if each.kind in ("added", "removed") and each.what not in ("code", "warning")
    ]
    assert [each.as_json() for each in missing] == []
