"""The workflows run what README says, and fail when it fails."""

from typing import Any

import pytest
import yaml

from tests.support.documented import ROOT

WORKFLOWS = {file.stem: file for file in (ROOT / ".github" / "workflows").glob("*.yml")}


def workflow(name: str) -> dict[str, Any]:
    # YAML takes `on` for true; GitHub does not.
    found: dict[str, Any] = yaml.load(WORKFLOWS[name].read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    return found


def commands(name: str) -> list[str]:
    jobs = workflow(name)["jobs"].values()
    return [step["run"] for job in jobs for step in job["steps"] if "run" in step]


def test_there_are_five() -> None:
    assert set(WORKFLOWS) == {"tests", "drift", "soak", "docs", "versions"}


def test_the_tests_are_run_by_the_command_of_the_readme() -> None:
    assert commands("tests") == ["pip install nox && nox"]
    assert "$ pip install nox && nox " in (ROOT / "README.md").read_text(encoding="utf-8")
    assert {"push", "pull_request"} <= workflow("tests")["on"].keys()


def test_drift_is_looked_for_on_a_schedule() -> None:
    assert workflow("drift")["on"]["schedule"]
    assert commands("drift")[-1] == "python -m generator drift"


def test_the_long_tests_are_run_on_a_schedule() -> None:
    assert workflow("soak")["on"]["schedule"]
    assert commands("soak") == ["pip install nox && nox -s soak"]


def test_the_newest_and_the_oldest_versions_are_tried_on_a_schedule() -> None:
    assert workflow("versions")["on"]["schedule"]
    assert workflow("versions")["jobs"]["versions"]["strategy"]["matrix"] == {"session": ["newest", "oldest"]}
    assert commands("versions") == ["pip install nox && nox -s ${{ matrix.session }}"]


def test_the_site_is_published_from_what_its_session_builds() -> None:
    jobs = workflow("docs")["jobs"]
    assert commands("docs") == ["pip install nox && nox -s docs"]
    (upload,) = [step for step in jobs["build"]["steps"] if "upload-pages-artifact" in step.get("uses", "")]
    mkdocs = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert f"\nsite_dir: {upload['with']['path']}\n" in mkdocs
    assert "permissions" not in jobs["build"]  # The deployment alone may write, and it runs no code of this tree.
    assert [list(step) for step in jobs["deploy"]["steps"]] == [["id", "uses"]]


@pytest.mark.parametrize("name", WORKFLOWS)
def test_a_workflow_fails_when_a_command_does_and_writes_nothing(name: str) -> None:
    text = WORKFLOWS[name].read_text(encoding="utf-8")
    assert "continue-on-error" not in text
    assert "||" not in text
    assert workflow(name)["permissions"] == {"contents": "read"}
