"""An older copy is reported with both versions, with what breaks between them, and with the command that shows it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vendoring.test_destinations import Done, copy_of_sources
from tests.vendoring.test_line_endings import git

pytestmark = pytest.mark.one_python

REMOVALS = "venue.removeBookingSessionResource,test.ping"
REMOVED = "spec/venue/removeBookingSessionResource.yaml"


def run(folder: Path, *arguments: str, **variables: str) -> Done:
    command = [sys.executable, "-m", *arguments]
    environment = {**os.environ, "PYTHONPATH": "", **variables}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout with copies of its first commit next to it, and a second commit that removes an action."""
    folder = tmp_path_factory.mktemp("outdated")
    sources = copy_of_sources(folder / "checkout")
    (sources / ".gitignore").write_text("__pycache__\n", "utf-8")
    git(sources, "init", "--quiet")
    git(sources, "add", ".")
    git(sources, "commit", "--quiet", "--message", "First")
    for options in (
        ["whole", "--sandbox", "../standin"],
        ["few", "--only", "test.ping"],
        ["removal", "--only", REMOVALS],
    ):
        assert run(sources, "generator", "vendor", f"../{options[0]}", *options[1:]).status == 0
    (sources / REMOVED).unlink()
    pyproject = (sources / "pyproject.toml").read_text("utf-8")
    pyproject = re.sub('^version = ".*"$', 'version = "8.0.0"', pyproject, count=1, flags=re.MULTILINE)
    (sources / "pyproject.toml").write_text(pyproject, "utf-8")
    assert run(sources, "generator", "build").status == 0
    git(sources, "commit", "--quiet", "--all", "--message", "Second")
    return sources


def check(checkout: Path, *options: str) -> list[str]:
    done = run(checkout, "generator", "vendor", "--check", *options)
    assert (done.status, done.err) == (1, "")
    return done.out.splitlines()


def test_versions_and_breaking_changes_are_printed(checkout: Path) -> None:
    first, second = git(checkout, "rev-list", "HEAD").splitlines()[::-1]
    lines = check(checkout, "../whole")
    assert re.fullmatch(
        rf"\S+whole is outdated: it has version [0-9.dev]+ \(commit {first}, [0-9TZ:-]+\), this checkout has "
        rf"version 8\.0\.0 \(commit {second}, [0-9TZ:-]+\); [0-9]+ files differ",
        lines[0],
    )
    assert lines[1] == "What breaks in the documents:"
    assert "- venue.removeBookingSessionResource: action removed" in lines
    assert lines[-2:] == [
        f"`python -m generator changes --since {first}` in {checkout} lists all changes of the documents.",
        "CHANGELOG.md lists the changes of the client.",
    ]
    shown = run(checkout, "generator", "changes", "--since", first)
    assert "- venue.removeBookingSessionResource: action removed" in shown.out


def test_a_copy_of_some_actions_lists_what_breaks_for_them(checkout: Path) -> None:
    assert check(checkout, "../few")[1:3] == ["What breaks in the documents:", "- nothing"]
    assert "- venue.removeBookingSessionResource: action removed" in check(checkout, "../removal")


def test_an_upgrade_says_which_chosen_action_is_gone(checkout: Path) -> None:
    done = run(checkout, "generator", "vendor", "../removal")
    assert done.is_refused
    assert "removal: --only: venue.removeBookingSessionResource is not documented" in done.err


def test_a_copy_of_the_sandbox_is_reported_too(checkout: Path) -> None:
    both = check(checkout, "../whole", "--sandbox", "../standin")
    assert "standin is outdated" in both[1]
    assert both.count("What breaks in the documents:") == 1


@pytest.mark.parametrize("name", ["whole", "standin"])
def test_a_copy_compares_itself_with_a_checkout(checkout: Path, name: str) -> None:
    done = run(checkout.parent, f"{name}.verify", "--outdated", "checkout")
    assert (done.status, done.err) == (1, "")
    assert f"{name} is outdated: it has version" in done.out
    assert "- venue.removeBookingSessionResource: action removed" in done.out
    assert run(checkout.parent, f"{name}.verify") == Done(0, "", "")


def test_a_folder_that_is_no_checkout_is_an_error(checkout: Path) -> None:
    for folder in ("whole", "missing"):
        done = run(checkout.parent, "whole.verify", "--outdated", folder)
        assert done.is_refused
        assert folder in done.err


def test_a_commit_that_git_does_not_know_is_reported(checkout: Path) -> None:
    manifest = checkout.parent / "few" / "manifest.json"
    text = manifest.read_text("utf-8")
    try:
        for commit in ("0" * 40, "--output=x"):
            manifest.write_text(re.sub('"commit": ".*"', f'"commit": "{commit}"', text), "utf-8")
            lines = check(checkout, "../few")
            assert lines[1].startswith("What breaks is not known: git has neither the commit of the copy nor the tag v")
            assert len(lines) == 4
    finally:
        manifest.write_text(text, "utf-8")


def test_a_copy_of_another_commit_with_the_same_files_is_not_outdated(checkout: Path, tmp_path: Path) -> None:
    assert run(checkout, "generator", "vendor", str(tmp_path / "acme")).status == 0
    (checkout / "README.md").write_text("new", "utf-8")
    assert run(checkout, "generator", "vendor", "--check", str(tmp_path / "acme")) == Done(0, "", "")
