"""Recording from the sandbox gives the same bytes every time, and writes files atomically."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from tests.recording.cassette import CassetteError
from tests.recording.constants import CASSETTES, ROOT, client_version
from tests.recording.layout import read, render, write


def record(cassettes: Path, only: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.recording", "--only", only, "--cassettes", str(cassettes)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def of_this_version(cassette: Path) -> bytes:
    """Return a cassette as this version records it. One with the same contents keeps its older version."""
    recorded = read(cassette)
    return render(replace(recorded, origin=replace(recorded.origin, client=client_version()))).encode()


# The folder of an action for which the codes that all actions share are recorded.
SHARED = min(CASSETTES.rglob("code-23005.yaml")).parent.relative_to(CASSETTES)
SAME = f"{SHARED.as_posix()}/code-23005"


@pytest.mark.parametrize("only", [SAME, pytest.param("/gzip", marks=pytest.mark.soak)])
def test_recording_again_gives_the_same_bytes(tmp_path: Path, only: str) -> None:
    finished = record(tmp_path, only)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    written = [file for file in tmp_path.rglob("*") if file.is_file()]
    assert written
    for file in written:
        assert file.read_bytes() == of_this_version(CASSETTES / file.relative_to(tmp_path))


def test_recording_again_repairs_damaged_cassettes_and_keeps_those_with_the_same_contents(tmp_path: Path) -> None:
    older, damaged = tmp_path / SHARED / "code-23016.yaml", tmp_path / SHARED / "code-23017.yaml"
    recorded = read(CASSETTES / SHARED / "code-23016.yaml")
    write(older, render(replace(recorded, origin=replace(recorded.origin, client="0.0.1"))))
    write(damaged, "recorded:")
    before = older.read_bytes()
    assert record(tmp_path, f"{SHARED.as_posix()}/code-2301").returncode == 0
    assert older.read_bytes() == before
    assert damaged.read_bytes() == of_this_version(CASSETTES / SHARED / "code-23017.yaml")


def test_a_cassette_is_read_as_it_was_written(tmp_path: Path) -> None:
    for file in CASSETTES.rglob("*.yaml"):
        text = file.read_bytes().decode()
        assert render(read(file)) == text
    write(tmp_path / "new" / "x.yaml", text)
    assert (tmp_path / "new" / "x.yaml").read_bytes().decode() == text
    assert [file.name for file in (tmp_path / "new").iterdir()] == ["x.yaml"]


BODIES = {
    "nothing": (b"", ""),
    "an empty object": (b"{}", "json"),
    "characters that YAML minds": ('{"a":"tëxt \u0085\u2028\ufeff\x7f 🎉\u200b","b":[[],{}]}'.encode(), "json"),
    "a lone surrogate": (rb'{"a":"\ud800"}', "json"),
    "a member twice": (b'{"a":1,"a":2}', "text"),
    "a number in another form": (b'{"a":1.10}', "text"),
    "spaces": (b'{"a": 1}', "text"),
    "a page": (b"<html>", "text"),
    "signs that YAML minds": (b"# - : |\"'\\", "text"),
    "lines": (b"two\nlines", "base64"),
    "text beyond ASCII": ("é".encode(), "base64"),
    "no text": (b"\xff\x00", "base64"),
    "depth": (b"[" * 100_000, "text"),
}


@pytest.mark.parametrize(("body", "form"), BODIES.values(), ids=BODIES.keys())
def test_any_body_is_read_as_it_was_written(tmp_path: Path, body: bytes, form: str) -> None:
    cassette = read(CASSETTES / "test/ping/answer.yaml")
    (recorded,) = cassette.interactions
    changed = replace(recorded, sent=replace(recorded.sent, body=body), answered=replace(recorded.answered, body=body))
    text = render(replace(cassette, interactions=(changed,)))
    write(tmp_path / "x.yaml", text)
    assert read(tmp_path / "x.yaml").interactions == (changed,)
    assert text.count(f"      {form}: ") == (2 if form else 0)
    assert text.isprintable() or all(line.isprintable() for line in text.split("\n"))


def test_a_file_that_cannot_be_written_completely_is_not_changed(tmp_path: Path) -> None:
    file = tmp_path / "x.yaml"
    file.write_text("before", "utf-8")
    with pytest.raises(UnicodeEncodeError):
        write(file, "after \ud800")
    assert file.read_text("utf-8") == "before"
    assert [each.name for each in tmp_path.iterdir()] == ["x.yaml"]


def test_a_missing_cassette_is_reported(tmp_path: Path) -> None:
    with pytest.raises(CassetteError, match="record it with `nox -s record`"):
        read(tmp_path / "x.yaml")
