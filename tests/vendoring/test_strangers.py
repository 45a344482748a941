"""Vendoring into a folder of strangers: nothing outside of it is touched, and nothing in it that is not the copy's."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.odd_folders import Done, Vendor, copy_of_sources, state, verified

pytestmark = pytest.mark.one_python


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this project's sources, at the end of a folder that vendoring might get wrong."""
    return copy_of_sources(tmp_path_factory.mktemp("around") / "surrounding" / "project")


@pytest.fixture(scope="module")
def vendor(tree: Path) -> Iterator[Vendor]:
    vendor = Vendor(tree)
    yield vendor
    vendor.stop()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Somebody's folder, with a file that no run may touch."""
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


class TestAManifest:
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
    def test_that_names_anything_but_a_file_inside_is_refused(
        self, vendor: Vendor, home: Path, copy: Path, path: str
    ) -> None:
        list_in_manifest(copy, path.format(home=home))
        before = state(home)
        for done in (vendor(copy), vendor(copy, "--force"), vendor(copy, "--check"), verified(copy)):
            assert done.is_refused
            assert "manifest.json: it names " in done.err
        assert state(home) == before

    @pytest.mark.parametrize(
        ("content", "reason"),
        [
            ("[" * 100_000, "it is nested too deeply"),
            ('{"files":' * 100_000, "it is nested too deeply"),
            ('{"files": []}', "it lists no files"),
            ('{"files": null}', "it lists no files"),
            ('{"files": {"a.py": 1}}', "it has no SHA-256 for a.py"),
            ('{"files": {"a.py": null}}', "it has no SHA-256 for a.py"),
            ('{"name": "a web application"}', "it lists no files"),
            ("[]", "it lists no files"),
            ("", "it is not JSON"),
            ("{", "it is not JSON"),
            ("\udcff", "it is not JSON"),
            ("9" * 5000, "it is not JSON"),
            (" " * (1 << 21), "it is larger than"),
        ],
        ids=lambda value: value[:15] if isinstance(value, str) else None,
    )
    def test_that_is_none_is_refused_by_every_command(
        self, vendor: Vendor, home: Path, copy: Path, content: str, reason: str
    ) -> None:
        (copy / "manifest.json").write_bytes(content.encode("utf-8", "surrogateescape"))
        before = state(home)
        for done in (vendor(copy), vendor(copy, "--force"), vendor(copy, "--check"), verified(copy)):
            assert done.is_refused
            assert f"manifest.json: {reason}" in done.err
        assert state(home) == before

    @pytest.mark.parametrize("kind", ["pipe", "folder", "link to nothing", "link to a manifest", "link to zeros"])
    def test_that_is_no_file_is_refused_by_every_command(
        self, vendor: Vendor, home: Path, copy: Path, kind: str
    ) -> None:
        (copy / "manifest.json").rename(home / "elsewhere.json")
        manifest = copy / "manifest.json"
        if kind == "pipe":
            os.mkfifo(manifest)
        elif kind == "folder":
            manifest.mkdir()
        else:
            manifest.symlink_to(
                {"nothing": "nowhere", "a manifest": home / "elsewhere.json"}.get(kind[8:], "/dev/zero")
            )
        before = state(home)
        for done in (vendor(copy), vendor(copy, "--force"), vendor(copy, "--check"), verified(copy)):
            assert done.is_refused
            assert "manifest.json: it is not a regular file" in done.err
        assert state(home) == before


