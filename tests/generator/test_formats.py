"""A new format needs only an entry in `generator/documents/formats.py` and a codec."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.documented import ROOT, SPEC
from tests.support.vendor_pages import FORMS, Facts

pytestmark = pytest.mark.one_python

DOCUMENT = Path("spec", "venue", "addOrUpdateLocker.yaml")
ENTRY = """
    "date-or-time": Format(
        "string", "datetime.date | datetime.time", "DATE_OR_TIME", ("%Y-%m-%d", "%H:%M:%S"), "date or time"
    ),
"""
CODEC = """

class _DateOrTime:
    def read(self, value: object) -> datetime.date | datetime.time:
        try:
            return DATE.read(value)
        except InvalidMembersError:
            return TIME.read(value)

    def write(self, value: object) -> JSONValue:
        return DATE.write(value) if isinstance(value, datetime.date) else TIME.write(value)


DATE_OR_TIME: Final = _DateOrTime()
"""
USE = """
import datetime
from ivvy.api.models import Locker
for value in datetime.date(2026, 3, 1), datetime.time(9, 30):
    locker = Locker(venue_id=1, open_from=value)
    assert Locker.from_dict(locker.to_dict()).open_from == value
    print(locker.to_dict()["openFrom"])
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the generator and the documents, with an additional format."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "generator", folder / "generator", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(SPEC, folder / "spec")
    formats = folder / "generator" / "documents" / "formats.py"
    known = formats.read_text(encoding="utf-8")
    assert known.count("FORMATS = {\n") == 1
    formats.write_text(known.replace("FORMATS = {\n", f"FORMATS = {{{ENTRY}"), encoding="utf-8")
    with (folder / "generator" / "runtime" / "codecs.py").open("a", encoding="utf-8") as codecs:
        codecs.write(CODEC)
    return folder


def run(project: Path, *arguments: str) -> tuple[int, str]:
    env = {**os.environ, "PYTHONPATH": str(project / "generated_client")}
    command = [sys.executable, *arguments]
    done = subprocess.run(command, cwd=project, env=env, capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout or done.stderr


@pytest.fixture
def page(project: Path) -> Path:
    """A page that uses the format, with its drafted document."""
    facts = Facts()
    facts.members["openFrom"] = ("date or time", "optional", "When it can be opened first.")
    (project / "page.md").write_text(FORMS["marked"](facts), encoding="utf-8")
    (project / DOCUMENT).unlink(missing_ok=True)
    status, drafted = run(project, "-m", "generator", "draft", "page.md")
    assert (status, drafted.count("format: date-or-time")) == (0, 1)
    (project / DOCUMENT).write_text(drafted, encoding="utf-8")
    return project / "page.md"


@pytest.mark.usefixtures("page")
def test_a_client_with_the_format_reads_and_writes_it(project: Path) -> None:
    assert run(project, "-m", "generator", "build")[0] == 0
    assert run(project, "-c", USE) == (0, "2026-03-01\n09:30:00\n")


def test_drift_compares_the_format(project: Path, page: Path) -> None:
    assert run(project, "-m", "generator", "drift", "page.md")[0] == 0
    page.write_text(FORMS["marked"](Facts()), encoding="utf-8")
    status, differences = run(project, "-m", "generator", "drift", "page.md")
    assert (status, "page: type time; spec: type date or time" in differences) == (1, True)


@pytest.mark.usefixtures("page")
def test_an_example_must_have_the_format(project: Path) -> None:
    document = project / DOCUMENT
    text = document.read_text(encoding="utf-8")
    document.write_text(
        text.replace("venueId: 9\n", "venueId: 9\n                  openFrom: noon\n"), encoding="utf-8"
    )
    assert "'noon' is not a 'date-or-time'" in run(project, "-m", "generator", "build")[1]
