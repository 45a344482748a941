"""`python -m generator draft` of reads: examples combined with tables, collections, and lists."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from tests.sandbox import running
from tests.support.documented import ROOT, SPEC, operation
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import PAGES

pytestmark = pytest.mark.one_python

DRAFTED = {"get-cabinet.md": "getCabinet", "get-cabinet-list.md": "getCabinetList", "get-hinges.md": "getHinges"}
USE = """
import json, sys
from ivvy.api.models import ListedCabinet, Cabinet
from ivvy.client import IvvyClient

with IvvyClient(**json.loads(sys.argv[1])) as ivvy:
    for hinges in (ivvy.venue.get_hinges(), ivvy.venue.get_hinges(cabinet_id=5)):
        assert [(hinge.id, hinge.side) for hinge in hinges.results] == [(3, "left"), (4, "right")], hinges
    assert isinstance(ivvy.call("venue", "getHinges"), list)
    assert [cabinet.id for cabinet in ivvy.venue.get_cabinet_list()] == [5]
read = Cabinet.from_dict({
    "id": "5", "closedDate": "", "postalCode": "0999", "tags": {"7": ["old"]}, "state": 2, "State": "open",
    "shelves": [{"number": 1, "isOiled": 0}], "_version": 3,
})
assert read.closed_date is None and read.postal_code == "0999" and read.tags == {"7": ["old"]}
assert Cabinet.from_dict({"id": 5, "postalCode": 4217, "tags": []}).postal_code == 4217
assert (read.state, read.state_2, read.version, read.shelves[0].is_oiled) == (2, "open", 3, False)
assert read.to_dict()["State"] == "open"
"""


@pytest.fixture(scope="module")
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    spec = tmp_path_factory.mktemp("reads") / "spec"
    (spec / "venue").mkdir(parents=True)
    write_shared(spec)
    shutil.copy(SPEC / "venue/getSessionTypeList.yaml", spec / "venue")
    for page in DRAFTED:
        assert main(["draft", str(PAGES / page), "--spec", str(spec), "--write"]) == 0
    return spec


def schemas_of(drafted: Path, action: str) -> dict[str, Any]:
    document = yaml.safe_load((drafted / "venue" / f"{action}.yaml").read_text(encoding="utf-8"))
    schemas: dict[str, Any] = document["components"]["schemas"]
    return schemas


def target(schema: dict[str, Any]) -> str:
    """Return the name of the schema that a member refers to."""
    reference: str = schema.get("oneOf", [schema])[0]["$ref"]
    return reference.rpartition("/")[2]


def operation_of(drafted: Path, action: str) -> dict[str, Any]:
    return operation(yaml.safe_load((drafted / "venue" / f"{action}.yaml").read_text(encoding="utf-8")))


def test_the_drafts_build_and_the_client_reads_the_examples(drafted: Path, tmp_path: Path) -> None:
    assert main(["build", "--spec", str(drafted), "--out", str(tmp_path / "built")]) == 0
    with running(drafted) as sandbox:
        settings = {"key": sandbox.key, "secret": sandbox.secret, "base_url": sandbox.url}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", USE, json.dumps(settings)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "built"), str(ROOT / "overlays")])},
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_no_page_differs_from_its_draft_once_it_is_accepted(drafted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [str(PAGES / page) for page in DRAFTED]
    assert main(["drift", *files, "--spec", str(drafted)]) == 2
    assert "'the width' is not a valid name" in capsys.readouterr().err
    assert main(["drift", *files, "--spec", str(drafted), "--accept"]) == 0
    assert main(["drift", *files, "--spec", str(drafted)]) == 0


def test_small_errors_of_an_example_are_corrected(drafted: Path) -> None:
    members = schemas_of(drafted, "getCabinet")["Cabinet"]["properties"]
    assert {"numShelves", "mail", "maker", "tags"} <= members.keys()
    assert members["mail"]["type"] == ["string", "null"]


def test_tables_are_found_by_links_words_and_examples(drafted: Path) -> None:
    schemas = schemas_of(drafted, "getCabinet")
    members = schemas["Cabinet"]["properties"]
    assert target(members["state"]) == "CabinetState"
    assert target(members["shelves"]["items"]) == "CabinetShelf"
    assert target(members["doors"]["items"]) == "CabinetDoor"
    assert target(members["address"]) == "CabinetAddress"
    assert target(members["maker"]) == "TheMaker"
    assert list(schemas["CabinetShelf"]["properties"]) == ["number", "load", "isOiled", "paint"]
    assert list(schemas["CabinetAddress"]["properties"]) == ["line1", "state"]
    text = (drafted / "venue" / "getCabinet.yaml").read_text(encoding="utf-8")
    assert "# TODO: no member refers to the table Left Over" in text
    assert "# TODO: this draft lacks content of the page: table Cabinet: 'the width'" in text


def test_types_of_the_table_are_used_unless_the_example_contradicts_them(drafted: Path) -> None:
    members = schemas_of(drafted, "getCabinet")["Cabinet"]["properties"]
    assert (members["closedDate"]["type"], members["closedDate"]["format"]) == (["string", "null"], "timestamp")
    assert members["hirerId"]["type"] == ["integer", "null"]
    assert (members["label"]["type"][0], members["label"]["x-ivvy-departure"]["page"]) == (
        "string",
        {"type": "integer"},
    )
    assert members["widthTotalCost"]["type"] == ["number", "null"]
    assert members["postalCode"]["type"] == ["string", "integer", "null"]
    assert members["tags"]["additionalProperties"] == {"type": "array", "items": {"type": "string"}}
    assert (members["State"]["x-ivvy-python-name"], members["_version"]["x-ivvy-python-name"]) == ("state_2", "version")


def test_reads_are_repeatable_and_low_codes_are_codes(drafted: Path) -> None:
    found = operation_of(drafted, "getCabinet")
    assert found["x-ivvy-repeatable"] == "always"
    assert [code["code"] for code in found["x-ivvy-codes"]] == [1, 25301]


def test_a_collection_has_paging_members_and_a_filter(drafted: Path) -> None:
    schemas = schemas_of(drafted, "getCabinetList")
    answer = schemas["GetCabinetListAnswer"]["properties"]
    assert answer["meta"]["$ref"] == "../components.yaml#/components/schemas/CollectionMeta"
    assert list(schemas["ListedCabinet"]["properties"]) == ["id", "cost", "makerId"]
    request = schemas["GetCabinetListRequest"]["properties"]
    assert list(request) == ["perPage", "start", "filter"]
    assert target(request["filter"]) == "CabinetFilter"
    assert schemas["CabinetFilter"]["properties"]["modifiedAfter"]["format"] == "timestamp"
    assert operation_of(drafted, "getCabinetList")["requestBody"]["required"] is False


def test_a_response_that_is_a_list_is_drafted_as_a_list(drafted: Path) -> None:
    media = operation_of(drafted, "getHinges")["responses"]["200"]["content"]["application/json"]
    assert media["schema"]["oneOf"][0] == {"type": "array", "items": {"$ref": "#/components/schemas/Hinge"}}
    assert list(schemas_of(drafted, "getHinges")["Hinge"]["properties"]) == ["id", "side"]
