"""Puts a finished folder where another one is, in one step."""

import ctypes
import errno
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

ABANDONED = 3600  # seconds after which nobody works in a folder of ours any more
# From <fcntl.h> and <stdio.h>: "relative to the current folder", and "exchange the two".
AT_FDCWD, RENAME_EXCHANGE, RENAME_SWAP = -100, 2, 2


@contextmanager
def staging(target: Path) -> Generator[Path]:
    """A new folder beside a target, so that moving from one to the other is a rename."""
    target.parent.mkdir(parents=True, exist_ok=True)
    for left in target.parent.glob(f".{target.name}-*"):
        # Whoever was killed here could not clean up. Whoever was not may do so right now.
        with suppress(FileNotFoundError):
            if time.time() - left.stat().st_mtime > ABANDONED:
                shutil.rmtree(left, ignore_errors=True)
    folder = Path(tempfile.mkdtemp(prefix=f".{target.name}-", dir=target.parent))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def place(fresh: Path, target: Path) -> None:
    """Put a folder in the place of another one, which goes to where the first was.

    Whoever looks, or is interrupted, finds the old folder or the new one, whole. Of two at once the later one stays.

    Args:
        fresh: The finished folder, on the same file system.
        target: Its place; there may be nothing yet.

    Raises:
        OSError: It cannot be moved; the target is as it was.
    """
    try:
        fresh.rename(target)
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
            raise
        _exchange(fresh, target)


def _exchange(fresh: Path, target: Path) -> None:
    libc, pair = ctypes.CDLL(None, use_errno=True), (os.fsencode(fresh), os.fsencode(target))
    if sys.platform == "linux" and hasattr(libc, "renameat2"):
        failed = libc.renameat2(AT_FDCWD, pair[0], AT_FDCWD, pair[1], RENAME_EXCHANGE)
    elif sys.platform == "darwin":
        failed = libc.renamex_np(*pair, RENAME_SWAP)
    else:
        failed = 1
        ctypes.set_errno(errno.ENOSYS)
    if failed and ctypes.get_errno() in (errno.ENOSYS, errno.EINVAL, errno.ENOTSUP):
        # A file system that cannot exchange: between these two the place is empty, but never a mix.
        stale = fresh.with_name(f"{fresh.name}-stale")
        target.rename(stale)
        fresh.rename(target)
    elif failed:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(target))
