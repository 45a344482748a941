"""Replacing a folder: an interrupted or killed run leaves a whole folder."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator._files import ABANDONED, place, staging
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

# Replaces a folder, and kills itself before the n-th change of the file system.
KILLED = """
import os, signal, sys
from pathlib import Path
from generator._files import place, staging
target, left = Path(sys.argv[1]), [int(sys.argv[2])]
def count(event, arguments):
    if event in ("os.rename", "os.mkdir", "os.remove", "os.rmdir", "shutil.rmtree"):
        if not left[0]:
            os.kill(os.getpid(), signal.SIGKILL)
        left[0] -= 1
sys.addaudithook(count)
with staging(target) as folder:
    (folder / "fresh").mkdir()
    (folder / "fresh" / "content").write_text("new")
    place(folder / "fresh", target)
"""


def content(target: Path) -> str | None:
    return (target / "content").read_text("utf-8") if target.exists() else None


def replace(target: Path, new: str) -> None:
    with staging(target) as folder:
        (folder / "fresh").mkdir()
        (folder / "fresh" / "content").write_text(new, "utf-8")
        place(folder / "fresh", target)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    replace(tmp_path / "package", "old")
    return tmp_path / "package"


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def killed_before(change: int, target: Path) -> bool:
    command = [sys.executable, "-c", KILLED, str(target), str(change)]
    return subprocess.run(command, cwd=ROOT, check=False).returncode == -signal.SIGKILL


def test_a_run_killed_at_any_change_leaves_a_whole_folder_or_one_that_the_next_run_restores(tmp_path: Path) -> None:
    found: list[str | None] = []
    while True:
        target = tmp_path / str(len(found)) / "package"
        replace(target, "old")
        if not killed_before(len(found), target):
            break
        found.append(content(target))
        with staging(target):
            assert content(target) == (found[-1] or "old")
    empty = found.index(None)
    assert found == ["old"] * empty + [None] + ["new"] * (len(found) - empty - 1)
    assert found.count("new") > 1


def test_an_interruption_between_the_renames_restores_the_folder(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename

    def interrupted(self: Path, to: Path) -> Path:
        moved = rename(self, to)
        if self == target:
            raise KeyboardInterrupt
        return moved

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", interrupted)
        with pytest.raises(KeyboardInterrupt):
            replace(target, "new")
    assert content(target) == "old"
    assert names(target.parent) == ["package"]


def test_a_folder_removed_after_a_replacement_is_not_restored(target: Path) -> None:
    with staging(target) as folder:
        (folder / "fresh").mkdir()
        place(folder / "fresh", target)
        target.rmdir()
    assert names(target.parent) == []


def test_only_staging_folders_of_killed_runs_are_removed(target: Path) -> None:
    long_ago = time.time() - 2 * ABANDONED
    theirs = [".package-notes", ".package.staging-mine", ".package.staging-12345678", ".other.staging-12345678"]
    for name in theirs:
        (target.parent / name).mkdir()
        (target.parent / name / "notes.txt").touch()
    (target.parent / ".package.staging-abandond" / "fresh").mkdir(parents=True)
    (target.parent / ".package.staging-recently" / "fresh").mkdir(parents=True)
    (target.parent / ".package.staging-symlink_").symlink_to(target.parent / ".other.staging-12345678")
    for name in [*theirs, ".package.staging-abandond"]:
        os.utime(target.parent / name, (long_ago, long_ago))
    replace(target, "new")
    kept = [*theirs, ".package.staging-recently", ".package.staging-symlink_", "package"]
    assert names(target.parent) == sorted(kept)
