"""Reads text files that may come from anybody: nothing but regular files, and none that is too large."""

import os
import stat
from pathlib import Path

from .problems import SpecError


def read_text(file: Path, most: int) -> str:
    """The text of a file.

    Args:
        file: The file.
        most: How many bytes it may have.

    Raises:
        FileNotFoundError: There is no such file.
        SpecError: The file cannot be read, is not a regular one, is too large, or is not UTF-8.
    """
    try:
        return _content(file, most).decode()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise SpecError(f"the file cannot be read: {error.strerror or error}", file=file) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SpecError("the file is not UTF-8", file=file, line=line) from None


def _content(file: Path, most: int) -> bytes:
    # Without O_NONBLOCK, opening a named pipe waits for a writer.
    descriptor = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(descriptor, "rb") as opened:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise SpecError("not a regular file", file=file)
        content = opened.read(most + 1)
    if len(content) > most:
        raise SpecError(f"the file is larger than {most // 1024} KiB", file=file)
    return content
