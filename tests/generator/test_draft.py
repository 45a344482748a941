"""`python -m generator draft`: the document drafted from a page works in all of the project."""

import contextlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.readers import read_from_filename

from generator.__main__ import main
from tests.sandbox import running
from tests.support.documented import ROOT, SPEC, operation
from tests.support.vendor_pages import FORMS, PAGES, Facts

pytestmark = pytest.mark.one_python

REFERS = re.compile(r"x-ivvy-refers: (?:\w+\.)?(\w+)")


def with_referred(*names: str) -> list[str]:
    """Return documents and those of all the actions that they refer to, without which they do not build."""
    found = [*names]
    for name in found:
        for action in REFERS.findall((SPEC / name).read_text(encoding="utf-8")):
            files = (file.relative_to(SPEC).as_posix() for file in sorted(SPEC.glob(f"*/{action}.yaml")))
            found += [file for file in files if file not in found]
    return found


KNOWN = with_referred("components.yaml", "venue/addOrUpdateBooking.yaml", "venue/getBookingList.yaml")
OTHERS = ["lockers.md", "locker-note.md", "remove-locker.md", "count-lockers.md"]
CALLS = """
import asyncio, json, sys
from functools import partial
from ivvy.api.actions import documented
from ivvy.client import AsyncIvvyClient, IvvyClient

async def main():
    settings, calls = json.loads(sys.argv[1]), json.loads(sys.argv[2])
    async with AsyncIvvyClient(**settings) as later:
        with IvvyClient(**settings) as now:
            for namespace, name, method, members in calls:
                action = documented(namespace, name)
                arguments = [action.request().from_dict(members)] if action.request else []
                def call(ivvy):
                    # The method of a collection gives pages, and takes keywords.
                    send = getattr(getattr(ivvy, namespace), method) if method else partial(ivvy.perform, action)
                    return send(*arguments)
                answers = [call(now), await call(later)]
                print(json.dumps([answer.to_dict() for answer in answers]))

asyncio.run(main())
"""


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str], Path]:
    def write(text: str) -> Path:
        (tmp_path / "page.md").write_text(text, encoding="utf-8")
        return tmp_path / "page.md"

    return write


@pytest.fixture
def draft(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def run(file: object, spec: Path = SPEC) -> tuple[int, str, str]:
        status = main(["draft", str(file), "--spec", str(spec)])
        return status, *capsys.readouterr()

    return run


Draft = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page in every form, each of an own action, and pages of other kinds of actions."""
    folder = tmp_path_factory.mktemp("pages")
    for form, write in FORMS.items():
        (folder / f"{form}.md").write_text(write(Facts(action=f"addOrUpdate{form.title()}Locker")), encoding="utf-8")
    for name in OTHERS:
        shutil.copy(PAGES / name, folder)
    return folder


@pytest.fixture(scope="module")
def drafted(pages: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A spec folder to which the draft of every page was added in turn."""
    spec = tmp_path_factory.mktemp("drafted") / "spec"
    for name in KNOWN:
        (spec / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SPEC / name, spec / name)
    for file in sorted(pages.iterdir()):
        with contextlib.redirect_stdout(io.StringIO()) as output:
            assert main(["draft", str(file), "--spec", str(spec)]) == 0
        document = yaml.safe_load(output.getvalue())
        (path,) = document["paths"]
        target = spec / path.rpartition("/")[2] / f"{document['paths'][path]['post']['operationId']}.yaml"
        target.parent.mkdir(exist_ok=True)
        target.write_text(output.getvalue(), encoding="utf-8")
    return spec


def written(drafted: Path, name: str) -> tuple[str, dict[str, Any]]:
    text = (drafted / f"{name}.yaml").read_text(encoding="utf-8")
    return text, yaml.safe_load(text)


def test_every_draft_passes_the_validator(drafted: Path) -> None:
    new = [file for file in drafted.rglob("*.yaml") if file.relative_to(drafted).as_posix() not in KNOWN]
    assert len(new) == len(FORMS) + len(OTHERS)
    for file in new:
        document, uri = read_from_filename(str(file))
        assert list(OpenAPIV31SpecValidator(document, base_uri=uri).iter_errors()) == []


def test_every_draft_builds_and_its_method_works(drafted: Path, tmp_path: Path) -> None:
    assert main(["build", "--spec", str(drafted), "--out", str(tmp_path / "built")]) == 0
    calls = [
        ("venue", f"addOrUpdate{form.title()}Locker", f"add_or_update_{form}_locker", {"venueId": 9, "label": "A 12"})
        for form in FORMS
    ]
    calls += [
        ("venue", "getLockerList", None, {"venueId": 9, "perPage": 10}),
        ("venue", "addOrUpdateLockerNote", "add_or_update_locker_note", {"lockerId": 4, "text": "Mind", "kind": 3}),
        ("venue", "removeLocker", "remove_locker", {"id": 12, "venueId": 9}),
        ("locker", "countLockers", "count_lockers", {}),
    ]
    with running(drafted) as sandbox:
        settings = {"key": sandbox.key, "secret": sandbox.secret, "base_url": sandbox.url}
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", CALLS, json.dumps(settings), json.dumps(calls)],
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "built"), str(ROOT / "overlays")])},
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stderr
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(calls)
    for pair in answers[: len(FORMS)]:
        assert all(answer["success"] is True and isinstance(answer["id"], int) for answer in pair)


