"""`python -m generator drift`: changes of examples, of answers in tables with other headings, and rewritten pages."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from tests.generator.test_draft_reads import DRAFTED, drafted
from tests.support.documented import SPEC
from tests.support.vendor_pages import PAGES

__all__ = ["drafted"]

pytestmark = pytest.mark.one_python

CABINET = (PAGES / "get-cabinet.md").read_text(encoding="utf-8")
COLLECTION = (PAGES / "get-cabinet-list.md").read_text(encoding="utf-8")
HINGES = (PAGES / "get-hinges.md").read_text(encoding="utf-8")


@pytest.fixture
def accepted(drafted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The drafts of the pages, which were accepted."""
    del tmp_path
    assert main(["drift", *(str(PAGES / page) for page in DRAFTED), "--spec", str(drafted), "--accept"]) == 0
    capsys.readouterr()
    return drafted


def run_drift(
    accepted: Path, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> tuple[int, list[Any], str]:
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    status = main(["drift", str(page), "--spec", str(accepted), "--json"])
    output, errors = capsys.readouterr()
    found = json.loads(output)[0]["differences"]
    return status, [(each["kind"], each["what"], each["in"], each["name"]) for each in found], errors


CHANGES = {
    "nothing": (CABINET, "", "", []),
    "an added member": (CABINET, '"id": 5,', '"id": 5, "weight": 7,', [("added", "Cabinet", "weight")]),
    "an added member in a list": (
        CABINET, '"number": 1,', '"number": 1, "rust": true,', [("added", "Cabinet.shelves[]", "rust")],
    ),
    "an added member in an object": (
        CABINET, '"town": "Hove"', '"town": "Hove", "yard": 3', [("added", "Cabinet.maker", "yard")],
    ),
    "another type": (CABINET, '"load": 2.5', '"load": "2.5 kg"', [("changed", "Cabinet", "shelves[].load")]),
    "another type at the top": (CABINET, '"State": "open"', '"State": 4', [("changed", "Cabinet", "State")]),
    "a removed member": (CABINET, '"paint": "red"', "", [("removed", "Cabinet", "shelves[].paint")]),
    "an added member in a collection": (
        COLLECTION, '"cost": 10', '"cost": 10, "bay": 1', [("added", "ListedCabinet", "bay")],
    ),
    "an added member beside the results": (
        COLLECTION, '"results": [', '"asOf": 4, "results": [', [("added", "GetCabinetListAnswer", "asOf")],
    ),
    "an added member in the metadata of a collection": (
        COLLECTION, '"count": 1', '"count": 1, "page": 1', [("added", "GetCabinetListAnswer.meta", "page")],
    ),
    "another type in the metadata of a collection": (
        COLLECTION, '"count": 1', '"count": [1]', [("changed", "GetCabinetListAnswer", "meta.count")],
    ),
    "an added member in a list of answers": (
        HINGES, '"side": "right"', '"side": "right", "size": 1', [("added", "Hinge", "size")],
    ),
    "an added row in the table of the answer": (
        CABINET, "| hirerId |", "| depth | integer | How deep it is. |\n| hirerId |",
        [("added", "Cabinet", "depth")],
    ),
    "another method": (CABINET, 'method="post"', 'method="get"', [("changed", "", "method")]),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_an_example_or_of_the_answer_is_reported(
    accepted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    text, old, new, expected = CHANGES[name]
    assert not old or old in text
    status, found, _ = run_drift(accepted, text.replace(old, new) if old else text, tmp_path, capsys)
    assert [(kind, within, name) for kind, _, within, name in found] == expected
    assert status == int(bool(expected))


def test_a_further_name_in_an_example_is_known(
    accepted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = accepted / "venue" / "getCabinet.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace(
            "        load:\n", "        load:\n          x-ivvy-further-names: {weight: An example has it.}\n", 1
        ),
        encoding="utf-8",
    )
    assert "x-ivvy-further-names" in file.read_text(encoding="utf-8")
    page = CABINET.replace('"load": 2.5', '"load": 2.5, "weight": 2.5')
    assert run_drift(accepted, page, tmp_path, capsys)[1] == []


def test_an_example_that_is_no_longer_json_is_an_error(
    accepted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, errors = run_drift(accepted, CABINET.replace('"id": 5,', '"id": (5),'), tmp_path, capsys)
    assert status == 2
    assert "an example is not JSON: Expecting value in line 2 of the block" in errors


def test_a_rewritten_page_is_compared_as_far_as_possible(
    accepted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rewritten = CABINET.replace("| number | integer |", "| serial | integer |").replace(
        "| Property | Data Type | Description |", "| Property | Sort | Description |"
    )
    status, found, errors = run_drift(accepted, rewritten, tmp_path, capsys)
    assert status == 2
    assert "table Cabinet has no column type" in errors
    assert ("added", "member", "CabinetShelf", "serial") in found


def test_an_added_table_is_located_at_the_schemas_of_the_document(
    accepted: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.md"
    table = "## Lock\n\n| Property | Type | Description |\n| - | - | - |\n| key | string | Its key. |\n\n"
    page.write_text(CABINET.replace("## Throws", f"{table}## Throws"), encoding="utf-8")
    assert main(["drift", str(page), "--spec", str(accepted), "--json"]) == 1
    (difference,) = json.loads(capsys.readouterr().out)[0]["differences"]
    lines = Path(difference["file"]).read_text(encoding="utf-8").splitlines()
    assert (difference["what"], difference["name"]) == ("object", "Lock")
    assert "schemas:" in lines[difference["line"] - 1]


def test_the_shared_schema_of_collections_has_all_members() -> None:
    shared = yaml.safe_load((SPEC / "components.yaml").read_text(encoding="utf-8"))["components"]["schemas"]
    assert list(shared["CollectionMeta"]["properties"]) == ["totalResults", "start", "perPage", "count"]
