"""The workflows of the repository."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.dist import find_problem, newest_section
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
CHANGELOG = "# Changelog\n\n## [0.3.0] - 2026-01-02\n\n### Added\n\n- this\n\n## [0.2.0] - 2026-01-01\n\n- that\n"


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
    assert find_problem("v0.3.0", "0.3.0", CHANGELOG) is None
    assert "tag v0.3.0" in str(find_problem("v0.2.0", "0.3.0", CHANGELOG))


def test_a_release_needs_a_section_with_a_date() -> None:
    unreleased = CHANGELOG.replace("2026-01-02", "unreleased")
    assert "replace `unreleased`" in str(find_problem("v0.3.0", "0.3.0", unreleased))


def test_the_notes_of_a_release_are_its_section_of_the_changelog() -> None:
    assert newest_section(CHANGELOG) == "### Added\n\n- this\n"
