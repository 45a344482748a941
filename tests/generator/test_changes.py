"""`python -m generator changes`: the effects of changes of spec/ on callers, and the next version."""

import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.changes.change import Change, Effect
from generator.changes.command import next_version
from generator.changes.compare import compare_bundles
from generator.changes.generated import compare_generated
from generator.codegen.bundle import Bundle, bundle_documents
from generator.documents.nodes import mapping_at
from tests.support.documented import ROOT, SPEC
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import PAGES

pytestmark = pytest.mark.one_python

DOCUMENT = "venue/addOrUpdateLocker.yaml"
CHANGELOG = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def small_spec(folder: Path) -> Path:
    (folder / "venue").mkdir(parents=True)
    write_shared(folder)
    shutil.copy(PAGES / "addOrUpdateLocker.yaml", folder / DOCUMENT)
    return folder


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_spec(tmp_path_factory.mktemp("changes") / "old")


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return small_spec(tmp_path / "new")


LIST = "array of "
SIZE = "$ref: '#/components/schemas/LockerSize'"
DEPTH = "        depth:\n          description: How deep.\n          type: integer\n"
FLOOR = "          description: The floor it is on.\n          type: integer\n"
REFERS = "          x-ivvy-refers: addOrUpdateLocker\n"
BROKEN = "        - {code: 25109, name: BROKEN, meaning: It is broken.}\n"
LABEL = "        label:\n          description: What it says on the door. Needed when adding.\n          type: string\n"
CASES: dict[str, tuple[list[tuple[str, str]], list[tuple[str, str, Effect]]]] = {
    "nothing": ([], []),
    "a member gone": (
        [(r"        openFrom:\n(?: {10}.*\n)+", "")],
        [("Locker.openFrom", "member removed", Effect.BREAKS)],
    ),
    "a member retyped": (
        [("type: number\n          format: double", "type: string")],
        [("Locker.price", "type changed from double to string", Effect.BREAKS)],
    ),
    "a number in another format": (
        [("format: double", "format: float")],
        [("Locker.price", "type changed from double to float", Effect.NONE)],
    ),
    "a member required in fewer cases": (
        [(r"not: {required: \[id\]}", "not: {required: [id]}\n        required: [size]")],
        [("Locker", "requires label without id and with size only, fewer than before", Effect.ADDS)],
    ),
    "a member newly required": (
        [(r"required: \[venueId\]", "required: [venueId, size]"), ("floor: 2}", "floor: 2, size: 1}")],
        [("Locker.size", "now required", Effect.BREAKS)],
    ),
    "a member of a part newly required": (
        [(r"required: \[number\]", "required: [number, issuedOn]")],
        [("LockerKey.issuedOn", "now required", Effect.BREAKS)],
    ),
    "a member required in a further case": (
        [(r"required: \[label\]", "required: [label, size]"), ("floor: 2}", "floor: 2, size: 1}")],
        [
            ("Locker", "now requires label, size without id", Effect.BREAKS),
            ("Locker", "no longer requires label without id", Effect.ADDS),
        ],
    ),
    "a member made optional": (
        [(r"required: \[venueId\]", "required: []")],
        [("Locker.venueId", "now optional", Effect.ADDS)],
    ),
    "a member added": (
        [("        label:\n", f"{DEPTH}        label:\n")],
        [("Locker.depth", "member added", Effect.ADDS)],
    ),
    "a required member added": (
        [
            ("        label:\n", f"{DEPTH}        label:\n"),
            (r"required: \[venueId\]", "required: [venueId, depth]"),
            ("floor: 2}", "floor: 2, depth: 1}"),
        ],
        [("Locker.depth", "member added, required", Effect.BREAKS)],
    ),
    "a limit": (
        [(LABEL, f"{LABEL}          maxLength: 9\n")],
        [("Locker.label", "limits changed", Effect.BREAKS)],
    ),
    "a member that can refer to another job": (
        [(f"({FLOOR})", rf"\1{REFERS}")],
        [("Locker.floor", "can be a reference to addOrUpdateLocker", Effect.ADDS)],
    ),
    "a member that can be null": (
        [(LABEL, LABEL.replace("type: string", "type: [string, 'null']"))],
        [("Locker.label", "can now be null", Effect.ADDS)],
    ),
    "an answer that can be null": (
        [("(The id of the locker.\n +type: )integer", r"\1[integer, 'null']")],
        [("SavedLocker.id", "can now be null", Effect.BREAKS)],
    ),
    "an answer that may be left out": (
        [(r"required: \[success, id\]", "required: [success]")],
        [("SavedLocker.id", "now optional", Effect.BREAKS)],
    ),
    "an answer with a member more, always there": (
        [
            ("        warnings:\n", f"{DEPTH}        warnings:\n"),
            (r"required: \[success, id\]", "required: [success, id, depth]"),
        ],
        [("SavedLocker.depth", "member added", Effect.ADDS)],
    ),
    "a value gone": (
        [(r"enum: \[1, 2\]", "enum: [1]"), (r"\[SMALL, LARGE\]", "[SMALL]"), (r"\[Small, Large\]", "[Small]")],
        [("LockerSize.LARGE", "value 2 removed", Effect.BREAKS)],
    ),
    "a value added": (
        [
            (r"enum: \[1, 2\]", "enum: [1, 2, 3]"),
            (r"\[SMALL, LARGE\]", "[SMALL, LARGE, HUGE]"),
            (r"\[Small, Large\]", "[Small, Large, Huge]"),
        ],
        [("LockerSize.HUGE", "value 3 added", Effect.BREAKS)],
    ),
    "a constant renamed": (
        [(r"\[SMALL, LARGE\]", "[TINY, LARGE]")],
        [("LockerSize.SMALL", "renamed to TINY", Effect.BREAKS)],
    ),
    "a meaning reworded": (
        [(r"\[Small, Large\]", "[Small, Quite large]")],
        [("LockerSize.LARGE", "reworded", Effect.NONE)],
    ),
    "a code gone": (
        [(r"        - code: 25102\n(?: {10}.*\n)+", "")],
        [("venue.addOrUpdateLocker INVALID_DATA", "code 25102 removed", Effect.BREAKS)],
    ),
    "a code added": (
        [("        - code: 25102\n", f"{BROKEN}        - code: 25102\n")],
        [("venue.addOrUpdateLocker BROKEN", "code 25109 added", Effect.ADDS)],
    ),
    "the constant of a code renamed": (
        [("name: INVALID_DATA", "name: BAD_DATA")],
        [("venue.addOrUpdateLocker INVALID_DATA", "renamed to BAD_DATA", Effect.BREAKS)],
    ),
    "a class renamed": (
        [("LockerWarning", "LockerNotice")],
        [
            ("LockerNotice", "class added", Effect.ADDS),
            ("LockerWarning", "class removed", Effect.BREAKS),
            ("SavedLocker.warnings", f"type changed from {LIST}LockerWarning to {LIST}LockerNotice", Effect.BREAKS),
        ],
    ),
    "the class of a request renamed": (
        [(r"\bLocker:", "Cabinet:"), ("schemas/Locker'", "schemas/Cabinet'")],
        [
            ("venue.addOrUpdateLocker", "takes Cabinet instead of Locker", Effect.BREAKS),
            ("Cabinet", "class added", Effect.ADDS),
            ("Locker", "class removed", Effect.BREAKS),
        ],
    ),
    "what is repeatable": (
        [("repeatable: with-id", "repeatable: never")],
        [("venue.addOrUpdateLocker", "is repeatable never instead of with-id", Effect.BREAKS)],
    ),
    "words": (
        [("Its venue.", "The venue it belongs to."), ("Without `id` a", "Without `id` another")],
        [("venue.addOrUpdateLocker", "reworded", Effect.NONE), ("Locker.venueId", "reworded", Effect.NONE)],
    ),
    "an attribute renamed": (
        [(LABEL, f"{LABEL}          x-ivvy-python-name: door_label\n")],
        [("Locker.label", "renamed from label to door_label in Python", Effect.BREAKS)],
    ),
    "a further name": (
        [(LABEL, f"{LABEL}          x-ivvy-further-names: {{Label: Responses have it.}}\n")],
        [("Locker.label", "also read as Label", Effect.ADDS)],
    ),
    "no batches": (
        [("      x-ivvy-repeatable", "      x-ivvy-batch: false\n      x-ivvy-repeatable")],
        [("venue.addOrUpdateLocker", "can no longer be in a batch", Effect.BREAKS)],
    ),
    "another page": (
        [("url: https://vendor.test/lockers/.*", "url: https://vendor.test/moved")],
        [("venue.addOrUpdateLocker", "is documented at https://vendor.test/moved", Effect.NONE)],
    ),
    "a reference that can be null": (
        [(re.escape(SIZE), f"oneOf: [{{{SIZE}}}, {{type: 'null'}}]")],
        [("Locker.size", "can now be null", Effect.ADDS)],
    ),
    "a limit of a list": (
        [("type: array\n", "type: array\n          maxItems: 3\n")],
        [("Locker.keys", "limits changed", Effect.BREAKS)],
    ),
    "a region elsewhere": (
        [("https://api.us-west-2.ivvy.com", "https://api.us-east-1.ivvy.com")],
        [("US", "region is at https://api.us-east-1.ivvy.com", Effect.ADDS)],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_effect_of_a_change_on_callers(old: Path, new: Path, name: str) -> None:
    replacements, expected = CASES[name]
    text = (new / DOCUMENT).read_text(encoding="utf-8")
    for pattern, replacement in replacements:
        changed = re.sub(pattern, replacement, text)
        assert changed != text
        text = changed
    (new / DOCUMENT).write_text(text, encoding="utf-8")
    found = list(compare_bundles(bundle_documents(old), bundle_documents(new)))
    assert sorted(found) == sorted(Change(*each) for each in expected)


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ("maxLength: 9", "", Effect.ADDS),
        ("maxLength: 9", "maxLength: 10", Effect.ADDS),
        ("maxLength: 9", "maxLength: 8", Effect.BREAKS),
        ("minLength: 2", "minLength: 1", Effect.ADDS),
        ("minLength: 2", "minLength: 3", Effect.BREAKS),
        ("pattern: '[A-Z].*'", "", Effect.ADDS),
        ("pattern: '[A-Z].*'", "pattern: '[A-M].*'", Effect.BREAKS),
    ],
)
def test_a_narrower_limit_breaks_callers(new: Path, tmp_path: Path, before: str, after: str, effect: Effect) -> None:
    old = small_spec(tmp_path / "before")
    for spec, limit in ((old, before), (new, after)):
        text = (spec / DOCUMENT).read_text(encoding="utf-8")
        (spec / DOCUMENT).write_text(text.replace(LABEL, f"{LABEL}          {limit}\n"), encoding="utf-8")
    found = list(compare_bundles(bundle_documents(old), bundle_documents(new)))
    assert found == [Change("Locker.label", "limits changed", effect)]


