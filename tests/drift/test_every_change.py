"""Every change of a recorded page is reported: each table and each row that is removed, each type that changes."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from generator.documents.documents import read_documents
from generator.drift.compare import compare
from generator.drift.lock import entry_of
from generator.drift.specified import Specified
from generator.pages import canonical_type
from tests.support.documented import SPEC
from tests.support.recorded_pages import RECORDED, page_of

pytestmark = pytest.mark.one_python

SHARED, DOCUMENTS = read_documents(SPEC)
SPECIFIED = {each.full_name: each for each in (Specified(document, SHARED) for document in DOCUMENTS)}
TABLES, GROUPS = ("request", "returned", "warnings", "codes"), ("objects", "values")
OTHERS: dict[str, tuple[object, object]] = {
    "type": ("string", "integer"), "label": ("One", "Other"), "required": (True, False),
}  # fmt: skip


def tables_of(recorded: dict[str, Any]) -> Iterator[tuple[dict[str, Any], str]]:
    """Return each table as the mapping that contains it, and its key."""
    yield from ((recorded, name) for name in TABLES if name in recorded)
    yield from ((recorded[group], name) for group in GROUPS for name in recorded.get(group, {}))


def changed_pages(recorded: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Return the page with each change, and the name of the change."""
    for index, (_, name) in enumerate(tables_of(recorded)):
        changed = copy.deepcopy(recorded)
        owner, _ = list(tables_of(changed))[index]
        rows = owner.pop(name)
        yield f"table {name} removed", changed
        for row, facts in rows.items():
            owner[name] = {other: each for other, each in rows.items() if other != row}
            yield f"row {name}.{row} removed", changed
            for fact, others in OTHERS.items():
                if fact in facts:
                    now = next(each for each in others if canonical_type(str(each)) != canonical_type(str(facts[fact])))
                    owner[name] = {**rows, row: {**facts, fact: now}}
                    yield f"{fact} of {name}.{row} changed", changed
        owner[name] = rows
        if isinstance(owner.get(name), dict) and name not in TABLES:
            renamed = {f"{key} B" if key == name else key: each for key, each in owner.items()}
            owner.clear()
            owner.update(renamed)
            yield f"table {name} renamed", changed


@pytest.mark.parametrize("action", [action for action in RECORDED if action in SPECIFIED])
def test_every_change_of_a_recorded_page_is_reported(action: str) -> None:
    specified = SPECIFIED[action]
    page = page_of(action, RECORDED[action])
    recorded = entry_of(page)
    # Differences from values in examples, which are not recorded.
    before = {str(each.as_json()) for each in compare(page, specified, recorded).differences}
    missed = []
    for change, changed in changed_pages(RECORDED[action]):
        found = compare(page_of(action, changed), specified, recorded)
        if not found.problems and {str(each.as_json()) for each in found.differences} <= before:
            missed.append(change)
    assert missed == []
