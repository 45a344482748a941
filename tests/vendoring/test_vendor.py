"""Making, updating, checking and using a vendored copy of the client."""

import json
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.__main__ import main
from generator._files import staging
from generator.project import project_version
from tests.sandbox import RunningSandbox, running
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

USE = """
import asyncio, datetime, sys
sys.path[:0] = {path!r}
from acme.vendor.ivvy.client import AsyncIvvyClient, IvvyClient, ApiError
from acme.vendor.ivvy.api.models import Booking, BookingSession
assert "ivvy" not in sys.modules
with IvvyClient(key="sandbox-key", secret="sandbox-secret", base_url={url!r}) as ivvy:
    ivvy.test.ping()
    print(ivvy.venue.add_or_update_booking(Booking(id=1234, venue_id=1, name="test")).id)
    try:
        ivvy.call("venue", "addOrUpdateBookingSession", {{}})
    except ApiError as error:
        print(error.specific_code)
async def use():
    async with AsyncIvvyClient(key="sandbox-key", secret="sandbox-secret", base_url={url!r}) as ivvy:
        print((await ivvy.venue.add_or_update_booking(Booking(id=1234, venue_id=1))).success)
asyncio.run(use())
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """An empty package `acme.vendor`."""
    package = tmp_path / "acme" / "vendor"
    package.mkdir(parents=True)
    for folder in (package, package.parent):
        (folder / "__init__.py").touch()
    return package


@pytest.fixture
def copy(package: Path) -> Path:
    """A copy of the client at `acme.vendor.ivvy`."""
    assert main(["vendor", str(package / "ivvy")]) == 0
    return package / "ivvy"


def content_of(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


@pytest.fixture(scope="session")
def bare_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with httpx, attrs and their dependencies only."""
    folder = tmp_path_factory.mktemp("bare")
    needed = [
        "httpx",
        "httpcore",
        "h11",
        "anyio",
        "certifi",
        "idna",
        "attr",
        "attrs",
        "sniffio",
        "typing_extensions.py",
    ]
    for name in needed:
        for installed in (Path(entry) / name for entry in sys.path if entry and (Path(entry) / name).exists()):
            (shutil.copytree if installed.is_dir() else shutil.copy)(installed, folder / name)
            break
    return folder


class TestUsingACopy:
    def test_it_needs_only_httpx_and_attrs(self, copy: Path, bare_packages: Path, sandbox: RunningSandbox) -> None:
        path = [str(copy.parent.parent.parent), str(bare_packages)]
        # -I leaves out this repository and the user's packages, -S what is installed.
        command = [sys.executable, "-I", "-S", "-W", "error", "-c", USE.format(path=path, url=sandbox.url)]
        done = subprocess.run(command, capture_output=True, text=True, cwd=copy, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.split() == ["1234", "24337", "True"]

    def test_it_has_the_version_of_the_project(self, copy: Path) -> None:
        code = "from acme.vendor.ivvy.client import __version__; print(__version__)"
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, capture_output=True, text=True, cwd=copy.parent.parent.parent, check=False)
        assert (done.stdout.strip(), done.stderr) == (project_version(), "")

    def test_two_copies_live_side_by_side(self, copy: Path) -> None:
        shutil.copytree(copy, copy.parent / "older")
        code = """
import sys; sys.path.insert(0, sys.argv[1])
from acme.vendor.ivvy.client import ApiError as one
from acme.vendor.older.client import ApiError as other
from acme.vendor.older.api.models import Booking
assert one is not other and Booking.__module__ == "acme.vendor.older.api.models.booking"
"""
        command = [sys.executable, "-c", code, str(copy.parent.parent.parent)]
        assert subprocess.run(command, capture_output=True, text=True, check=False).stderr == ""

    def test_no_module_of_it_imports_ivvy_absolutely(self, copy: Path) -> None:
        for path, content in content_of(copy).items():
            assert b"\nfrom ivvy" not in content, path
            assert b"\nimport ivvy" not in content, path

    @pytest.mark.parametrize(
        ("module", "missing", "line"),
        [
            ("cli.__main__", "click", "click is not installed: run `pip install click rich`"),
            ("webhooks", "cryptography", "cryptography: run `pip install cryptography`"),
            ("batch._postgres", "psycopg", "a journal in PostgreSQL needs `pip install 'psycopg[binary]'`"),
        ],
    )
    def test_a_missing_package_is_named_with_a_line_that_installs_it(
        self, package_with_commands: Path, module: str, missing: str, line: str
    ) -> None:
        code = f"import runpy, sys; sys.modules[{missing!r}] = None; "
        code += f"runpy.run_module('acme.vendor.ivvy.{module}', run_name='__main__')"
        command = [sys.executable, "-c", code]
        done = subprocess.run(command, cwd=package_with_commands, capture_output=True, text=True, check=False)
        assert done.returncode != 0
        assert line in done.stderr

    def test_no_message_recommends_a_package_that_is_on_no_index(self, package_with_commands: Path) -> None:
        for path, content in content_of(package_with_commands).items():
            assert not re.search(rb"pip install[^`]*ivvy", content), path


