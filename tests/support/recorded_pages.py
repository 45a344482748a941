"""Pages with the facts that the lock records. It records no texts of the vendor, so each text is a stand-in."""

from typing import Any

from generator.documents.nodes import Object
from generator.drift.lock import read_lock
from generator.pages import Member, Members, Page, Text, Values
from tests.support.documented import SPEC

RECORDED: dict[str, Any] = dict(read_lock(SPEC).pages)
FACTS = ("type", "required", "description")


def text_of(facts: Object) -> Text | None:
    return Text("A text.") if "description" in facts else None


def table_of(name: str, recorded: dict[str, Any]) -> Members:
    members = {
        member: Member(
            Text(facts["type"], tuple(facts.get("links", ()))) if "type" in facts else None,
            facts.get("required"),
            text_of(facts),
        )
        for member, facts in recorded.items()
    }
    columns = frozenset(fact for fact in FACTS if any(fact in facts for facts in recorded.values()))
    return Members(name, columns, members)


def values_of(name: str, recorded: dict[str, Any]) -> Values:
    return Values(name, {value: Text(facts.get("label", "A text.")) for value, facts in recorded.items()})


def page_of(action: str, recorded: dict[str, Any]) -> Page:
    namespace, _, name = action.partition(".")
    examples = recorded.get("examples", {})
    return Page(
        "the record",
        namespace,
        name,
        request=table_of("", recorded["request"]) if recorded.get("request") else None,
        objects={each: table_of(each, members) for each, members in recorded.get("objects", {}).items()},
        values={each: values_of(each, values) for each, values in recorded.get("values", {}).items()},
        warnings=values_of("Warnings", recorded["warnings"]) if recorded.get("warnings") else None,
        returned=table_of("Returns", recorded["returned"]) if recorded.get("returned") else None,
        codes={int(code): text_of(facts) for code, facts in recorded.get("codes", {}).items()},
        failures={
            int(code): {key: fact for key, fact in facts.items() if key != "description"}
            for code, facts in recorded.get("failures", {}).items()
        },
        requests=[dict.fromkeys(examples["members"])] if examples.get("members") else [],
        answers=[dict.fromkeys(examples["returned"])] if examples.get("returned") else [],
    )
