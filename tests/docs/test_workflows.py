"""The workflows of the repository."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.dist import find_problem, release_notes, run
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
ADDRESS = "https://git.example/acme/ivvy-client"
SECTION = "### Added\n\n- [this](docs/this.md)\n"
CHANGELOG = f"# Changelog\n\n## [0.3.0] - 2026-01-02\n\n{SECTION}\n## [0.2.0] - 2026-01-01\n\n- that\n"


@pytest.fixture(params=WORKFLOWS, ids=lambda file: file.stem)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    file: Path = request.param
    loaded: dict[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return loaded


def test_actions_are_pinned_by_commit(workflow: dict[str, Any]) -> None:
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            assert "uses" not in step or re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", step["uses"]), step


def test_a_workflow_may_only_read_and_its_jobs_state_what_else_they_need(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}


def test_no_step_that_runs_code_of_the_project_has_a_secret_or_may_write(workflow: dict[str, Any]) -> None:
    for job in workflow["jobs"].values():
        may_write = "write" in job.get("permissions", {}).values()
        for step in job["steps"]:
            runs_code = "checkout" in step.get("uses", "") or re.search(r"nox|python|pip", step.get("run", ""))
            assert not (runs_code and may_write), step
            assert "secrets." not in str(step), step
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False


def test_a_tag_must_be_that_of_the_version() -> None:
    assert find_problem("v0.3.0", "0.3.0", "0.3.0", CHANGELOG, ADDRESS) is None
    assert "tag v0.3.0" in str(find_problem("v0.2.0", "0.3.0", "0.3.0", CHANGELOG, ADDRESS))


def test_the_client_must_report_the_version_of_the_release() -> None:
    problem = find_problem("v0.3.0", "0.3.0", "0.3.0.dev0", CHANGELOG, ADDRESS)
    assert "set 0.3.0 in overlays/ivvy/client/_version.py" in str(problem)


def test_a_release_needs_a_section_with_a_date() -> None:
    unreleased = CHANGELOG.replace("2026-01-02", "unreleased")
    assert "replace `unreleased`" in str(find_problem("v0.3.0", "0.3.0", "0.3.0", unreleased, ADDRESS))


def test_a_release_needs_the_address_of_the_repository() -> None:
    assert "enter its address" in str(find_problem("v0.3.0", "0.3.0", "0.3.0", CHANGELOG, ""))


def test_the_notes_of_a_release_are_its_section_of_the_changelog_with_absolute_links() -> None:
    assert release_notes(CHANGELOG, "0.3.0", "") == SECTION
    notes = release_notes(CHANGELOG, "0.3.0", f"{ADDRESS}/")
    assert notes == f"### Added\n\n- [this]({ADDRESS}/blob/v0.3.0/docs/this.md)\n"


def test_a_command_that_fails_is_reported_with_its_output(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"the reason\n.* failed"):
        run([sys.executable, "-c", "print('the reason'); raise SystemExit(1)"], tmp_path)


GH = """#!/bin/sh
echo "$@" >> calls
case "$1 $2" in
  "issue list") cat open ;;
  "issue create") cp body.md body; echo 7 > open ;;
  "issue edit") cp body.md body ;;
  "issue close") : > open ;;
  "repo clone") git clone --quiet "$REMOTE" "$4" ;;
esac
"""


class Drift:
    """The step of the workflow `drift` that reports, with a `gh` that writes down how it is called."""

    def __init__(self, folder: Path) -> None:
        workflow = yaml.safe_load((ROOT / ".github" / "workflows" / "drift.yml").read_text(encoding="utf-8"))
        (self.script,) = [each["run"] for each in workflow["jobs"]["report"]["steps"] if each.get("name") == "report"]
        self.folder, self.remote = folder / "work", folder / "remote"
        for each in (self.folder, self.remote, folder / "bin"):
            each.mkdir()
        (self.folder / "open").touch()
        (folder / "bin" / "gh").write_text(GH, encoding="utf-8")
        (folder / "bin" / "gh").chmod(0o755)
        self.path = f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        (self.remote / "README.md").write_text("spec\n", encoding="utf-8")
        for command in ("init", "add .", "-c user.name=a -c user.email=a@example.org commit -m first"):
            self.git(command)

    def git(self, command: str) -> str:
        done = subprocess.run(
            ["git", *command.split()],
            cwd=self.remote,
            capture_output=True,
            text=True,
            check=True,
            env={"PATH": self.path},
        )
        return done.stdout

    def report(self, status: int, text: str = "", patch: str = "") -> None:
        (self.folder / "report.txt").write_text(text, encoding="utf-8")
        (self.folder / "proposal.patch").write_text(patch, encoding="utf-8")
        shutil.rmtree(self.folder / "checkout", ignore_errors=True)
        variables = {"STATUS": str(status), "RUN": "the run", "GH_REPO": "acme/ivvy", "REMOTE": str(self.remote)}
        subprocess.run(
            ["bash", "-e", "-c", self.script], cwd=self.folder, env={"PATH": self.path, **variables}, check=True
        )

    @property
    def calls(self) -> list[str]:
        calls = (self.folder / "calls").read_text(encoding="utf-8").splitlines()
        return [" ".join(call.split()[:2]) for call in calls if call.startswith("issue") and "list" not in call]


@pytest.fixture
def drift(tmp_path: Path) -> Drift:
    return Drift(tmp_path)


def test_a_difference_opens_one_issue_and_later_runs_update_it(drift: Drift) -> None:
    drift.report(1, "venue.getVenue: one\n")
    drift.report(2, "venue.getVenue: two\n```\n")
    assert drift.calls == ["issue create", "issue edit"]
    assert "    venue.getVenue: two\n    ```\n" in (drift.folder / "body").read_text(encoding="utf-8")


def test_the_issue_is_closed_when_the_documents_agree(drift: Drift) -> None:
    drift.report(0)
    drift.report(1, "venue.getVenue: one\n")
    drift.report(0)
    drift.report(0)
    assert drift.calls == ["issue create", "issue close"]


def test_drafts_of_new_actions_are_pushed_to_a_branch(drift: Drift) -> None:
    patch = (
        "diff --git a/new.yaml b/new.yaml\nnew file mode 100644\n--- /dev/null\n+++ b/new.yaml\n@@ -0,0 +1 @@\n+TODO\n"
    )
    for _ in range(2):
        drift.report(1, "venue.getNew: added\n", patch)
    assert drift.git("show drift-proposal:new.yaml") == "TODO\n"
    assert "drift-proposal" in (drift.folder / "body").read_text(encoding="utf-8")