def test_a_member_that_can_no_longer_be_a_reference_breaks_callers(new: Path, tmp_path: Path) -> None:
    old = small_spec(tmp_path / "before")
    text = (old / DOCUMENT).read_text(encoding="utf-8")
    (old / DOCUMENT).write_text(text.replace(FLOOR, FLOOR + REFERS), encoding="utf-8")
    found = list(compare_bundles(bundle_documents(old), bundle_documents(new)))
    assert found == [Change("Locker.floor", "can no longer be a reference", Effect.BREAKS)]


@pytest.fixture(scope="module")
def present() -> Bundle:
    return bundle_documents(SPEC)


LOOKUP = r" {6}x-ivvy-lookup:\n(?: {8}.*\n)+"
ADD = "venue/addOrUpdateBooking.yaml"
BOOKING = "venue.addOrUpdateBooking"
VALUES = "BookingCustomField.selectValues.additionalProperties"


@pytest.mark.parametrize(
    ("file", "edit", "expected"),
    [
        (ADD, (LOOKUP, ""), [Change(BOOKING, "an unknown outcome can no longer be resolved", Effect.BREAKS)]),
        (
            ADD,
            (r" {6}x-ivvy-unique: .*\n", ""),
            [
                Change(BOOKING, "an unknown outcome is resolved in another way", Effect.BREAKS),
                Change(BOOKING, "has no unique members instead of venueId, code", Effect.NONE),
            ],
        ),
        (
            "contact/getContactList.yaml",
            (r" {6}x-ivvy-filter: true\n", ""),
            [Change("ContactFilter", "no longer takes operators and other keys", Effect.BREAKS)],
        ),
        (
            "venue/getBookingCustomFieldList.yaml",
            (r"( +)type: \[object, 'null'\]\n", r"\g<0>\1additionalProperties: {type: string}\n"),
            [Change(VALUES, "type changed from mixed to string", Effect.BREAKS)],
        ),
    ],
    ids=["a lookup", "unique members", "a filter", "the values of a mapping"],
)
def test_the_effect_of_an_extension_on_callers(
    present: Bundle, tmp_path: Path, file: str, edit: tuple[str, str], expected: list[Change]
) -> None:
    new, (pattern, replacement) = tmp_path / "spec", edit
    shutil.copytree(SPEC, new)
    text = (new / file).read_text(encoding="utf-8")
    changed = re.sub(pattern, replacement, text)
    assert changed != text
    (new / file).write_text(changed, encoding="utf-8")
    assert sorted(compare_bundles(present, bundle_documents(new))) == expected


