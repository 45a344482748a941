"""`python -m generator drift`: the differences that it reports, for pages in every form."""

import functools
import json
import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.documents.documents import PAGES as LOCK
from tests.support.documented import SPEC, documents
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import FORMS, PAGES, Facts, Table

pytestmark = pytest.mark.one_python


@dataclass
class Result:
    """The exit status and output of a run."""

    status: int
    output: str
    errors: str

    @property
    def pages(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self.output)
        return found

    @property
    def differences(self) -> list[dict[str, Any]]:
        return [difference for page in self.pages for difference in page["differences"]]

    @property
    def names(self) -> list[tuple[str, ...]]:
        return names_of(self.differences)


def names_of(differences: list[dict[str, Any]]) -> list[tuple[str, ...]]:
    return [tuple(each[key] for key in ("kind", "what", "in", "name")) for each in differences]


Drift = Callable[..., Result]
Accepted = Callable[[str], Path]


@pytest.fixture
def drift(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Drift:
    def run(*arguments: object, spec: Path) -> Result:
        status = main(["drift", *map(str, arguments), "--spec", str(spec), "--cache", str(tmp_path / "cache")])
        return Result(status, *capsys.readouterr())

    return run


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """A spec folder with one document, whose page was accepted in a form."""

    @functools.cache
    def accept(form: str) -> Path:
        folder = tmp_path_factory.mktemp("drift")
        spec, page = folder / "spec", folder / "page.md"
        (spec / "venue").mkdir(parents=True)
        write_shared(spec)
        shutil.copy(PAGES / "addOrUpdateLocker.yaml", spec / "venue")
        page.write_text(FORMS[form](Facts()), encoding="utf-8")
        cache = ["--cache", str(folder / "cache")]
        assert main(["drift", str(page), "--spec", str(spec), "--accept", *cache]) == 0
        return spec

    return accept


@pytest.fixture
def spec(accepted: Accepted, tmp_path: Path) -> Path:
    """A writable spec folder with one document, whose page was accepted."""
    return Path(shutil.copytree(accepted("marked"), tmp_path / "spec"))


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        (tmp_path / "page.md").write_text(text, encoding="utf-8")
        return tmp_path / "page.md"

    return write


Change = Callable[[Facts], None]
CHANGES: dict[str, tuple[Change, list[tuple[str, ...]]]] = {}


def change(*expected: tuple[str, ...]) -> Callable[[Change], Change]:
    def remember(function: Change) -> Change:
        CHANGES[function.__name__.replace("_", " ")] = (function, list(expected))
        return function

    return remember


def altered(facts: Facts, member: str, position: int, text: str) -> None:
    row = list(facts.members[member])
    row[position] = text
    facts.members[member] = (row[0], row[1], row[2])


@change()
def nothing(facts: Facts) -> None:
    del facts


@change(("added", "member", "Locker", "depth"))
def member_added(facts: Facts) -> None:
    facts.members["depth"] = ("integer", "optional", "How deep it is.")


@change(("removed", "member", "Locker", "price"))
def member_removed(facts: Facts) -> None:
    del facts.members["price"]


@change(("removed", "member", "Locker", "keys"))
def last_member_removed(facts: Facts) -> None:
    del facts.members["keys"]


@change(("added", "member", "Locker", "cost"), ("removed", "member", "Locker", "price"))
def member_renamed(facts: Facts) -> None:
    facts.members = {"cost" if name == "price" else name: row for name, row in facts.members.items()}


@change(("changed", "member", "Locker", "price"))
def member_retyped(facts: Facts) -> None:
    altered(facts, "price", 0, "integer")


@change(("changed", "member", "Locker", "size"))
def member_with_values_retyped(facts: Facts) -> None:
    altered(facts, "size", 0, "string")


@change(("changed", "member", "Locker", "isHeated"))
def departure_retyped(facts: Facts) -> None:
    altered(facts, "isHeated", 0, "string")


@change(("changed", "member", "Locker", "price"))
def member_made_required(facts: Facts) -> None:
    altered(facts, "price", 1, "required")


@change(("changed", "member", "Locker", "venueId"))
def member_made_optional(facts: Facts) -> None:
    altered(facts, "venueId", 1, "optional")


@change(("reworded", "member", "Locker", "openFrom"))
def member_reworded(facts: Facts) -> None:
    altered(facts, "openFrom", 2, "When it can be opened first. Required when keys is absent.")


@change(("changed", "member", "Locker", "price"), ("reworded", "member", "Locker", "price"))
def member_made_required_and_reworded(facts: Facts) -> None:
    facts.members["price"] = ("double", "required", "The price of a day.")


@change(("changed", "member", "Locker", "isHeated"))
def example_of_departure_changed(facts: Facts) -> None:
    facts.example = facts.example.replace('"isHeated": 1', '"isHeated": true')


@change(("added", "member", "Locker", "shelf"))
def member_only_in_the_example(facts: Facts) -> None:
    facts.example = facts.example.replace('"floor"', '"shelf": 1, "floor"')


@change(("added", "member", "Locker", "floor"))
def departed_member_listed(facts: Facts) -> None:
    facts.members["floor"] = ("integer", "optional", "The floor.")


@change(("added", "member", "LockerKey", "material"))
def member_of_object_added(facts: Facts) -> None:
    facts.objects["Locker Key"].rows["material"] = ("string", "optional", "What it is made of.")


@change(("removed", "member", "LockerKey", "issuedOn"))
def member_of_object_removed(facts: Facts) -> None:
    del facts.objects["Locker Key"].rows["issuedOn"]


@change(("changed", "member", "LockerKey", "number"))
def member_of_object_retyped(facts: Facts) -> None:
    facts.objects["Locker Key"].rows["number"] = ("integer", "required", "The number on the key.")


@change(("changed", "member", "LockerKey", "issuedOn"))
def member_of_object_made_required(facts: Facts) -> None:
    facts.objects["Locker Key"].rows["issuedOn"] = ("date", "required", "When it was handed out.")


@change(("reworded", "member", "LockerKey", "number"))
def member_of_object_reworded(facts: Facts) -> None:
    facts.objects["Locker Key"].rows["number"] = ("string", "required", "The number on the key, or on its ring.")


@change(("added", "value", "LockerSize", "3"))
def value_added(facts: Facts) -> None:
    facts.values["Locker Size"]["3"] = "Huge"


@change(("removed", "value", "LockerSize", "2"))
def value_removed(facts: Facts) -> None:
    del facts.values["Locker Size"]["2"]


@change(("changed", "value", "LockerSize", "1"))
def value_renamed(facts: Facts) -> None:
    facts.values["Locker Size"]["1"] = "Tiny"


@change(("added", "object", "", "Locker Colour"))
def table_of_values_added(facts: Facts) -> None:
    facts.values["Locker Colour"] = {"1": "Red", "2": "Blue"}


@change(("removed", "object", "", "LockerSize"))
def table_of_values_removed(facts: Facts) -> None:
    del facts.values["Locker Size"]


@change(("added", "object", "", "Locker Hire"))
def object_added(facts: Facts) -> None:
    facts.objects["Locker Hire"] = Table({"hours": ("integer", "required", "How long.")}, "A hire is an object.")


@change(("removed", "object", "", "LockerKey"))
def object_removed(facts: Facts) -> None:
    del facts.objects["Locker Key"]


@change(("added", "warning", "LockerWarning", "lockerBroken"))
def warning_added(facts: Facts) -> None:
    facts.warnings["lockerBroken"] = "The locker is broken."


@change(("removed", "warning", "LockerWarning", "keyMissing"))
def warning_removed(facts: Facts) -> None:
    del facts.warnings["keyMissing"]


@change(("reworded", "warning", "LockerWarning", "keyMissing"))
def warning_reworded(facts: Facts) -> None:
    facts.warnings["keyMissing"] = "A key was not found, or is not this locker's."


@change(("removed", "warning", "LockerWarning", "lockerInUse"), ("removed", "warning", "LockerWarning", "keyMissing"))
def warnings_removed(facts: Facts) -> None:
    facts.warnings = {}


@change(("added", "code", "Throws", "25109"))
def code_added(facts: Facts) -> None:
    facts.codes["25109"] = "The locker is broken"


@change(("removed", "code", "Throws", "25102"))
def code_removed(facts: Facts) -> None:
    del facts.codes["25102"]


@change(("removed", "code", "Throws", "25101"), ("removed", "code", "Throws", "25102"))
def codes_removed(facts: Facts) -> None:
    facts.codes = {}


@change(("reworded", "code", "Throws", "25101"))
def code_reworded(facts: Facts) -> None:
    facts.codes["25101"] = "The locker, or its venue, does not exist"


@change(("added", "code", "Throws", "25103"))
def departed_code_listed(facts: Facts) -> None:
    facts.codes["25103"] = "An error has occurred"


@change(("added", "member", "SavedLocker", "hiredBy"))
def returned_member_added(facts: Facts) -> None:
    facts.returns["hiredBy"] = "The contact who has hired it"


@change(("removed", "member", "SavedLocker", "id"))
def returned_member_removed(facts: Facts) -> None:
    del facts.returns["id"]


@change(("removed", "object", "", "Returns"))
def returned_members_removed(facts: Facts) -> None:
    facts.returns = {}


@change(("reworded", "object", "", "Hiring a locker"))
def section_reworded(facts: Facts) -> None:
    facts.sections["Hiring a locker"] += " The label is required then."


@change(("reworded", "object", "", "Losing a key"))
def section_added(facts: Facts) -> None:
    facts.sections["Losing a key"] = "A key that is lost costs something."


@change(("reworded", "object", "", "Add or Update Locker"))
def introduction_reworded(facts: Facts) -> None:
    facts.intro = "Puts a locker up for hire. The venue must have lockers."


@change(("renamed", "object", "", "LockerSize"))
def table_of_values_renamed(facts: Facts) -> None:
    facts.values = {"Size of a Locker": facts.values["Locker Size"]}


@change(("moved", "object", "", "Locker Hours"))
def members_moved_to_a_table(facts: Facts) -> None:
    facts.objects["Locker Hours"] = Table({name: facts.members.pop(name) for name in ("openFrom", "size")})


@change(("added", "member", "Locker", "Price"), ("removed", "member", "Locker", "price"))
def member_in_another_case(facts: Facts) -> None:
    facts.members = {"Price" if name == "price" else name: row for name, row in facts.members.items()}


@change(("reworded", "object", "", "Example Request"))
def text_of_an_example_added(facts: Facts) -> None:
    facts.sections["Example Request"] = "This replaces the keys."


@pytest.mark.parametrize("name", CHANGES)
def test_only_the_change_of_a_page_is_reported(drift: Drift, accepted: Accepted, tmp_path: Path, name: str) -> None:
    alter, expected = CHANGES[name]
    facts = Facts()
    alter(facts)
    file = tmp_path / "page.md"
    for form, write in FORMS.items():
        file.write_text(write(facts), encoding="utf-8")
        result = drift(file, "--json", spec=accepted(form))
        assert (form, result.names) == (form, expected)
        assert result.status == (1 if expected else 0)


# Rewrites of a page in a form, and the difference that each makes.
REWRITES: dict[str, tuple[str, str, str, tuple[str, ...]]] = {
    "a text in a response": (
        "method",
        "What comes back.",
        "It replaces the keys.",
        ("reworded", "Request and responses"),
    ),
    "an attribute": ("swagger", 'description=""', 'description="Keys go."', ("reworded", "Request and responses")),
    "front matter": ("marked", "# Add or", "---\ndescription: Not published yet.\n---\n\n# Add or", ("reworded", "")),
    "a deprecated member": ("swagger", 'name="price"', 'name="price" deprecated="true"', ("reworded", "price")),
    "a deprecated action": ("swagger", 'method="post"', 'method="post" deprecated="true"', ("reworded", "")),
    "the status of a failure": ("swagger", 'status="500"', 'status="422"', ("changed", "25103")),
    "a new column": ("marked", "| Locker Key | Type |", "", ("changed", "Locker Key")),
}


@pytest.mark.parametrize("name", REWRITES)
def test_changes_outside_of_the_usual_tables_are_reported(
    drift: Drift, accepted: Accepted, page: Callable[[str], Path], name: str
) -> None:
    form, old, new, (kind, item) = REWRITES[name]
    text = FORMS[form](Facts())
    if name == "a new column":
        start, end = text.index("### Locker Key"), text.index("### Locker Size")
        table = re.sub(r"\|$", "| Since |", text[start:end], count=1, flags=re.MULTILINE)
        table = re.sub(r"^(\|.*\|)$", r"\1 --- |", table, flags=re.MULTILINE).replace("Since | --- |", "Since |")
        text = text[:start] + table + text[end:]
    result = drift(page(text.replace(old, new, 1) if new else text), "--json", spec=accepted(form))
    assert (kind, item or Facts().title) in [(each["kind"], each["name"]) for each in result.differences]
    assert result.status == 1


def test_both_of_two_equal_rows_are_compared(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    lines = MARKED.splitlines(keepends=True)
    index = next(index for index, line in enumerate(lines) if line.startswith("| price "))
    text = "".join([*lines[: index + 1], lines[index], *lines[index + 1 :]])
    assert drift(page(text), "--accept", spec=spec).status == 0
    twin = "".join([*lines[: index + 1], lines[index].replace("an hour", "a day"), *lines[index + 1 :]])
    assert drift(page(twin), "--json", spec=spec).names == [("reworded", "object", "", "Locker")]
    assert drift(page(MARKED), "--json", spec=spec).names == [("reworded", "object", "", "Locker")]


def test_invisible_characters_are_removed_from_names(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    text = MARKED.replace("| price ", "| pri\u200bce ").replace("### Locker Size", "### Locker\u00ad Size")
    result = drift(page(text), "--json", spec=spec)
    assert (result.status, result.names) == (0, [])
    assert "invisible characters were removed from the name price" in result.errors
    assert "invisible characters were removed from the name Locker Size" in result.errors


def test_a_departure_can_apply_to_the_page_of_one_action(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    file, facts = spec / "venue" / "addOrUpdateLocker.yaml", Facts()
    text = file.read_text(encoding="utf-8")
    del facts.members["price"]
    for action, status in (("venue.addOrUpdateLocker", 0), ("venue.getLocker", 1)):
        departure = f"        price:\n          x-ivvy-departure: {{page: {{{action}: absent}}, reason: It is gone.}}\n"
        file.write_text(text.replace("        price:\n", departure), encoding="utf-8")
        assert drift(page(FORMS["marked"](facts)), spec=spec).status == status
    file.write_text(text.replace("        price:\n", departure.replace("venue.getLocker", "venue.addOrUpdateLocker")))
    assert "remove x-ivvy-departure" in drift(page(MARKED), spec=spec).output


def test_changed_sentences_are_printed_in_full(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    facts = Facts()
    long = "It is the moment from which the locker can be opened for the first time, by anybody who has a key of it."
    altered(facts, "openFrom", 2, f"{long} Required when size is sent.")
    file = page(FORMS["marked"](facts))
    drift(page(MARKED), "--accept", spec=spec)
    page(FORMS["marked"](facts))
    removed, added, stated = drift(file, spec=spec).output.splitlines()[2:]
    assert removed.strip() == "- When it can be opened first."
    assert added.strip() == f"+ {long}"
    assert stated.strip() == "+ Required when size is sent. [a condition]"


def test_a_statement_is_reported_until_the_document_contains_it(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    facts = Facts()
    altered(facts, "openFrom", 2, "When it can be opened first. Required when size is sent. At most 12:00.")
    file = page(FORMS["marked"](facts))
    result = drift(file, "--json", "--accept", spec=spec)
    assert result.names == [("stated", "member", "Locker", "openFrom")] * 2
    document = spec / "venue" / "addOrUpdateLocker.yaml"
    text = document.read_text(encoding="utf-8")
    (digest,) = re.findall(r"states: \[(\w+)\]", result.differences[1]["note"])
    named = f"          x-ivvy-departure: {{page: {{states: [{digest}]}}, reason: No limit of a time is supported.}}\n"
    text = text.replace("        openFrom:\n", f"        openFrom:\n{named}")
    document.write_text(text, encoding="utf-8")
    assert drift(file, "--json", spec=spec).names == [("stated", "member", "Locker", "openFrom")]
    text = re.sub(
        r"(    Locker:\n(?: {6}.*\n)*? {6}type: object\n)", r"\1      dependentRequired: {size: [openFrom]}\n", text
    )
    document.write_text(text, encoding="utf-8")
    assert drift(file, "--json", spec=spec).names == []


def test_the_patch_contains_the_additions(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    facts = Facts()
    facts.members["depth"] = ("integer", "required", "How deep it is.")
    facts.objects["Locker Key"].rows["hire"] = ("[Locker Hire](locker.md#locker-hire)", "optional", "Who hires it.")
    facts.objects["Locker Hire"] = Table({"hours": ("integer", "required", "How long.")})
    facts.values["Locker Size"]["3"] = "Quite Huge"
    facts.codes["25109"] = "The locker is broken"
    result = drift(page(FORMS["marked"](facts)), "--patch", spec=spec)
    added = {
        re.sub(r".*: ", "", heading): yaml.safe_load(text)
        for heading, text in re.findall(r"^# (.*)\n((?:[^#\n].*\n)+)", result.output, re.MULTILINE)
    }
    assert added.keys() == {
        "member Locker.depth", "member LockerKey.hire", "object Locker Hire", "value LockerSize.3", "code Throws.25109",
    }  # fmt: skip
    assert added["member Locker.depth"]["depth"]["type"] == "integer"
    assert added["member LockerKey.hire"]["hire"]["$ref"] == "#/components/schemas/LockerHire"
    assert added["object Locker Hire"]["LockerHire"]["properties"]["hours"]["type"] == "integer"
    assert added["value LockerSize.3"] == {
        "enum": [3], "x-enum-varnames": ["QUITE_HUGE"], "x-ivvy-meanings": ["Quite Huge"]
    }  # fmt: skip
    (code,) = added["code Throws.25109"]
    assert (code["code"], code["name"]) == (25109, "LOCKER_IS_BROKEN")


def test_announcements_are_reported_until_they_are_accepted(drift: Drift, spec: Path, tmp_path: Path) -> None:
    folder = tmp_path / "announcements" / "venue"
    folder.mkdir(parents=True)
    file = folder / "lockers-move.md"
    file.write_text("# Lockers move\n\nThey move to another floor.\n", encoding="utf-8")
    result = drift(tmp_path / "announcements", spec=spec)
    assert result.status == 1
    assert [line.strip() for line in result.output.splitlines()[1:]] == [
        f"{spec / LOCK}:1: added announcement venue/lockers-move",
        "+ Lockers move",
        "+ They move to another floor.",
    ]
    assert drift(tmp_path / "announcements", "--accept", spec=spec).status == 0
    file.write_text("# Lockers stay\n", encoding="utf-8")
    assert drift(folder, "--json", spec=spec).names == [("reworded", "announcement", "", "venue/lockers-move")]


def test_the_lock_can_name_the_action_of_a_page(drift: Drift, spec: Path, tmp_path: Path) -> None:
    lock = json.loads((spec / LOCK).read_text(encoding="utf-8"))
    lock["actions"] = {"lockers/wrong.md": "venue.getLockers"}
    (spec / LOCK).write_text(json.dumps(lock), encoding="utf-8")
    (tmp_path / "lockers").mkdir()
    (tmp_path / "lockers" / "wrong.md").write_text(FORMS["marked"](Facts(intro="Another.")), encoding="utf-8")
    result = drift(tmp_path / "lockers", spec=spec)
    assert (result.status, result.output) == (2, "")
    assert "venue.getLockers has no document" in result.errors


@pytest.mark.parametrize("form", FORMS)
def test_a_difference_contains_the_facts_of_page_and_document(
    drift: Drift, accepted: Accepted, page: Callable[[str], Path], form: str
) -> None:
    facts = Facts()
    facts.members["price"] = ("integer", "required", "The price of a day.")
    facts.values["Locker Size"]["1"] = "Tiny"
    result = drift(page(FORMS[form](facts)), "--json", spec=accepted(form))
    changed, reworded, renamed = result.differences
    assert changed["documented"] == {"type": "integer", "required": True}
    assert changed["specified"] == {"type": "double", "required": False}
    assert (reworded["kind"], reworded["documented"]) == ("reworded", {"description": "The price of a day."})
    assert (renamed["documented"], renamed["specified"]) == ({"label": "Tiny"}, {"label": "Small"})
    lines = (accepted(form) / "venue" / "addOrUpdateLocker.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[changed["line"] - 1].strip() == "price:"
    assert changed["file"].endswith("spec/venue/addOrUpdateLocker.yaml")


def test_a_difference_is_printed_as_one_line(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    facts = Facts()
    facts.members["price"] = ("integer", "required", "The price of an hour, without _tax_.")
    facts.members["depth"] = ("integer", "optional", "How deep it is.")
    result = drift(page(FORMS["marked"](facts)), spec=spec)
    heading, changed, added = result.output.splitlines()
    assert heading.startswith("venue.addOrUpdateLocker (")
    assert re.search(
        r"venue/addOrUpdateLocker\.yaml:\d+: changed member Locker\.price: "
        r"page: type integer, required; spec: type double, optional$",
        changed,
    )
    assert "added member Locker.depth: page: type integer, optional, “How deep it is.”; spec: nothing" in added


@pytest.mark.parametrize("form", ["parameters", "swagger"])
@pytest.mark.parametrize("attribute", ["required", "type"])
def test_a_parameter_that_loses_an_attribute_is_reported(
    drift: Drift, accepted: Accepted, page: Callable[[str], Path], form: str, attribute: str
) -> None:
    text = re.sub(rf'(name="venueId"[^%]*?) {attribute}="?\w+"?', r"\1", FORMS[form](Facts()))
    result = drift(page(text), "--json", spec=accepted(form))
    assert result.names == [("changed", "member", "Locker", "venueId")]
    assert result.differences[0]["documented"] == {attribute: None}


def test_rows_that_a_page_loses_before_the_document_has_them_are_reported(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    facts = Facts()
    facts.members["depth"] = ("integer", "optional", "How deep it is.")
    facts.values["Locker Size"]["9"] = "Enormous"
    facts.codes["25199"] = "The locker is haunted"
    facts.warnings["isHaunted"] = "The locker is haunted."
    rows = {("member", "depth"), ("value", "9"), ("code", "25199"), ("warning", "isHaunted")}
    more = drift(page(FORMS["marked"](facts)), "--json", "--accept", spec=spec)
    assert {(what, name) for kind, what, _, name in more.names if kind == "added"} == rows
    file = page(FORMS["marked"](Facts()))
    lost = drift(file, "--json", spec=spec)
    assert {(what, name) for kind, what, _, name in lost.names if kind == "removed"} == rows
    assert {each["note"] for each in lost.differences if each["kind"] == "removed"} == {
        "changed since the page was accepted"
    }
    assert drift(file, "--accept", spec=spec).status == 0


def test_a_departure_that_agrees_with_the_page_is_reported(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    file = spec / "venue" / "addOrUpdateLocker.yaml"
    text = file.read_text(encoding="utf-8").replace("page: {type: boolean, example: 1}", "page: {type: string}")
    file.write_text(text.replace("type: [integer, boolean]", "type: boolean"), encoding="utf-8")
    facts = Facts()
    facts.members["floor"] = ("integer", "optional", "The floor.")
    result = drift(page(FORMS["marked"](facts)), "--json", spec=spec)
    assert result.names == [("changed", "member", "Locker", "isHeated"), ("added", "member", "Locker", "floor")]
    assert all("remove x-ivvy-departure" in each["note"] for each in result.differences)


def test_a_departure_can_have_an_example_with_the_name_in_another_case(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    facts = Facts()
    facts.example = facts.example.replace('"isHeated"', '"isheated"')
    assert drift(page(FORMS["marked"](facts)), "--json", spec=spec).names == []
    facts.example = facts.example.replace('"isheated": 1', '"isheated": 0')
    result = drift(page(FORMS["marked"](facts)), "--json", spec=spec)
    assert result.names == [("changed", "member", "Locker", "isHeated")]


def test_departures_of_values_and_tables_are_compared(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    file = spec / "venue" / "addOrUpdateLocker.yaml"
    departure = """x-ivvy-departure:
        page: {table: How Large, values: {'1': Smal, '2': absent, '3': Huge}}
        reason: The page has a slip.
      enum: [1, 2]"""
    text = file.read_text(encoding="utf-8").replace("LockerSize:", "Size:").replace("/LockerSize", "/Size")
    file.write_text(text.replace("enum: [1, 2]", departure), encoding="utf-8")
    facts = Facts()
    facts.values = {"How Large": {"1": "Smal", "3": "Huge"}}
    assert drift(page(FORMS["marked"](facts)), "--json", spec=spec).names == []
    facts.values = {"How Large": {"1": "Small", "2": "Large", "3": "Giant"}}
    result = drift(page(FORMS["marked"](facts)), "--json", spec=spec)
    assert result.names == [
        ("changed", "value", "Size", "1"),
        ("changed", "value", "Size", "2"),
        ("added", "value", "Size", "3"),
    ]
    assert "remove x-ivvy-departure" in result.differences[0]["note"]


def test_the_tables_of_one_schema_can_list_different_members(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    file = spec / "venue" / "addOrUpdateLocker.yaml"
    departure = """x-ivvy-departure:
        page: {table: [Locker Key, Spare Key]}
        reason: The page has two tables.
      type: object
      required: [number]"""
    text = file.read_text(encoding="utf-8").replace("type: object\n      required: [number]", departure)
    file.write_text(text, encoding="utf-8")
    table = "### Spare Key\n\n| Property | Type | Required | Description |\n| - | - | - | - |\n"
    number = "| number | string | required | The number on the key. |\n"
    marked = FORMS["marked"](Facts()).replace("### Locker Size", f"{table}{number}\n### Locker Size")
    drift(page(marked), "--accept", spec=spec)
    assert drift(page(marked), "--json", spec=spec).names == []
    other = marked.replace(number, f"{number}| colour | string | optional | Its colour. |\n")
    assert drift(page(other), "--json", spec=spec).names == [("added", "member", "LockerKey", "colour")]


def test_two_tables_can_each_list_a_part_of_an_object(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    file = spec / "venue" / "addOrUpdateLocker.yaml"
    departure = """LockerKey:
      x-ivvy-departure: {page: {table: [Locker Key, Key Dates]}, reason: The page has two tables.}"""
    file.write_text(file.read_text(encoding="utf-8").replace("LockerKey:", departure), encoding="utf-8")
    facts = Facts()
    rows = facts.objects["Locker Key"].rows
    facts.objects["Key Dates"] = Table({"issuedOn": rows.pop("issuedOn")})
    assert drift(page(FORMS["marked"](facts)), "--accept", "--json", spec=spec).names == []
    rows["colour"] = rows.pop("number")
    result = drift(page(FORMS["marked"](facts)), "--json", spec=spec)
    assert {("added", "member", "LockerKey", "colour"), ("removed", "member", "LockerKey", "number")} == {*result.names}


def test_a_departure_of_an_action_can_name_tables_that_it_expresses_as_conditions(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    file, facts = spec / "venue" / "addOrUpdateLocker.yaml", Facts()
    facts.values["Large Lockers"] = {"1": "The label is required", "2": "The price is required"}
    assert ("added", "object", "", "Large Lockers") in drift(page(FORMS["marked"](facts)), "--json", spec=spec).names
    departure = "x-ivvy-departure: {page: {table: [Large Lockers]}, reason: The conditions contain it.}"
    text = file.read_text(encoding="utf-8").replace("      x-ivvy-codes:", f"      {departure}\n      x-ivvy-codes:", 1)
    file.write_text(text, encoding="utf-8")
    assert drift(page(FORMS["marked"](facts)), "--accept", "--json", spec=spec).names == []
    facts.values["Large Lockers"]["3"] = "The size is required"
    assert drift(page(FORMS["marked"](facts)), "--json", spec=spec).names == [("added", "object", "", "Large Lockers")]


def test_a_departure_of_a_warning_is_compared(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    file = spec / "venue" / "addOrUpdateLocker.yaml"
    departure = """x-ivvy-departure:
        page: {values: {keyMissing: absent}}
        reason: The page lists it no more, and nothing says that it is sent no more.
      enum: [lockerInUse, keyMissing]"""
    text = file.read_text(encoding="utf-8").replace("enum: [lockerInUse, keyMissing]", departure)
    file.write_text(text, encoding="utf-8")
    facts = Facts()
    result = drift(page(FORMS["marked"](facts)), "--json", spec=spec)
    assert result.names == [("added", "warning", "LockerWarning", "keyMissing")]
    assert "remove x-ivvy-departure" in result.differences[0]["note"]
    del facts.warnings["keyMissing"]
    assert drift(page(FORMS["marked"](facts)), "--json", spec=spec).names == []


def test_accepting_silences_changes_of_wording_only(drift: Drift, spec: Path, page: Callable[[str], Path]) -> None:
    facts = Facts()
    facts.members["openFrom"] = ("time", "optional", "When it opens.")
    facts.members["depth"] = ("integer", "optional", "How deep it is.")
    file = page(FORMS["marked"](facts))
    before = (spec / LOCK).read_bytes()
    assert drift(file, "--json", spec=spec).names == [
        ("added", "member", "Locker", "depth"),
        ("reworded", "member", "Locker", "openFrom"),
    ]
    assert (spec / LOCK).read_bytes() == before
    result = drift(file, "--json", "--accept", spec=spec)
    assert (result.status, result.names) == (1, [("added", "member", "Locker", "depth")])
    after = (spec / LOCK).read_bytes()
    assert after != before
    assert after.endswith(b"}\n")
    drift(file, "--accept", spec=spec)
    assert (spec / LOCK).read_bytes() == after
    entry = json.loads(after)["pages"]["venue.addOrUpdateLocker"]["request"]["openFrom"]
    assert re.fullmatch(r"[0-9a-f]{12}", *entry.pop("description"))
    assert entry == {"type": "time", "required": False}


def test_a_page_that_is_not_recorded_is_compared_without_its_wording(
    drift: Drift, spec: Path, page: Callable[[str], Path]
) -> None:
    (spec / LOCK).unlink()
    facts = Facts()
    altered(facts, "price", 1, "required")
    altered(facts, "label", 2, "Other words.")
    result = drift(page(FORMS["marked"](facts)), "--json", spec=spec)
    assert result.names == [("changed", "member", "Locker", "price")]
    assert "the wording was not compared" in result.errors


LAYOUT = "## Layout\n\n| From | To | Price |\n| - | - | - |\n| one place | another place | 10 |\n\n"
MARKED = FORMS["marked"](Facts())
UNREADABLE = {
    "empty": ("", "the page is empty"),
    "the text of a rendered page": (f"On this page\n  • Locker\n{MARKED}", "the page is rendered text"),
    "HTML": ("<!DOCTYPE html>\n<html><body>Locker</body></html>", "the page is HTML"),
    "no action": ("# Lockers\n\nAll about lockers.\n", "the page names no action"),
    "two actions": (
        MARKED + "\n# Other\n\n`POST` `[PlatformAddress]/api/1.0/venue?action=removeLocker`\n",
        "several actions: venue.addOrUpdateLocker and venue.removeLocker",
    ),
    "another action": (MARKED.replace("=addOrUpdateLocker", "=removeLocker"), "venue.removeLocker has no document"),
}
NOT_COMPARED = {
    "no table": (re.sub(r"\| Property +\| Type .*?\n\n", "", MARKED, flags=re.DOTALL), "no table lists the members"),
    "no column for the type": (re.sub(r"\| Type +\|", "| Sort |", MARKED), "has no column type"),
    "no column for the description": (
        re.sub(r"(\| Required +)\| Description +\|", r"\1| Text |", MARKED),
        "has no column description",
    ),
    "no column for the requirement": (re.sub(r"\| Required +\|", "| Needed |", MARKED), "has no column required"),
    "a heading with a cell too few": (
        re.sub(r"\| Property +\| Type +\| Required +\|", "| Property | Type |", MARKED),
        "rows of a table have different numbers of cells",
    ),
    "a member without a name": (re.sub(r"\| price +\|", "| the price |", MARKED), "'the price' is not a valid name"),
    "a member twice": (re.sub(r"\| price +\|", "| id |", MARKED), "'id' is listed twice"),
    "a table of unknown content": (
        MARKED.replace("### Locker Size", f"#{LAYOUT}### Locker Size"),
        "cannot tell what a table with the columns",
    ),
    "a value without a number": (MARKED.replace("* 2 = Large", "* Large"), "'Large' in a list is not of the form"),
    "an example that is not JSON": (
        MARKED.replace("### Locker Size", '```\n{"venueId": (9)}\n```\n\n### Locker Size'),
        "an example is not JSON",
    ),
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_an_unreadable_page_is_an_error(drift: Drift, spec: Path, page: Callable[[str], Path], name: str) -> None:
    text, reason = UNREADABLE[name]
    file = page(text)
    result = drift(file, "--json", "--accept", spec=spec)
    assert result.status == 2
    assert result.pages[0]["error"]
    (line,) = [line for line in result.errors.splitlines() if line.startswith(str(file))]
    assert reason in line
    assert "nothing was recorded" in result.errors


@pytest.mark.parametrize("name", NOT_COMPARED)
def test_uninterpretable_content_is_an_error_until_it_is_accepted(
    drift: Drift, spec: Path, page: Callable[[str], Path], name: str
) -> None:
    text, reason = NOT_COMPARED[name]
    file = page(text)
    result = drift(file, "--json", spec=spec)
    assert result.status == 2
    assert reason in result.pages[0]["error"]
    (line,) = [line for line in result.errors.splitlines() if line.startswith(str(file))]
    assert reason in line
    assert drift(file, "--json", "--accept", spec=spec).status < 2
    assert drift(file, spec=spec).status < 2


def test_an_unreadable_page_does_not_prevent_others_from_being_accepted(
    drift: Drift, spec: Path, page: Callable[[str], Path], tmp_path: Path
) -> None:
    (spec / LOCK).unlink()
    result = drift(page(MARKED), tmp_path / "absent.md", "--accept", spec=spec)
    assert result.status == 2
    assert "pages.lock.json: venue.addOrUpdateLocker" in result.errors
    assert drift(page(MARKED), spec=spec).errors.splitlines() == ["1 pages, 0 differences"]


def test_an_unreadable_page_does_not_hide_the_differences_of_another(drift: Drift, spec: Path, tmp_path: Path) -> None:
    facts = Facts()
    del facts.members["price"]
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "locker.md").write_text(FORMS["marked"](facts), encoding="utf-8")
    (folder / "other.txt").write_bytes(b"\xff")
    (folder / "README.md").write_text("# Lockers", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    result = drift(folder, spec=spec)
    assert result.status == 2
    assert "removed member Locker.price" in result.output
    assert "other.txt: the page is not UTF-8" in result.errors
    assert "skipped 1 pages without an action\n" in result.errors
    assert "3 pages, 1 of them unreadable, 1 differences" in result.errors


def test_unreadable_files_are_errors(drift: Drift, spec: Path, tmp_path: Path) -> None:
    latin, empty = tmp_path / "latin.md", tmp_path / "empty"
    latin.write_bytes("Größe".encode("latin-1"))
    empty.mkdir()
    for source, reason in (
        (latin, "the page is not UTF-8"),
        (empty, "contains no pages"),
        (tmp_path / "absent.md", "No such file"),
    ):
        result = drift(source, spec=spec)
        assert result.status == 2
        assert reason in result.errors
        assert "Traceback" not in result.errors


def test_an_invalid_lock_or_spec_folder_is_an_error(
    drift: Drift, spec: Path, page: Callable[[str], Path], tmp_path: Path
) -> None:
    file = page(MARKED)
    for broken in ("{", "[]", '{"pages": {"venue.addOrUpdateLocker": 1}}', "[" * 100_000, "\ud800"):
        (spec / LOCK).write_text(broken, encoding="utf-8", errors="surrogatepass")
        result = drift(file, spec=spec)
        assert result.status == 2
        assert LOCK in result.errors
        assert len(result.errors.splitlines()) == 1
    assert drift(file, spec=tmp_path / "absent").status == 2


def test_the_lock_contains_no_texts_of_the_vendor() -> None:
    def texts(node: object) -> list[str]:
        if isinstance(node, dict):
            return [text for key, value in node.items() for text in [key, *texts(value)]]
        return [text for value in node for text in texts(value)] if isinstance(node, list) else [str(node)]

    lock = json.loads((SPEC / LOCK).read_text(encoding="utf-8"))
    assert lock["pages"].keys() <= {f"{namespace}.{action}" for namespace, action in documents()}
    # Digests and paths of members are long too, but one word. Documents name headings.
    named = "".join(file.read_text(encoding="utf-8") for file in SPEC.rglob("*.yaml"))
    long = [text for text in texts(lock) if len(text) > 60 and not re.fullmatch(r"[\w.\[\]]+", text)]
    assert [text for text in long if text not in named] == []
