"""Vendoring touches nothing outside the destination, and no other files in it."""

import json
import os
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python

SOURCES = ("generator", "generated_client", "overlays", "spec", "tests/sandbox")


def copy_of_sources(folder: Path) -> Path:
    """Copy the sources that `vendor` reads, so that tests cannot damage this project."""
    ignore = shutil.ignore_patterns("__pycache__")
    for source in SOURCES:
        shutil.copytree(ROOT / source, folder / source, ignore=ignore)
    for name in ("LICENSE", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def state(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Return everything below a folder: kind and mode, time of the last change, and content or target of a link."""
    found: dict[str, tuple[int, int, bytes]] = {}
    for inside, folders, files in os.walk(folder):
        for name in (*folders, *files):
            path = Path(inside, name)
            about, content = path.lstat(), b""
            if stat.S_ISLNK(about.st_mode):
                content = os.fsencode(path.readlink())
            elif stat.S_ISREG(about.st_mode):
                content = path.read_bytes()
            changed = 0 if stat.S_ISDIR(about.st_mode) else about.st_mtime_ns
            found[path.relative_to(folder).as_posix()] = (about.st_mode, changed, content)
    return found


@dataclass(frozen=True)
class Done:
    """The exit status and output of a command."""

    status: int
    out: str
    err: str

    @property
    def is_refused(self) -> bool:
        """Whether the command exited with 2 and one line on stderr."""
        return (self.status, self.out, self.err.count("\n")) == (2, "", 1) and "Traceback" not in self.err


SERVER = """
import contextlib, io, json, sys
from generator.__main__ import main
for line in sys.stdin:
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main(["vendor", *json.loads(line)])
        except BaseException as error:
            status = -1
            print("Traceback:", repr(error), file=sys.stderr)
    print(json.dumps([status, out.getvalue(), err.getvalue()]), flush=True)
"""


class Vendor:
    """The command `vendor` of a copy of the sources, in a separate process."""

    def __init__(self, sources: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", SERVER], cwd=sources, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def __call__(self, *arguments: str | Path) -> Done:
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps([str(each) for each in arguments]), file=self._process.stdin, flush=True)
        return Done(*json.loads(self._process.stdout.readline()))

    def stop(self) -> None:
        self._process.communicate()


def verified(copy: Path) -> Done:
    """Run the module `verify` of a copy."""
    command = [sys.executable, "-I", "-S", "-W", "error", str(copy / "verify.py")]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=30, check=False)
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the sources of this project."""
    return copy_of_sources(tmp_path_factory.mktemp("around") / "surrounding" / "project")


@pytest.fixture(scope="module")
def vendor(tree: Path) -> Iterator[Vendor]:
    vendor = Vendor(tree)
    yield vendor
    vendor.stop()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with a file that must not be touched."""
    (tmp_path / "victim.txt").write_text("precious", "utf-8")
    (tmp_path / "acme" / "vendor").mkdir(parents=True)
    return tmp_path


@pytest.fixture
def copy(vendor: Vendor, home: Path) -> Path:
    assert vendor(home / "acme" / "vendor" / "ivvy").status == 0
    return home / "acme" / "vendor" / "ivvy"


def list_in_manifest(copy: Path, path: str) -> None:
    manifest = json.loads((copy / "manifest.json").read_bytes())
    manifest["files"][path] = "0" * 64
    (copy / "manifest.json").write_text(json.dumps(manifest), "utf-8")


class TestManifest:
    @pytest.mark.parametrize(
        "path",
        [
            "../../../victim.txt",
            "{home}/victim.txt",
            "api/../../../../victim.txt",
            "./victim.txt",
            "api//victim.txt",
            "",
            ".",
            "..",
            "a\\b",
            "C:victim.txt",
            "a\nb",
            "\u0000",
            "\ud800",
            "\x1b[2J",
        ],
    )
    def test_a_path_outside_the_copy_is_refused(self, vendor: Vendor, home: Path, copy: Path, path: str) -> None:
        list_in_manifest(copy, path.format(home=home))
        before = state(home)
        for done in (vendor(copy), vendor(copy, "--force"), vendor(copy, "--check"), verified(copy)):
            assert done.is_refused
            assert "manifest.json: the manifest lists " in done.err
        assert state(home) == before

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ('{"files": []}', "the manifest lists no files"),
            ('{"files": null}', "the manifest lists no files"),
            ('{"files": {"a.py": 1}}', "the manifest has no SHA-256 digest of a.py"),
            ('{"files": {"a.py": null}}', "the manifest has no SHA-256 digest of a.py"),
            ('{"name": "a web application"}', "the manifest lists no files"),
            ("[]", "the manifest lists no files"),
            ("", "the manifest is not JSON"),
            ("{", "the manifest is not JSON"),
            ("\udcff", "the manifest is not JSON"),
            ("9" * 5000, "the manifest is not JSON"),
        ],
        ids=lambda value: value[:15] if isinstance(value, str) else None,
    )
    def test_an_invalid_manifest_is_refused(
        self, vendor: Vendor, home: Path, copy: Path, content: str, reason: str
    ) -> None:
        (copy / "manifest.json").write_bytes(content.encode("utf-8", "surrogateescape"))
        before = state(home)
        for done in (vendor(copy), vendor(copy, "--force"), vendor(copy, "--check"), verified(copy)):
            assert done.is_refused
            assert f"manifest.json: {reason}" in done.err
        assert state(home) == before


class TestDestination:
    @pytest.mark.parametrize(
        "place",
        [
            "generated_client",
            "generated_client/ivvy",
            "generated_client/ivvy/api",
            "overlays",
            "overlays/ivvy/client",
            "overlays/new/ivvy",
            "spec",
            "spec/venue",
            "tests/sandbox",
            "generator",
            "../project",
            "../../surrounding",
        ],
    )
    @pytest.mark.parametrize("options", [(), ("--force",), ("as sandbox",)])
    def test_a_destination_inside_or_around_the_sources_is_refused(
        self, vendor: Vendor, tree: Path, home: Path, place: str, options: tuple[str, ...]
    ) -> None:
        before = state(tree)
        sandbox = options == ("as sandbox",)
        done = vendor(home / "ivvy", "--sandbox", place) if sandbox else vendor(place, *options)
        assert done.is_refused
        assert state(tree) == before
        assert not (home / "ivvy").exists()

    def test_a_link_into_the_sources_is_refused(self, vendor: Vendor, tree: Path, home: Path) -> None:
        before = state(tree)
        (home / "linked").symlink_to(tree / "overlays")
        assert vendor(home / "linked" / "ivvy").is_refused
        assert vendor(home / "linked").is_refused
        assert state(tree) == before

    def test_other_folders_of_the_project_are_allowed(self, vendor: Vendor, tree: Path) -> None:
        assert vendor("build/trial/ivvy").status == 0
        assert vendor("build/trial/ivvy", "--check").status == 0

    @pytest.mark.parametrize(
        ("client", "sandbox"),
        [("ivvy", "ivvy"), ("ivvy", "ivvy/sandbox"), ("sandbox/ivvy", "sandbox"), ("ivvy", "linked/ivvy")],
    )
    @pytest.mark.parametrize("options", [(), ("--force",), ("--check",)])
    def test_client_and_sandbox_must_be_in_separate_folders(
        self, vendor: Vendor, home: Path, client: str, sandbox: str, options: tuple[str, ...]
    ) -> None:
        (home / "linked").symlink_to(home)
        before = state(home)
        done = vendor(home / client, "--sandbox", home / sandbox, *options)
        assert done.is_refused
        assert "client and sandbox" in done.err
        assert state(home) == before

    def test_nothing_is_written_if_the_destination_of_the_sandbox_is_refused(self, vendor: Vendor, home: Path) -> None:
        (home / "standin").mkdir()
        (home / "standin" / "plugin.py").write_text("theirs", "utf-8")
        before = state(home)
        assert vendor(home / "ivvy", "--sandbox", home / "standin").is_refused
        assert state(home) == before


class TestLinks:
    def test_other_links_are_kept(self, vendor: Vendor, home: Path, copy: Path) -> None:
        (home / "large").mkdir()
        (home / "large" / "file").write_bytes(b"x" * 1_000_000)
        links = {
            ".#lock": "user@host.4711:1700000000",
            "itself": ".",
            "its_parent": "..",
            "loop": "loop",
            "api/data": str(home / "large"),
            "client/notes.txt": "../../../../victim.txt",
            "zeros": "/dev/zero",
        }
        for path, leads_to in links.items():
            (copy / path).symlink_to(leads_to)
        list_in_manifest(copy, "api/gone.py")  # So that there is something to do.
        (copy / "empty").mkdir()
        before = {path: about for path, about in state(home).items() if not path.endswith("manifest.json")}
        assert vendor(copy) == Done(0, f"{copy}: vendored\n", "")
        after = state(home)
        assert {path: after.get(path) for path in before if "ivvy/" not in path or path[17:] in links} == {
            path: about for path, about in before.items() if "ivvy/" not in path or path[17:] in links
        }
        assert after.keys() >= before.keys()
        assert sorted(verified(copy).out.splitlines()) == sorted(f"{path} is extra" for path in links)

    @pytest.mark.parametrize("path", ["verify.py", "api", "api/models", "client/__init__.py"])
    @pytest.mark.parametrize("force", [(), ("--force",)])
    def test_links_in_place_of_files_of_the_copy_are_not_followed(
        self, vendor: Vendor, home: Path, copy: Path, path: str, force: tuple[str, ...]
    ) -> None:
        (copy / path).rename(home / "moved")
        (copy / path).symlink_to(home / "moved")
        before = state(home)
        done = vendor(copy, *force)
        assert done.is_refused
        assert f"{path}: " in done.err
        assert verified(copy).status == 1
        assert state(home) == before

    def test_a_link_in_place_of_the_manifest_is_not_followed(self, vendor: Vendor, home: Path, copy: Path) -> None:
        (copy / "manifest.json").rename(home / "moved")
        (copy / "manifest.json").symlink_to(home / "moved")
        before = state(home)
        assert vendor(copy, "--force").is_refused
        assert state(home) == before

    def test_a_link_in_place_of_a_file_of_a_first_copy_is_not_followed(self, vendor: Vendor, home: Path) -> None:
        (home / "ivvy").mkdir()
        (home / "ivvy" / "verify.py").symlink_to(home / "victim.txt")
        before = state(home)
        assert vendor(home / "ivvy", "--force").is_refused
        assert state(home) == before

    def test_links_in_place_of_removed_folders_are_not_followed(self, vendor: Vendor, home: Path, copy: Path) -> None:
        (home / "outside").mkdir()
        (home / "outside" / "module.py").write_text("precious", "utf-8")
        (copy / "former").symlink_to(home / "outside")
        list_in_manifest(copy, "former/module.py")
        before = state(home)
        assert vendor(copy, "--force").is_refused
        assert state(home) == before

    def test_a_link_to_itself_is_refused(self, vendor: Vendor, home: Path) -> None:
        (home / "ivvy").symlink_to("ivvy")
        before = state(home)
        assert vendor(home / "ivvy").is_refused
        assert vendor(home / "ivvy", "--check").is_refused
        assert state(home) == before


class TestOtherEntries:
    @pytest.mark.parametrize("path", ["verify.py", "api"])
    def test_entries_in_place_of_files_of_the_copy_are_refused(self, vendor: Vendor, home: Path, path: str) -> None:
        at = home / "ivvy" / path
        at.parent.mkdir()
        at.touch() if path == "api" else at.mkdir()
        before = state(home)
        for options in ((), ("--force",)):
            done = vendor(home / "ivvy", *options)
            assert done.is_refused
            assert str(at) in done.err
        assert state(home) == before

    def test_names_are_printed_escaped(self, vendor: Vendor, copy: Path) -> None:
        (copy / os.fsdecode(b"\xff\x1b[2J\n.py")).touch()
        expected = "\\udcff\\x1b[2J\\n.py is extra\n"
        assert verified(copy) == Done(1, expected, "")
        assert vendor(copy, "--check") == Done(1, f"{copy}/{expected}", "")
        assert vendor(copy).status == 0
