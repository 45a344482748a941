"""Replaces a folder as a whole: the new one is made in a staging folder and then renamed."""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

ABANDONED = 3600  # Seconds after which a staging folder is taken to be that of a killed run.
FRESH, FORMER = "fresh", "former"


@contextmanager
def staging(target: Path) -> Generator[Path]:
    """Make a staging folder next to a target, in which its replacement is made as `fresh`.

    Staging folders of killed runs are removed first. If such a run left the target missing, the former folder is
    moved back.

    Args:
        target: The folder to replace; the folders above it are created.

    Yields:
        The staging folder, which is removed when the block ends.

    Raises:
        OSError: The folder above the target cannot be written.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    _clean_up(target)
    folder = Path(tempfile.mkdtemp(prefix=_prefix(target), dir=target.parent))
    try:
        yield folder
    finally:
        _restore(folder, target)
        shutil.rmtree(folder, ignore_errors=True)


def place(fresh: Path, target: Path) -> None:
    """Move a finished folder to its target, replacing the present one.

    These are two renames, because Python has no call that exchanges two folders. A run that is killed between them
    leaves the target missing, and the next `staging` moves the former folder back.

    Args:
        fresh: The finished folder, in the staging folder of the target.
        target: The folder to replace; it need not exist.

    Raises:
        OSError: A folder cannot be moved; the target is unchanged.
    """
    if target.is_dir():
        target.rename(fresh.with_name(FORMER))
    fresh.rename(target)


def _restore(folder: Path, target: Path) -> None:
    # Without `fresh` the replacement was complete, and the target was removed later on purpose.
    if not os.path.lexists(target) and (folder / FRESH).is_dir() and (folder / FORMER).is_dir():
        (folder / FORMER).rename(target)


def _clean_up(target: Path) -> None:
    name = re.compile(re.escape(_prefix(target)) + r"[a-z0-9_]{8}")
    for left in [entry for entry in target.parent.iterdir() if name.fullmatch(entry.name)]:
        with suppress(FileNotFoundError):
            # A folder with other content was not created by `staging`.
            if left.is_symlink() or not {entry.name for entry in left.iterdir()} <= {FRESH, FORMER}:
                continue
            _restore(left, target)
            if time.time() - left.stat().st_mtime > ABANDONED:
                shutil.rmtree(left, ignore_errors=True)


def _prefix(target: Path) -> str:
    return f".{target.name}.staging-"