class TestAPlace:
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
    def test_in_or_around_the_sources_is_refused(
        self, vendor: Vendor, tree: Path, home: Path, place: str, options: tuple[str, ...]
    ) -> None:
        before = state(tree)
        sandbox = options == ("as sandbox",)
        done = vendor(home / "ivvy", "--sandbox", place) if sandbox else vendor(place, *options)
        assert done.is_refused
        assert state(tree) == before
        assert not (home / "ivvy").exists()

    def test_that_leads_into_the_sources_is_refused(self, vendor: Vendor, tree: Path, home: Path) -> None:
        before = state(tree)
        (home / "linked").symlink_to(tree / "overlays")
        assert vendor(home / "linked" / "ivvy").is_refused
        assert vendor(home / "linked").is_refused
        assert state(tree) == before

    def test_elsewhere_in_the_project_is_written(self, vendor: Vendor, tree: Path) -> None:
        assert vendor("build/trial/ivvy").status == 0
        assert vendor("build/trial/ivvy", "--check").status == 0

    @pytest.mark.parametrize(
        ("client", "sandbox"),
        [("ivvy", "ivvy"), ("ivvy", "ivvy/sandbox"), ("sandbox/ivvy", "sandbox"), ("ivvy", "linked/ivvy")],
    )
    @pytest.mark.parametrize("options", [(), ("--force",), ("--check",)])
    def test_that_client_and_sandbox_share_is_refused(
        self, vendor: Vendor, home: Path, client: str, sandbox: str, options: tuple[str, ...]
    ) -> None:
        (home / "linked").symlink_to(home)
        before = state(home)
        done = vendor(home / client, "--sandbox", home / sandbox, *options)
        assert done.is_refused
        assert "client and sandbox" in done.err
        assert state(home) == before

    def test_of_the_sandbox_that_is_refused_leaves_the_client_unwritten(self, vendor: Vendor, home: Path) -> None:
        (home / "standin").mkdir()
        (home / "standin" / "plugin.py").write_text("theirs", "utf-8")
        before = state(home)
        assert vendor(home / "ivvy", "--sandbox", home / "standin").is_refused
        assert state(home) == before


class TestLinks:
    def test_of_others_stay_as_they_are(self, vendor: Vendor, home: Path, copy: Path) -> None:
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
    def test_in_the_way_of_the_copy_are_not_followed(
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

    def test_in_the_way_of_a_first_copy_are_not_followed(self, vendor: Vendor, home: Path) -> None:
        (home / "ivvy").mkdir()
        (home / "ivvy" / "verify.py").symlink_to(home / "victim.txt")
        before = state(home)
        assert vendor(home / "ivvy", "--force").is_refused
        assert state(home) == before

    def test_to_what_is_gone_from_the_copy_are_not_followed(self, vendor: Vendor, home: Path, copy: Path) -> None:
        (home / "outside").mkdir()
        (home / "outside" / "module.py").write_text("precious", "utf-8")
        (copy / "former").symlink_to(home / "outside")
        list_in_manifest(copy, "former/module.py")
        before = state(home)
        assert vendor(copy, "--force").is_refused
        assert state(home) == before

    def test_that_lead_to_themselves_are_no_place(self, vendor: Vendor, home: Path) -> None:
        (home / "ivvy").symlink_to("ivvy")
        before = state(home)
        assert vendor(home / "ivvy").is_refused
        assert vendor(home / "ivvy", "--check").is_refused
        assert state(home) == before


class TestOtherThingsInTheFolder:
    @pytest.mark.parametrize("path", ["verify.py", "api"])
    def test_in_the_way_of_the_copy_are_named(self, vendor: Vendor, home: Path, path: str) -> None:
        at = home / "ivvy" / path
        at.parent.mkdir()
        at.touch() if path == "api" else at.mkdir()
        before = state(home)
        for options in ((), ("--force",)):
            done = vendor(home / "ivvy", *options)
            assert done.is_refused
            assert str(at) in done.err
        assert state(home) == before

    def test_that_cannot_be_copied_are_named(self, vendor: Vendor, home: Path, copy: Path) -> None:
        os.mkfifo(copy / "client" / "pipe")
        before = state(home)
        done = vendor(copy)
        assert done.is_refused
        assert f"{copy}/client/pipe: " in done.err
        assert state(home) == before
        assert verified(copy) == Done(1, "client/pipe is extra\n", "")

    def test_nested_for_ever_are_refused(self, vendor: Vendor, home: Path, copy: Path) -> None:
        deep = copy
        for _ in range(1500):
            deep /= "d"
            deep.mkdir()
        done = vendor(copy)
        assert done.is_refused
        assert "folders nest" in done.err
        assert vendor(copy, "--check") == verified(copy) == Done(0, "", "")
        for folder in (deep, *deep.parents):
            if folder == copy:
                break
            folder.rmdir()

    def test_have_names_that_a_terminal_can_show(self, vendor: Vendor, copy: Path) -> None:
        (copy / os.fsdecode(b"\xff\x1b[2J\n.py")).touch()
        expected = "\\udcff\\x1b[2J\\n.py is extra\n"
        assert verified(copy) == Done(1, expected, "")
        assert vendor(copy, "--check") == Done(1, f"{copy}/{expected}", "")
        assert vendor(copy).status == 0