def test_no_difference_of_the_generated_code_remains_unnoticed(old: Path, new: Path) -> None:
    before, after = bundle_documents(old), bundle_documents(new)
    # A member of the answer is marked, in a way that no comparison knows.
    schemas = after.classes.schemas
    schemas["SavedLocker"] = {**mapping_at(schemas, "SavedLocker"), "required": ["success"]}
    found = list(compare_generated(before, after, []))
    assert found == [Change("models/saved_locker.py", "the generated code differs", Effect.BREAKS)]
    assert list(compare_generated(before, after, [Change("SavedLocker.id", "now optional", Effect.BREAKS)])) == []


Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def changes(*arguments: Path | str) -> tuple[int, str, str]:
        older, newer, *options = map(str, arguments)
        given = [older, newer] if older.startswith("--") else [older, "--spec", newer]
        status = main(["changes", *given, *options])
        return status, *capsys.readouterr()

    return changes


def test_a_removed_action_breaks_callers_and_a_new_one_does_not(run: Run, old: Path) -> None:
    status, output, _ = run(SPEC, old)
    assert status == 0
    breaking, _, harmless = output.partition("Other:")
    assert "- venue.addOrUpdateBooking: action removed" in breaking
    assert "- venue.addOrUpdateLocker: action added" in harmless
    following = next_version(version(), [Change("x", "y", Effect.BREAKS)])
    assert output.splitlines()[-1] == f"{version()} becomes {following}."


