"""`python -m generator draft`: links to tables on other pages, and requests that are not JSON."""

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.__main__ import main
from generator.pages.fetching import CachedPage, write_cached
from tests.support.documented import SPEC

pytestmark = pytest.mark.one_python

SHED = """# Get Shed

POST [PlatformAddress]/api/1.0/venue?action=getShed

## Returns

| Property | Type | Description |
| --- | --- | --- |
| id | integer | The shed. |
| shelves | array of [Shelves](../racks/get-rack.md#shelf) | What is in it. |
| colour | [Colour](../racks/get-rack.md#rack-colours) | Its colour. |
| rackId | integer | The [rack](../racks/get-rack.md#shelf) behind it. |
| lock | object | See [Lock](../racks/get-rack.md#lock). |
| key | object | See [Key](gone.md#key). |
"""
RACK = """# Get Rack

POST [PlatformAddress]/api/1.0/venue?action=getRack

## Returns

| Property | Type | Description |
| --- | --- | --- |
| id | integer | The rack. |

## Shelf

| Property | Type | Description |
| --- | --- | --- |
| width | integer | How wide it is. |
| hooks | array of [Hook](#hook) | What hangs from it. |

## Hook

| Property | Type | Description |
| --- | --- | --- |
| size | integer | How large it is. |

## Rack Colours

| Colour | Description |
| --- | --- |
| 1 | Red |
| 2 | Blue |
"""
FORM = """# Upload Plan

{% api-method method="post" host="[PlatformAddress]" path="/api/1.0/venue?action=uploadPlan" %}
{% api-method-request %}
The plan is sent as multipart/form-data.
{% endapi-method-request %}
{% endapi-method %}

## Plan

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| file | string | required | The file. |
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    for name in ("components.yaml", "test/ping.yaml"):
        (tmp_path / "spec" / name).parent.mkdir(exist_ok=True, parents=True)
        shutil.copy(SPEC / name, tmp_path / "spec" / name)
    return tmp_path / "spec"


@pytest.fixture
def shed(tmp_path: Path) -> Path:
    for name, text in (("sheds/get-shed.md", SHED), ("racks/get-rack.md", RACK)):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path / "sheds" / "get-shed.md"


def drafted(page: str, spec: Path, capsys: pytest.CaptureFixture[str], *more: str) -> tuple[str, dict[str, Any]]:
    assert main(["draft", page, "--spec", str(spec), *more]) == 0
    text = capsys.readouterr().out
    return text, yaml.safe_load(text)["components"]["schemas"]


def test_tables_on_other_pages_are_followed(shed: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text, schemas = drafted(str(shed), spec, capsys)
    members = schemas["Shed"]["properties"]
    assert members["shelves"]["items"] == {"$ref": "#/components/schemas/ShedShelf"}
    assert members["colour"]["oneOf"][0]["$ref"] == "#/components/schemas/ShedRackColour"
    assert members["rackId"]["type"] == ["integer", "null"]
    assert schemas["ShedShelf"]["properties"]["hooks"]["items"] == {"$ref": "#/components/schemas/ShedHook"}
    assert schemas["ShedHook"]["x-ivvy-departure"]["page"] == "absent"
    assert schemas["ShedRackColour"]["enum"] == [1, 2]
    assert "no member refers to" not in text


def test_a_link_to_a_page_without_a_table_is_marked_todo(
    shed: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text, _ = drafted(str(shed), spec, capsys)
    lines = [line for line in text.splitlines() if line.startswith("# TODO")]
    assert any("../racks/get-rack.md#lock: the page has no table" in line for line in lines)
    assert any("gone.md#key: No such file" in line for line in lines)


def test_a_draft_with_tables_of_other_pages_does_not_differ_from_its_page(
    shed: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draft", str(shed), "--spec", str(spec), "--write"]) == 0
    assert main(["drift", str(shed), "--spec", str(spec), "--accept"]) == 0
    assert "0 differences" in capsys.readouterr().err


def test_cached_pages_are_followed(
    tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    write_cached(tmp_path, CachedPage("https://docs.invalid/racks/get-rack.md", RACK, "", ""))

    async def fetched(addresses: list[str], cache: Path) -> list[str]:
        del cache
        assert addresses == ["https://docs.invalid/sheds/get-shed.md"]
        return [SHED]

    monkeypatch.setattr("generator.pages.fetching.fetch_all", fetched)
    text, schemas = drafted("https://docs.invalid/sheds/get-shed", spec, capsys, "--cache", str(tmp_path))
    assert list(schemas["ShedShelf"]["properties"]) == ["width", "hooks"]
    assert "gone.md#key: the page is not cached" in text


def test_a_request_with_a_file_is_marked_todo(tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "upload.md").write_text(FORM, encoding="utf-8")
    text, _ = drafted(str(tmp_path / "upload.md"), spec, capsys)
    assert "# TODO: the request is multipart/form-data, but this draft says JSON" in text
