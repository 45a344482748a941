"""Replaces a folder by a finished one."""

import errno
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

if sys.platform != "win32":
    import fcntl

ABANDONED = 3600  # Seconds after which a staging folder belongs to a run that was killed.
FRESH, FORMER = "fresh", "former"


@contextmanager
def staging(target: Path) -> Generator[Path]:
    """A new folder beside a target, in which its replacement is made as `fresh`.

    Other runs for a target in the same folder wait until the block ends, on systems that can lock a folder. A run that
    was killed is cleaned up after: if it left the place empty, the former folder returns to it.

    Args:
        target: The folder to be replaced; the folders above it are created.

    Yields:
        The staging folder, which is removed when the block ends.

    Raises:
        OSError: The folder above the target cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with _locked(target.parent):
        _clean_up(target)
        folder = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
        try:
            yield folder
        finally:
            _restore(folder, target)
            shutil.rmtree(folder, ignore_errors=True)


def place(fresh: Path, target: Path) -> None:
    """Move a folder to the place of another one.

    These are two renames, because no system call that Python has exchanges two folders. A reader finds the old folder
    or the new one, never a mix, but for a moment between the two may find none. A run killed in that moment leaves the
    place empty; both folders are then beside it, and the next `staging` moves the old one back.

    Args:
        fresh: The finished folder, in the staging folder of the target.
        target: Its place; there may be nothing yet.

    Raises:
        OSError: It cannot be moved; the target is as it was.
    """
    former = fresh.with_name(FORMER)
    # Without locks another run may fill the place in between.
    while not _is_moved(fresh, target):
        shutil.rmtree(former, ignore_errors=True)
        with suppress(FileNotFoundError):
            target.rename(former)


def _is_moved(fresh: Path, target: Path) -> bool:
    try:
        fresh.rename(target)
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
            raise
        return False
    return True


def _restore(folder: Path, target: Path) -> None:
    # With `fresh` gone the replacement took place, and whoever emptied the place since then meant it.
    if not os.path.lexists(target) and (folder / FRESH).is_dir() and (folder / FORMER).is_dir():
        (folder / FORMER).rename(target)


def _clean_up(target: Path) -> None:
    name = re.compile(re.escape(_prefix(target)) + r"[a-z0-9_]{8}")
    for left in [entry for entry in target.parent.iterdir() if name.fullmatch(entry.name)]:
        with suppress(FileNotFoundError):
            # Somebody else's folder of such a name holds other things.
            if left.is_symlink() or not {entry.name for entry in left.iterdir()} <= {FRESH, FORMER}:
                continue
            _restore(left, target)
            if time.time() - left.stat().st_mtime > ABANDONED:
                shutil.rmtree(left, ignore_errors=True)


def _prefix(target: Path) -> str:
    return f".{target.name}.staging-"


@contextmanager
def _locked(folder: Path) -> Generator[None]:
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some network file systems cannot lock a folder.
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
