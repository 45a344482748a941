"""The gate: the cassettes are those that the documents require, as the recorder wrote them."""

import re
import shutil
from pathlib import Path

import pytest
import yaml

from tests.recording.cassette import Cassette, Origin
from tests.recording.constants import CASSETTES, ROOT
from tests.recording.gate import new_problems, problems
from tests.recording.layout import read, render, sealed

SPEC = ROOT / "spec"
BOOKING = "venue/addOrUpdateBooking"
NEW_CASES = ("warning-x", "code-24999")


def test_the_cassettes_are_those_that_the_documents_require() -> None:
    assert problems(CASSETTES, SPEC) == [], "record again with `nox -s record`"


def test_readme_names_the_origin_of_the_cassettes() -> None:
    places = {read(file).origin.place for file in CASSETTES.rglob("*.yaml")}
    readme = " ".join((ROOT / "README.md").read_text("utf-8").split())
    says_none = "All of them come from the sandbox, none from the platform" in readme
    assert says_none == (places == {"sandbox"})


@pytest.fixture
def cassettes(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CASSETTES, tmp_path / "cassettes"))


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SPEC, tmp_path / "spec"))


class TestTheGateReports:
    def test_a_cassette_that_is_missing(self, cassettes: Path) -> None:
        (cassettes / BOOKING / "update.yaml").unlink()
        assert new_problems(cassettes, SPEC) == [f"{BOOKING}/update.yaml: missing"]

    @pytest.mark.parametrize("orphan", ["venue/cancelBooking/add.yaml", f"{BOOKING}/add.yml", "notes.txt"])
    def test_a_file_that_no_test_uses(self, cassettes: Path, orphan: str) -> None:
        (cassettes / orphan).parent.mkdir(exist_ok=True)
        (cassettes / orphan).write_text("", "utf-8")
        assert new_problems(cassettes, SPEC) == [f"{orphan}: no test uses it"]

    @pytest.mark.parametrize(
        ("before", "after"),
        [
            ("from: sandbox", "from: platform"),
            ("at: 2026-01-02", "at: 2026-01-03"),
            ('"success": true', '"success": false'),
            ("status: 200", "status: 201"),
            ("# Recorded from the sandbox", "# Recorded from the platform"),
            ("  checksum: sha256:", "  checksum: sha256:0"),
            ("Content-Type: application/json\n", "Content-Type: application/json\r\n"),
        ],
    )
    def test_an_edit_by_hand(self, cassettes: Path, before: str, after: str) -> None:
        file = cassettes / BOOKING / "add.yaml"
        text = file.read_bytes().decode()
        assert before in text
        file.write_bytes(text.replace(before, after, 1).encode())
        assert new_problems(cassettes, SPEC) == [f"{BOOKING}/add.yaml: edited by hand or damaged"]

    def test_an_edit_by_hand_with_a_matching_checksum_and_another_format(self, cassettes: Path) -> None:
        file = cassettes / BOOKING / "add.yaml"
        recorded = read(file)
        odd = render(recorded).replace("      status: 200", "      status:  200")
        file.write_text(sealed(odd), "utf-8", newline="\n")
        assert read(file) == recorded
        assert new_problems(cassettes, SPEC) == [f"{BOOKING}/add.yaml: not formatted as the recorder does"]

    def test_an_interaction_that_is_not_played(self, cassettes: Path) -> None:
        file = cassettes / BOOKING / "add.yaml"
        recorded = read(file)
        file.write_text(render(Cassette(recorded.origin, recorded.interactions * 2)), "utf-8", newline="\n")
        assert new_problems(cassettes, SPEC) == [f"{BOOKING}/add.yaml: has 2 interactions, but the case plays 1"]

    def test_a_recording_from_another_server(self, cassettes: Path) -> None:
        file = cassettes / BOOKING / "add.yaml"
        recorded = read(file)
        origin = Origin("elsewhere", recorded.origin.at, recorded.origin.client, recorded.origin.documents)
        file.write_text(render(Cassette(origin, recorded.interactions)), "utf-8", newline="\n")
        (problem,) = new_problems(cassettes, SPEC)
        assert "recorded from elsewhere" in problem

    def test_a_document_that_changed_after_the_recording(self, spec: Path) -> None:
        document = spec / f"{BOOKING}.yaml"
        document.write_text(document.read_text("utf-8") + "# A thought.\n", "utf-8")
        told = new_problems(CASSETTES, spec)
        assert told
        assert all(
            re.fullmatch(rf"{BOOKING}/.*: recorded from another version of {BOOKING}\.yaml", line) for line in told
        )

    def test_an_action_without_cassettes(self, spec: Path) -> None:
        document = yaml.safe_load((spec / "test/ping.yaml").read_text("utf-8").replace("ping", "pong"))
        (spec / "test/pong.yaml").write_text(yaml.safe_dump(document, sort_keys=False), "utf-8")
        # Cases that are the same for both are recorded for the other action.
        assert new_problems(CASSETTES, spec) == ["test/pong/answer.yaml: missing"]

    def test_a_new_code_and_a_new_warning_of_a_document(self, spec: Path) -> None:
        document = spec / f"{BOOKING}.yaml"
        text = document.read_text("utf-8")
        for before, after in (
            ("enum: [packageErrors, ", "enum: [x, packageErrors, "),
            ("        - code: 24297\n", "        - {code: 24999, name: NEW, meaning: New.}\n        - code: 24297\n"),
        ):
            assert before in text
            text = text.replace(before, after)
        document.write_text(text, "utf-8")
        missing = [line for line in new_problems(CASSETTES, spec) if line.endswith(": missing")]
        assert missing == [f"{BOOKING}/{case}.yaml: missing" for case in NEW_CASES]
