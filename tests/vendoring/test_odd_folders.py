"""Odd folders and manifests, made at random from a seed: whatever they hold, vendoring does no harm."""

import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.odd_folders import Done, Vendor, copy_of_sources, state, verified

pytestmark = [pytest.mark.one_python, pytest.mark.timeout(1800)]

PATHS = [
    "mine.py",
    "verify.py",
    "api",
    "api/mine.py",
    "client/__init__.py",
    "spec",
    "api/deep/er",
    "__pycache__",
    ".#x",
]
TARGETS = ["nowhere", ".", "..", "/", "../..", "mine.py", "/dev/zero", "{home}/victim.txt", "{home}/theirs"]
LISTED = [*PATHS, "../../victim.txt", "{home}/victim.txt", "theirs/victim.txt", "", ".", "a/../..", "\n", "\ud800"]
CONTENTS: list[Any] = [[], None, 7, "text", {}, {"files": []}, {"files": None}, {"files": {}}, {"files": {"x": {}}}]


def link(chosen: random.Random, folder: Path, home: Path) -> None:
    with_path(chosen, folder, lambda path: path.symlink_to(chosen.choice(TARGETS).format(home=home)))


def put_file(chosen: random.Random, folder: Path, _: Path) -> None:
    with_path(chosen, folder, lambda path: path.write_bytes(chosen.randbytes(8)))


def put_folder(chosen: random.Random, folder: Path, _: Path) -> None:
    with_path(chosen, folder, lambda path: path.mkdir())


def put_pipe(chosen: random.Random, folder: Path, _: Path) -> None:
    with_path(chosen, folder, os.mkfifo)


def with_path(chosen: random.Random, folder: Path, make: Callable[[Path], object]) -> None:
    path = folder / chosen.choice(PATHS)
    if any(parent.is_symlink() for parent in path.parents) or not path.parent.is_dir():
        return
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    make(path)


def list_something(chosen: random.Random, folder: Path, home: Path) -> None:
    manifest = folder / "manifest.json"
    try:
        contents = json.loads(manifest.read_bytes())
        contents["files"][chosen.choice(LISTED).format(home=home)] = chosen.choice(["0" * 64, "", 7, None, "f" * 64])
        manifest.write_text(json.dumps(contents), "utf-8")
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        pass


def other_manifest(chosen: random.Random, folder: Path, _: Path) -> None:
    deep = chosen.choice(["[", '{"files":']) * chosen.choice([10, 10_000])
    (folder / "manifest.json").write_text(chosen.choice([deep, json.dumps(chosen.choice(CONTENTS))]), "utf-8")


ODD = [link, link, link, put_file, put_folder, put_pipe, list_something, list_something, other_manifest]


@pytest.fixture(scope="module")
def vendor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vendor]:
    vendor = Vendor(copy_of_sources(tmp_path_factory.mktemp("sources")))
    yield vendor
    vendor.stop()


@pytest.fixture(scope="module")
def copy(vendor: Vendor, tmp_path_factory: pytest.TempPathFactory) -> Path:
    copy = tmp_path_factory.mktemp("acme") / "ivvy"
    assert vendor(copy).status == 0
    return copy


def test_vendoring_into_odd_folders_does_no_harm(vendor: Vendor, copy: Path, tmp_path: Path, soaking: bool) -> None:
    written = 0
    for seed in range(200 if soaking else 20):
        home = tmp_path / str(seed)
        odd = odd_folder(random.Random(seed), home, copy)
        try:
            written += does_no_harm(vendor, home, odd)
        except AssertionError as error:
            error.add_note(f"with the seed {seed}")
            raise
        shutil.rmtree(home)
    assert written >= 3, "too few of the folders can be written to show anything"


def odd_folder(chosen: random.Random, home: Path, copy: Path) -> Path:
    (home / "theirs").mkdir(parents=True)
    for victim in (home / "victim.txt", home / "theirs" / "victim.txt"):
        victim.write_text("precious", "utf-8")
    folder = home / "acme" / "ivvy"
    if chosen.random() < 0.8:
        shutil.copytree(copy, folder)
    else:
        folder.mkdir(parents=True)
    for change in chosen.choices(ODD, k=chosen.randint(1, 4)):
        change(chosen, folder, home)
    return folder


def does_no_harm(vendor: Vendor, home: Path, folder: Path) -> bool:
    """Whether one of the two runs wrote the copy."""
    before = state(home)
    if has_its_verify(folder):
        assert_reported(verified(folder))
    for arguments in (("--check",), (), ("--force",)):
        done = vendor(folder, *arguments)
        assert_reported(done)
        after = state(home)
        if "--check" in arguments or done.is_refused:
            assert after == before, "it touched something"
            continue
        may_change = {f"acme/ivvy/{path}" for path in (*listed(folder), "manifest.json")} | was_listed(before)
        for path, about in before.items():
            assert path in may_change or "/__pycache__" in path or after.get(path) == about, path
        assert {line.partition(" is ")[2] for line in vendor(folder, "--check").out.splitlines()} <= {"extra"}
        return True
    return False


def assert_reported(done: Done) -> None:
    assert done.is_refused or (done.status in (0, 1) and done.err == ""), done


def has_its_verify(folder: Path) -> bool:
    file = folder / "verify.py"
    return not file.is_symlink() and file.is_file() and b"Vendored from ivvy-client" in file.read_bytes()


def listed(folder: Path) -> set[str]:
    return set(json.loads((folder / "manifest.json").read_bytes())["files"])


def was_listed(before: dict[str, tuple[int, int, bytes]]) -> set[str]:
    """The files that the manifest listed before, and the folders that they may leave empty."""
    files = json.loads(before["acme/ivvy/manifest.json"][2])["files"] if "acme/ivvy/manifest.json" in before else {}
    paths = [Path("acme/ivvy", file) for file in files]
    return {each.as_posix() for path in paths for each in (path, *path.parents)}
