"""Folders as strangers leave them: what is in them, and a copy of this project's sources to work on."""

import json
import os
import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.support.documented import ROOT

SOURCES = ("generator", "generated_client", "overlays", "spec", "tests/sandbox")


def copy_of_sources(folder: Path) -> Path:
    """The sources that `vendor` reads, where no mistake of it can harm this project."""
    ignore = shutil.ignore_patterns("__pycache__")
    for source in SOURCES:
        shutil.copytree(ROOT / source, folder / source, ignore=ignore)
    for name in ("LICENSE", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    return folder


def state(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Everything below a folder: kind and mode, time of the last change, and content or where a link leads."""
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
    """What a command said."""

    status: int
    out: str
    err: str

    @property
    def is_refused(self) -> bool:
        """Whether it ended in one line on stderr."""
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
    """The command `vendor` of a copy of the sources, in a process of its own that starts once."""

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