@pytest.fixture
def package_with_commands(package: Path) -> Path:
    """The folder above a copy with the command line at `acme.vendor.ivvy`."""
    assert main(["vendor", str(package / "ivvy"), "--cli"]) == 0
    return package.parent.parent


class TestUpdatingACopy:
    def test_the_manifest_contains_the_version_and_the_digests(self, copy: Path) -> None:
        manifest = json.loads((copy / "manifest.json").read_bytes())
        assert set(manifest) == {"version", "commit", "date", "spec", "tools", "files"}
        assert set(manifest["files"]) == set(content_of(copy)) - {"manifest.json"}
        assert manifest["tools"]["openapi-python-client"] == "0.29.1"

    def test_vendoring_again_changes_nothing(self, copy: Path) -> None:
        before = content_of(copy)
        assert main(["vendor", str(copy)]) == 0
        assert content_of(copy) == before

    def test_the_command_line_is_copied_on_request_and_kept(
        self, copy: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert (copy / "batch").is_dir()
        assert not (copy / "cli").exists()
        assert main(["vendor", str(copy), "--cli"]) == 0
        assert main(["vendor", str(copy)]) == 0
        assert main(["vendor", str(copy), "--check"]) == 0
        command = [sys.executable, "-m", "acme.vendor.ivvy.cli", "actions"]
        done = subprocess.run(command, cwd=copy.parents[2], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert "venue getBooking" in done.stdout

    def test_removed_files_are_deleted_and_other_files_are_kept(self, copy: Path) -> None:
        (copy / "mine.py").write_text("mine = 1\n", encoding="utf-8")
        (copy / "api" / "gone.py").write_text("", encoding="utf-8")
        manifest = json.loads((copy / "manifest.json").read_bytes())
        manifest["files"]["api/gone.py"] = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
        assert main(["vendor", str(copy)]) == 0
        assert (copy / "mine.py").read_text(encoding="utf-8") == "mine = 1\n"
        assert not (copy / "api" / "gone.py").exists()

    def test_an_edited_file_is_not_overwritten_unless_forced(
        self, copy: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (copy / "client" / "_process.py").write_text("edited = True\n", encoding="utf-8")
        before = content_of(copy)
        assert main(["vendor", str(copy)]) == 2
        assert "client/_process.py" in capsys.readouterr().err
        assert content_of(copy) == before
        assert main(["vendor", str(copy), "--force"]) == 0
        assert main(["vendor", str(copy), "--check"]) == 0

    def test_other_files_are_not_overwritten(self, package: Path) -> None:
        (package / "ivvy").mkdir()
        (package / "ivvy" / "verify.py").write_text("theirs = True\n", encoding="utf-8")
        assert main(["vendor", str(package / "ivvy")]) == 2
        assert content_of(package / "ivvy") == {"verify.py": b"theirs = True\n"}

    @pytest.mark.parametrize("name", ["not-a-package", "1st", "class"])
    def test_an_invalid_package_name_is_rejected(
        self, package: Path, name: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["vendor", str(package / name)]) == 2
        assert name in capsys.readouterr().err
        assert not (package / name).exists()

    def test_a_file_as_destination_is_rejected(self, package: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (package / "ivvy").write_text("a file", encoding="utf-8")
        assert main(["vendor", str(package / "ivvy")]) == 2
        assert capsys.readouterr().err.count("\n") == 1
        assert (package / "ivvy").read_text(encoding="utf-8") == "a file"


class TestCheckingACopy:
    def test_a_fresh_copy_is_clean(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["vendor", str(copy), "--check"]) == 0
        assert verify(copy) == (0, "")

    def test_edited_missing_and_extra_files_are_reported(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (copy / "client" / "_process.py").write_text("", encoding="utf-8")
        (copy / "api" / "codecs.py").unlink()
        (copy / "api" / "extra.py").touch()
        expected = "api/codecs.py is missing\napi/extra.py is extra\nclient/_process.py was edited\n"
        capsys.readouterr()
        assert main(["vendor", str(copy), "--check"]) == 1
        assert capsys.readouterr().out.replace(f"{copy}/", "") == expected
        shutil.copy(ROOT / "generated_client" / "ivvy" / "api" / "codecs.py", copy / "api" / "codecs.py")
        assert verify(copy) == (1, expected.replace("api/codecs.py is missing\n", ""))

    def test_an_older_copy_is_reported(self, copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
        manifest = json.loads((copy / "manifest.json").read_bytes())
        manifest["version"], manifest["commit"] = "0.0.1", None
        (copy / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
        capsys.readouterr()
        assert main(["vendor", str(copy), "--check"]) == 1
        assert f"{copy} is outdated: it has version 0.0.1, this checkout has version " in capsys.readouterr().out

    def test_a_folder_without_a_copy_is_an_error(self, package: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["vendor", str(package), "--check"]) == 2
        assert "the folder is not a copy" in capsys.readouterr().err


def verify(copy: Path) -> tuple[int, str]:
    """Run `verify` of a copy."""
    command = [sys.executable, "-m", "acme.vendor.ivvy.verify"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=copy.parent.parent.parent, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


ALTERNATING = """
import itertools, sys
from pathlib import Path
from generator.vendoring import contents
from generator.vendoring.command import vendor
print("ready", flush=True)
for number in itertools.count():
    contents.project_version = lambda: f"9.9.{number % 2}"
    vendor(contents.client_copy(), Path(sys.argv[1]), force=True)
"""


def test_an_interrupted_run_leaves_a_complete_copy_or_one_that_the_next_run_restores(copy: Path) -> None:
    """A process writes two versions alternately, and is killed at different moments."""
    for moment in range(20):
        command = [sys.executable, "-c", ALTERNATING, str(copy)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == "ready\n"
            time.sleep(moment * 0.007)
            process.send_signal(signal.SIGKILL)
        with staging(copy):
            assert verify(copy) == (0, "")
        manifest = json.loads((copy / "manifest.json").read_bytes())
        assert manifest["version"] in (copy / "__init__.py").read_text(encoding="utf-8")


def test_the_sandbox_is_copied_on_request(package: Path, tmp_path: Path) -> None:
    standin = tmp_path / "checks" / "ivvy_sandbox"
    assert main(["vendor", str(package / "ivvy"), "--sandbox", str(standin)]) == 0
    assert main(["vendor", str(package / "ivvy"), "--sandbox", str(standin), "--check"]) == 0
    (standin / "plugin.py").unlink()
    assert main(["vendor", str(package / "ivvy"), "--sandbox", str(standin), "--check"]) == 1


def test_a_copy_of_the_sandbox_uses_its_copy_of_the_documents(package: Path, tmp_path: Path) -> None:
    standin = tmp_path / "ivvy_sandbox"
    assert main(["vendor", str(package / "ivvy"), "--sandbox", str(standin)]) == 0
    command = [sys.executable, "-m", "ivvy_sandbox", "--port", "0"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("listening on http://127.0.0.1:")
        process.terminate()


def test_the_sandbox_of_the_tests_is_the_one_that_is_copied() -> None:
    with running() as sandbox:
        assert sandbox.url.startswith("http://127.0.0.1:")