def test_no_page_differs_from_its_own_draft(
    drafted: Path, pages: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = [str(file) for file in sorted(pages.iterdir()) if file.name != "locker-note.md"]
    status = main(["drift", *files, "--spec", str(drafted)])
    assert (status, capsys.readouterr().out) == (0, "")
    text = (pages / "locker-note.md").read_text(encoding="utf-8")
    understood = tmp_path / "note.md"
    understood.write_text(text.replace(text[text.index("## Layout") : text.index("## Example")], ""), encoding="utf-8")
    status = main(["drift", str(understood), "--spec", str(drafted)])
    assert (status, capsys.readouterr().out) == (0, "")


@pytest.mark.parametrize("form", FORMS)
def test_every_member_table_and_code_of_the_page_is_drafted(drafted: Path, form: str) -> None:
    facts = Facts()
    text, document = written(drafted, f"venue/addOrUpdate{form.title()}Locker")
    codes = operation(document)["x-ivvy-codes"]
    assert [str(code["code"]) for code in codes] == [*facts.codes, "25103"]
    assert [code["name"] for code in codes] == ["LOCKER_DOES_NOT_EXIST", "INVALID_DATA", "UNEXPECTED_ERROR"]
    body = operation(document)["requestBody"]["content"]["application/json"]
    schemas = document["components"]["schemas"]
    request = schemas[body["schema"]["$ref"].rpartition("/")[2]]
    assert list(request["properties"]) == [*facts.members, "floor"]
    assert request["required"] == ["venueId"]
    assert request["properties"]["floor"]["x-ivvy-departure"]["page"] == "absent"
    assert [example["value"] for example in body["examples"].values()] == [
        {"venueId": 9, "label": "A 12", "isHeated": 1, "floor": 2}
    ]
    assert request["properties"]["isHeated"]["type"] == ["integer", "boolean"]
    tables = {name.removeprefix(f"{form.title()}Locker"): schema for name, schema in schemas.items()}
    assert {"Key", "Size"} <= {name.removeprefix("Locker") for name in tables}
    assert any(schema.get("enum") == ["lockerInUse", "keyMissing"] for schema in tables.values())
    assert operation(document)["x-ivvy-repeatable"] == "with-id"
    assert "in your own words: How large it is." in " ".join(text.split())


def test_decisions_are_marked_todo(drafted: Path) -> None:
    text, document = written(drafted, "venue/addOrUpdateLockerNote")
    schemas = document["components"]["schemas"]
    members = schemas["LockerNote"]["properties"]
    assert members["text"]["x-ivvy-departure"]["page"] == {"required": "required on add, optional on update"}
    assert "TODO, in your own words: Required when the text is short." in members["kind"]["description"]
    assert members["kind"]["$ref"].endswith("/NoteKind")
    assert members["tags"]["items"]["$ref"].endswith("/LockerNoteTag")
    assert members["readers"]["items"]["$ref"].endswith("/LockerNoteReader")
    assert members["colours"]["x-ivvy-departure"]["page"] == {"type": "strings"}
    assert "TODO: which type is strings?" in members["colours"]["description"]
    assert members["shown"]["format"] == "timestamp"
    assert schemas["NoteKind"]["x-enum-varnames"] == ["BILLING_MORE", "VALUE_4", "BILLING_MORE_5"]
    # spec/ has a BookingStatus of its own.
    status = schemas["LockerNoteBookingStatus"]
    assert status["x-ivvy-departure"]["page"] == {"table": "Booking Status"}
    assert (status["type"], status["x-enum-varnames"]) == ("string", ["OPEN", "CLOSED_LATE"])
    assert "# TODO: this draft lacks content of the page: section Layout" in text
    assert "# TODO: this draft lacks content of the page: example request 2, rejected by the schema: 'lockerId'" in text
    codes = operation(document)["x-ivvy-codes"]
    assert {code["code"]: code["name"] for code in codes} == {
        25201: "LOCKER_DOESNT_EXIST", 25202: "INVALID_DATA", 25204: "INVALID_DATA_25204", 25205: "CODE_25205",
        25203: "INVALID_DATA_25203",
    }  # fmt: skip
    body = operation(document)["requestBody"]["content"]["application/json"]
    assert [example["value"] for example in body["examples"].values()] == [
        {
            "lockerId": 4,
            "text": "Mind the door",
            "kind": 3,
            "tags": [{"name": "door", "weight": 1.5}],
            "isUrgent": True,
        }
    ]


def test_a_list_becomes_results(drafted: Path) -> None:
    _, document = written(drafted, "venue/getLockerList")
    schemas = document["components"]["schemas"]
    assert list(schemas["GetLockerListAnswer"]["properties"]) == ["meta", "results"]
    item = schemas[schemas["GetLockerListAnswer"]["properties"]["results"]["items"]["$ref"].rpartition("/")[2]]
    assert list(item["properties"]) == ["id", "label", "state", "openedDate", "price", "hirer", "notes"]
    assert item["properties"]["openedDate"]["format"] == "timestamp"


def test_drafts_are_reproducible(draft: Draft) -> None:
    first = draft(PAGES / "locker-note.md")
    assert first[0] == 0
    assert draft(PAGES / "locker-note.md") == first


def test_a_draft_can_be_redirected_to_its_file(tmp_path: Path) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    target = spec / "venue" / "getLockerList.yaml"
    command = [sys.executable, "-m", "generator", "draft", str(PAGES / "lockers.md"), "--spec", str(spec)]
    with target.open("wb") as output:
        assert subprocess.run(command, cwd=ROOT, stdout=output, check=False).returncode == 0
    assert target.read_text(encoding="utf-8").startswith("# A draft of venue.getLockerList")


MARKED = FORMS["marked"](Facts())
REFUSED = {
    "no action": ("# Lockers\n\nAll about lockers.\n", "the page names no action"),
    "empty": ("", "the page is empty"),
    "a document already": (
        MARKED.replace("addOrUpdateLocker", "addOrUpdateBooking"),
        "addOrUpdateBooking.yaml already documents",
    ),
    "a namespace that no client can have": (MARKED.replace("/venue?", "/_venue?"), "the page names no action"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_page_that_is_not_of_an_action_is_rejected(draft: Draft, page: Callable[[str], Path], name: str) -> None:
    text, reason = REFUSED[name]
    status, output, errors = draft(page(text))
    assert (status, output) == (2, "")
    (line,) = errors.splitlines()
    assert line.startswith(str(page(text)))
    assert reason in line


def test_a_member_with_an_invalid_name_gets_another(draft: Draft, page: Callable[[str], Path]) -> None:
    text = MARKED.replace("| price ", "| cast ").replace("| id  ", "| Label ").replace("| floorId ", "| _floorId ")
    status, output, errors = draft(page(text))
    assert (status, errors) == (0, "")
    members = yaml.safe_load(output)["components"]["schemas"]["Locker"]["properties"]
    names = {name: member.get("x-ivvy-python-name") for name, member in members.items()}
    assert names["cast"] == "cast_2"
    assert "TODO, this does not build" not in output


def test_a_draft_that_does_not_build_is_printed_with_the_error(draft: Draft, page: Callable[[str], Path]) -> None:
    head = "| Property | Type | Description |\n| --- | --- | --- |\n"
    tables = {"Returns": "door | [Door](#door)", "Door": "key | [Key](#key)", "Key": "door | [Door](#door)"}
    text = "".join(f"## {name}\n\n{head}| {member} | What it is. |\n\n" for name, member in tables.items())
    status, output, errors = draft(page(f"`POST` `/api/1.0/venue?action=getDoor`\n\n{text}"))
    assert status == 0
    assert "does not build until this is corrected" in errors
    lines = output.splitlines()
    (todo,) = [index for index, line in enumerate(lines) if "TODO, this does not build" in line]
    assert lines[todo + 1].strip() in ("Door:", "Key:")


def test_a_draft_is_written_to_its_file(draft: Draft, tmp_path: Path) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    target = spec / "venue" / "getLockerList.yaml"
    assert main(["draft", str(PAGES / "lockers.md"), "--spec", str(spec), "--write"]) == 0
    assert target.read_text(encoding="utf-8").startswith("# A draft of venue.getLockerList")
    assert main(["draft", str(tmp_path / "absent.md"), "--spec", str(spec), "--write"]) == 2
    assert sorted(file.name for file in spec.rglob("*.new")) == []


def test_an_empty_document_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    (spec / "venue" / "getLockerList.yaml").touch()
    assert main(["build", "--spec", str(spec), "--out", str(tmp_path)]) == 2
    assert "getLockerList.yaml:1: the document is empty: delete it" in capsys.readouterr().err


def test_a_todo_fails_the_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = Path(shutil.copytree(SPEC, tmp_path / "spec"))
    assert main(["draft", str(PAGES / "lockers.md"), "--spec", str(spec), "--write"]) == 0
    assert main(["build", "--spec", str(spec), "--out", str(tmp_path)]) == 0
    assert main(["check", "--spec", str(spec), "--out", str(tmp_path)]) == 1
    assert "getLockerList.yaml:2: # TODO: compare it with the page" in capsys.readouterr().out


def test_a_missing_page_and_a_folder_are_reported(draft: Draft, tmp_path: Path) -> None:
    for source, reason in ((tmp_path / "absent.md", "No such file"), (PAGES, "contains several pages")):
        status, output, errors = draft(source)
        assert (status, output, len(errors.splitlines())) == (2, "", 1)
        assert reason in errors
    assert draft(PAGES / "lockers.md", tmp_path / "absent")[0] == 2
