"""git may convert the line endings of a copy, and of the checkout that it is made from."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.__main__ import main
from tests.support.documented import ROOT
from tests.vendoring.test_destinations import copy_of_sources

pytestmark = pytest.mark.one_python


def git(folder: Path, *arguments: str) -> str:
    identity = ["-c", "user.name=test", "-c", "user.email=test@example.com"]
    command = ["git", *identity, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


def cloned_with_crlf(folder: Path, clone: Path) -> Path:
    """Commit a folder, and return a clone with `core.autocrlf=true`."""
    git(folder, "init", "--quiet")
    git(folder, "-c", "core.autocrlf=false", "add", ".")
    git(folder, "commit", "--quiet", "--message", "Add everything")
    git(folder, "clone", "--quiet", "--config", "core.autocrlf=true", str(folder), str(clone))
    return clone


def test_a_copy_in_a_clone_with_other_line_endings_is_not_edited(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    service = tmp_path / "service"
    assert main(["vendor", str(service / "acme"), "--sandbox", str(service / "standin")]) == 0
    clone = cloned_with_crlf(service, tmp_path / "clone")
    copies = [str(clone / "acme"), "--sandbox", str(clone / "standin")]
    assert b"\r\n" in (clone / "acme" / "manifest.json").read_bytes()
    capsys.readouterr()
    for name in ("acme", "standin"):
        command = [sys.executable, "-m", f"{name}.verify"]
        done = subprocess.run(command, cwd=clone, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (main(["vendor", *copies, "--check"]), capsys.readouterr().out) == (0, "")
    (clone / "acme" / "api" / "codecs.py").write_bytes(b"edited = True\r\n")
    assert main(["vendor", *copies, "--check"]) == 1
    assert main(["vendor", *copies, "--force"]) == 0
    assert git(clone, "diff", "--name-only", "--ignore-cr-at-eol") == ""


def test_a_clone_of_this_project_with_other_line_endings_makes_the_same_copy(tmp_path: Path) -> None:
    sources = copy_of_sources(tmp_path / "sources")
    clone = cloned_with_crlf(sources, tmp_path / "clone")
    assert b"\r\n" in (clone / "spec" / "components.yaml").read_bytes()
    assert main(["vendor", str(tmp_path / "acme")]) == 0
    command = [sys.executable, "-m", "generator", "vendor", str(tmp_path / "other")]
    subprocess.run(command, cwd=clone, env={**os.environ, "PYTHONPATH": ""}, check=True, capture_output=True)
    one, other = (json.loads((tmp_path / name / "manifest.json").read_bytes()) for name in ("acme", "other"))
    assert {**one, "commit": "", "date": ""} == {**other, "commit": "", "date": ""}
    for path in one["files"]:
        assert (tmp_path / "acme" / path).read_bytes() == (tmp_path / "other" / path).read_bytes()


def test_the_manifest_names_commit_and_date(tmp_path: Path) -> None:
    sources = copy_of_sources(tmp_path / "sources")

    def manifest(name: str) -> dict[str, str]:
        command = [sys.executable, "-m", "generator", "vendor", str(tmp_path / name)]
        # As in a hook of another repository.
        environment = {**os.environ, "PYTHONPATH": "", "GIT_DIR": str(ROOT / ".git")}
        subprocess.run(command, cwd=sources, env=environment, check=True, capture_output=True)
        found: dict[str, str] = json.loads((tmp_path / name / "manifest.json").read_bytes())
        return found

    assert manifest("without_git")["commit"] is None
    (sources / ".gitignore").write_text("__pycache__\n", "utf-8")
    clone = cloned_with_crlf(sources, tmp_path / "clone")
    assert clone.is_dir()
    found = manifest("of_a_commit")
    assert found["commit"] == git(sources, "rev-parse", "HEAD")
    assert int(found["date"][:4]) >= 2026
    assert found["date"].endswith("Z")
    (sources / "LICENSE").write_text("changed", "utf-8")
    assert manifest("edited")["commit"] == f"{found['commit']}-dirty"