def test_the_changelog_has_the_names_in_python_and_both_limits(run: Run, old: Path, new: Path) -> None:
    text = (new / DOCUMENT).read_text(encoding="utf-8")
    text = text.replace(LABEL, f"{LABEL}          maxLength: 20\n").replace("enum: [1, 2]", "enum: [1, 2, 3]")
    text = text.replace("[SMALL, LARGE]", "[SMALL, LARGE, HUGE]").replace("[Small, Large]", "[Small, Large, Huge]")
    (new / DOCUMENT).write_text(text.replace("        price:\n", "        dailyPrice:\n"), encoding="utf-8")
    status, output, _ = run(old, new, "--changelog")
    assert status == 0
    heading, *lines = [line for line in output.splitlines() if line]
    assert heading == f"## [{next_version(version(), [Change('x', 'y', Effect.BREAKS)])}] - unreleased"
    assert lines == [
        "### Breaking",
        "- Locker.label: maxLength none becomes 20",
        "- Locker.price: member removed",
        "- A `match` without these new values is no longer complete: LockerSize.HUGE",
        "### Added",
        "- Locker.dailyPrice (`Locker.daily_price`): member added",
        "- LockerSize.HUGE: value 3 added",
    ]


@pytest.fixture(scope="module")
def released() -> str:
    """The commit that gave the project the version of the last release."""
    versions = re.findall(r"^## \[(.*?)\]", CHANGELOG, re.MULTILINE)
    command = ["git", "-C", str(ROOT), "log", "--format=%H", f'-Sversion = "{versions[1]}"', "--", "pyproject.toml"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if not (commits := done.stdout.split()):
        pytest.skip("the history of the last release is not here")
    return commits[-1]


def test_the_newest_section_of_the_changelog_has_the_changes_since_the_release(run: Run, released: str) -> None:
    status, output, _ = run("--since", released)
    assert status == 0
    section = CHANGELOG.split("\n## [")[1]
    following = output.splitlines()[-1].split()[-1].removesuffix(".")
    assert numbers(section.partition("]")[0]) >= numbers(following)
    breaking, _, other = output.partition("Other:")
    broken = re.findall(r"^- ([\w.]+):", breaking, re.MULTILINE)
    assert [name for name in broken if f"`{name}`" not in section] == []
    added = len(re.findall(r"^- .*: action added$", other, re.MULTILINE))
    assert added == 0 or f"\n- {added} actions" in section


def test_an_unknown_commit_is_reported(run: Run) -> None:
    status, output, errors = run("--since", "no-such-commit")
    assert (status, output, len(errors.splitlines())) == (2, "", 1)


def test_without_changes_the_version_is_kept(run: Run) -> None:
    status, output, _ = run(SPEC, SPEC)
    assert status == 0
    assert output.splitlines() == [
        "Breaking:", "- nothing", "", "Other:", "- nothing", "", f"The version stays {version()}.",
    ]  # fmt: skip


def test_unusable_input_is_reported(run: Run, tmp_path: Path, new: Path) -> None:
    (new / DOCUMENT).write_text("openapi: [", encoding="utf-8")
    for first, second in ((tmp_path / "absent", SPEC), (SPEC, tmp_path / "absent"), (new, SPEC)):
        status, output, errors = run(first, second)
        assert (status, output, len(errors.splitlines())) == (2, "", 1)


@pytest.mark.parametrize(
    ("version", "effects", "following"),
    [
        ("0.1.0", [], "0.1.0"),
        ("0.1.0", [Effect.NONE], "0.1.1"),
        ("0.1.3", [Effect.ADDS, Effect.NONE], "0.1.4"),
        ("0.1.3", [Effect.ADDS, Effect.BREAKS], "0.2.0"),
        ("1.4.2", [Effect.NONE], "1.4.3"),
        ("1.4.2", [Effect.ADDS], "1.5.0"),
        ("1.4.2", [Effect.BREAKS], "2.0.0"),
        ("0.3.0.dev0", [], "0.3.0.dev0"),
        ("0.3.0.dev0", [Effect.BREAKS], "0.3.0"),
        ("0.3.1.dev0", [Effect.ADDS], "0.3.1"),
        ("0.3.1.dev0", [Effect.BREAKS], "0.4.0"),
        ("1.4.2.dev0", [Effect.NONE], "1.4.2"),
        ("1.4.2.dev0", [Effect.ADDS], "1.5.0"),
        ("1.5.0.dev0", [Effect.ADDS], "1.5.0"),
        ("1.5.0.dev0", [Effect.BREAKS], "2.0.0"),
        ("2.0.0.dev0", [Effect.BREAKS], "2.0.0"),
    ],
)
def test_the_next_version(version: str, effects: list[Effect], following: str) -> None:
    assert next_version(version, [Change("x", "y", effect) for effect in effects]) == following


def numbers(version: str) -> list[int]:
    return [int(number) for number in version.removesuffix(".dev0").split(".")]


def version() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def test_the_package_has_the_version_of_the_changelog() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[(\d+\.\d+\.\d+)\] - (unreleased|\d{4}-\d\d-\d\d)$", text, re.MULTILINE)
    assert len(headings) == text.count("\n## ")
    assert "unreleased" not in [date for _, date in headings[1:]]
    released = [number for number, _ in headings]
    assert version() == released[0] + (".dev0" if headings[0][1] == "unreleased" else "")
    assert released == sorted(released, key=lambda each: [int(part) for part in each.split(".")], reverse=True)
    kinds = set(re.findall(r"^### (.*)$", text, re.MULTILINE))
    assert kinds <= {"Breaking", "Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
