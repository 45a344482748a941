"""Recording from the platform, tested with a server of our own: confirmation, requests and scrubbing."""

import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.recording.answer_sources import FromPlatform
from tests.recording.canaries import found
from tests.recording.cases import Case, cases
from tests.recording.constants import CASSETTES, ROOT
from tests.recording.crowded import HANDED_OUT, IDS, KEY, SECRET, UNKIND, WORDS, Platform, platform
from tests.recording.gate import new_problems
from tests.recording.layout import read
from tests.recording.on_platform import CannotRecord, prepared
from tests.recording.replays import replayed

TEST = "test_a_client_sends_the_recorded_requests_and_returns_the_recorded_responses"
RECORDED = "venue/addOrUpdateBookingSessionResource/"


@pytest.fixture(scope="module", name="platform")
def running_platform() -> Iterator[Platform]:
    with platform() as running:
        yield running


def record(*options: str, url: str, typed: str | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    given = {"IVVY_API_KEY": KEY, "IVVY_API_SECRET": SECRET, "IVVY_BASE_URL": url, "PYTHONPATH": str(ROOT)}
    given |= {name: str(number) for name, number in IDS.items()} | environment
    clean = {name: value for name, value in os.environ.items() if not name.startswith("IVVY_")}
    command = [sys.executable, "-m", "tests.recording", "--platform", *options]
    return subprocess.run(
        command, cwd=ROOT, env=clean | given, input=typed or "", capture_output=True, text=True, check=False
    )


@dataclass
class Recording:
    """The outcome of a recording."""

    finished: subprocess.CompletedProcess[str]
    folder: Path
    cassettes: Path
    seen: Platform


@pytest.fixture(scope="module")
def recording(platform: Platform, tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """A recording of session resources over the cassettes of the sandbox, with all logs enabled."""
    folder = tmp_path_factory.mktemp("platform")
    cassettes = Path(shutil.copytree(CASSETTES, folder / "cassettes"))
    logs = (
        f"--log-file={folder / 'log'} --log-file-level=DEBUG --log-level=DEBUG -o log_cli=true -o log_cli_level=DEBUG"
    )
    logs += f" --junit-xml={folder / 'junit'} -o junit_logging=all --basetemp={folder / 'pytest'}"
    options = ["--yes", "--cassettes", str(cassettes), "--only", RECORDED]
    finished = record(*options, url=platform.url, PYTEST_ADDOPTS=logs)
    return Recording(finished, folder, cassettes, platform)


class TestRecording:
    def test_cases_that_the_platform_can_send_are_recorded(self, recording: Recording) -> None:
        assert recording.finished.returncode == 0, recording.finished.stdout
        changed = {
            file.relative_to(CASSETTES).as_posix()
            for file in CASSETTES.rglob("*.yaml")
            if (recording.cassettes / file.relative_to(CASSETTES)).read_bytes() != file.read_bytes()
        }
        names = ("add", "update", "code-24338", "code-24339")
        assert changed == {f"{RECORDED}{name}.yaml" for name in names}

    def test_it_uses_the_key_and_only_the_ids_of_the_caller(self, recording: Recording) -> None:
        assert all(recording.seen.well_signed)
        assert recording.seen.targets == ["/api/1.0/venue?action=addOrUpdateBookingSessionResource"] * 6
        for body in recording.seen.bodies:
            members = json.loads(body)
            assert {value for name, value in members.items() if name.lower().endswith("id")} <= set(IDS.values())

    def test_no_file_and_no_log_line_contains_personal_data(self, recording: Recording) -> None:
        canaries = [*WORDS, KEY, SECRET, *(str(number) for number in (*IDS.values(), HANDED_OUT))]
        written = [file for file in recording.folder.rglob("*") if file.is_file()]
        assert {"log", "junit", "add.yaml"} <= {file.name for file in written}
        assert (recording.folder / "log").stat().st_size > 500
        for file in written:
            assert found(canaries, file.read_bytes()) == [], file
        # The output lists the ids that are sent on purpose, but nothing of the responses.
        printed = recording.finished.stdout + recording.finished.stderr
        assert found([*WORDS, KEY, SECRET], printed.encode()) == []

    def test_it_is_replayed_without_the_ids_and_the_key_of_the_caller(self, recording: Recording) -> None:
        finished = replayed("-k", RECORDED, cassettes=recording.cassettes)
        assert finished.returncode == 0, finished.stdout
        for file in (recording.cassettes / RECORDED).glob("*.yaml"):
            assert {each.sent.url for each in read(file).interactions} == {
                "https://api.ap-southeast-2.ivvy.com/api/1.0/venue?action=addOrUpdateBookingSessionResource"
            }

    def test_it_is_not_taken_for_a_recording_from_the_platform(self, recording: Recording) -> None:
        told = new_problems(recording.cassettes, ROOT / "spec")
        assert len(told) == 4
        assert all(line.endswith("recorded from elsewhere, which must be sandbox or platform") for line in told)


@pytest.mark.soak
def test_recording_again_changes_only_the_time(recording: Recording, tmp_path: Path) -> None:
    again = record("--yes", "--cassettes", str(tmp_path), "--only", f"{RECORDED}add", url=recording.seen.url)
    assert again.returncode == 0, again.stdout
    one, other = (read(folder / RECORDED / "add.yaml") for folder in (recording.cassettes, tmp_path))
    assert one.interactions == other.interactions


def test_a_failed_recording_is_neither_written_nor_shown(recording: Recording, tmp_path: Path) -> None:
    options = ["--yes", "--cassettes", str(tmp_path), "--only", f"{RECORDED}add"]
    finished = record(*options, url=recording.seen.url, IVVY_TEST_VENUE_ID=str(UNKIND))
    assert finished.returncode == 1
    assert f"FAILED tests/recording/test_cassettes.py::{TEST}[{RECORDED}add-sync]" in finished.stdout
    assert "AssertionError at" in finished.stdout
    assert found([*WORDS, KEY, SECRET], (finished.stdout + finished.stderr).encode()) == []
    assert not list(tmp_path.rglob("*.yaml"))


@pytest.mark.soak
def test_unscrubbed_shows_the_responses(recording: Recording, tmp_path: Path) -> None:
    options = ["--yes", "--cassettes", str(tmp_path), "--only", f"{RECORDED}add", "--unscrubbed"]
    finished = record(*options, url=recording.seen.url, IVVY_TEST_VENUE_ID=str(UNKIND))
    assert finished.returncode == 1
    assert "ForbiddenError" in finished.stdout


class TestConfirmation:
    @pytest.fixture(autouse=True)
    def environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        given = {"IVVY_API_KEY": KEY, "IVVY_API_SECRET": SECRET, "IVVY_REGION": "UK", "IVVY_BASE_URL": ""}
        for name, value in (given | {name: str(number) for name, number in IDS.items()}).items():
            monkeypatch.setenv(name, value)

    def test_it_lists_the_requests(self, capsys: pytest.CaptureFixture[str]) -> None:
        prepared(chosen("addOrUpdateBooking/"), confirmed=True)
        told = capsys.readouterr().out
        assert told.startswith("Recording from region UK.")
        assert f'addOrUpdateBooking/add 1: adds {{"venueId":{IDS["IVVY_TEST_VENUE_ID"]},' in told
        assert f'update 1: changes {{"id":{IDS["IVVY_TEST_BOOKING_ID"]},"venueId":' in told
        assert "The other 5 cases keep their cassettes." in told

    @pytest.mark.parametrize("typed", ["no", "", "y", "yes, why not", None])
    def test_only_yes_confirms(self, typed: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("" if typed is None else f"{typed}\n"))
        with pytest.raises(CannotRecord, match=r"Nothing was sent\."):
            prepared(chosen("ping"), confirmed=False)

    def test_it_names_all_missing_variables(self, monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("IVVY_API_SECRET", "IVVY_TEST_VENUE_ID", "IVVY_REGION"):
            monkeypatch.delenv(name)
        monkeypatch.setenv("IVVY_TEST_BOOKING_ID", "many")
        with pytest.raises(CannotRecord) as refusal:
            prepared(chosen("addOrUpdateBooking/"), confirmed=True)
        assert str(refusal.value).splitlines()[1:] == [
            "  IVVY_API_SECRET: its secret",
            "  IVVY_REGION: AU, UK or US",
            "  IVVY_TEST_BOOKING_ID: id of venue/addOrUpdateBooking/update",
            "  IVVY_TEST_VENUE_ID: venueId of venue/addOrUpdateBooking/add",
        ]

    def test_cases_that_cannot_be_recorded_need_no_variables(self) -> None:
        with pytest.raises(CannotRecord, match="None of these cases can be recorded from the platform"):
            prepared(chosen("warning-"), confirmed=True)


@pytest.mark.soak
def test_nothing_is_sent_without_a_typed_yes(platform: Platform, tmp_path: Path) -> None:
    before = len(platform.targets)
    options = ["--cassettes", str(tmp_path), "--only", "ping/answer"]
    finished = record(*options, url=platform.url)
    assert (finished.returncode, finished.stderr) == (2, "Nothing was sent.\n")
    assert len(platform.targets) == before
    assert not list(tmp_path.iterdir())
    assert record(*options, url=platform.url, typed="yes\n").returncode == 0
    assert len(platform.targets) == before + 1
    assert len(list(tmp_path.rglob("*.yaml"))) == 1


def chosen(text: str) -> list[Case]:
    return [case for case in cases(ROOT / "spec") if text in str(case)]


@pytest.mark.parametrize(
    ("base_url", "place"),
    [("", "platform"), ("https://api.eu-west-2.ivvy.com", "platform"), ("http://127.0.0.1:1", "elsewhere")],
)
def test_only_the_platform_is_recorded_as_such(monkeypatch: pytest.MonkeyPatch, base_url: str, place: str) -> None:
    for name, value in (("IVVY_API_KEY", KEY), ("IVVY_API_SECRET", SECRET), ("IVVY_BASE_URL", base_url)):
        monkeypatch.setenv(name, value)
    assert FromPlatform({}).place == place
