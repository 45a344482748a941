"""The SQLite file of a journal: its lock, its format, and its transactions.

The database is only open while something is recorded: a forked process that inherits an open one would damage the file
when it exits.
"""

import os
import sqlite3
import sys
import weakref
from collections.abc import Generator, Iterable
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ivvy.api.errors import JournalError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

if TYPE_CHECKING:
    from ._records import Store

APPLICATION_ID = 0x69567679  # "iVvy"
FORMATS = (
    # 1
    """
    CREATE TABLE runs (id INTEGER PRIMARY KEY, sent_at TEXT NOT NULL, jobs INTEGER NOT NULL, async_id TEXT);
    CREATE TABLE jobs (
        key TEXT PRIMARY KEY, digest TEXT NOT NULL, state TEXT NOT NULL, run INTEGER NOT NULL, place INTEGER NOT NULL,
        answer TEXT
    ) WITHOUT ROWID
    """,
    # 2: what identifies the result of a job, and the account
    """
    ALTER TABLE runs RENAME TO batches;
    ALTER TABLE jobs RENAME COLUMN run TO batch;
    ALTER TABLE jobs RENAME COLUMN place TO position;
    ALTER TABLE jobs ADD COLUMN call TEXT;
    ALTER TABLE jobs ADD COLUMN names TEXT;
    ALTER TABLE jobs ADD COLUMN sent_digest TEXT;
    ALTER TABLE jobs ADD COLUMN doubtful_since TEXT;
    CREATE INDEX jobs_of_batch ON jobs (batch);
    CREATE TABLE account (digest TEXT NOT NULL)
    """,
    # 3: the id that a job has added, and which jobs may hold up the others of their booking
    """
    ALTER TABLE jobs ADD COLUMN booking TEXT;
    ALTER TABLE jobs ADD COLUMN id TEXT;
    CREATE INDEX jobs_of_booking ON jobs (booking);
    CREATE TABLE lost (booking TEXT PRIMARY KEY, sent_at TEXT NOT NULL) WITHOUT ROWID
    """,
)
"""The statements that lead from each format to the next. A journal in an older format is migrated when it is opened."""

IN_USE = "another process or thread is using it; let it finish first"


# A forked process must not hold the lock after its parent has ended, nor write.
open_stores: "weakref.WeakSet[Store]" = weakref.WeakSet()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _close(list(open_stores)))


def _close(stores: "Iterable[Store]") -> None:
    for store in stores:
        store.close()


class SQLiteFile:
    """An SQLite file, which one process or thread uses at a time."""

    def __init__(self, path: Path, *, create: bool) -> None:
        self._path = path.absolute()
        self._release: weakref.finalize[[int], SQLiteFile] | None = None
        try:
            flags = os.O_RDWR | getattr(os, "O_BINARY", 0) | (os.O_CREAT if create else 0)
            self._descriptor = os.open(self._path, flags, 0o666)
            # Ctrl-C can come between opening and `closing`, and must not leave a lock.
            self._release = weakref.finalize(self, os.close, self._descriptor)
            _lock(self._descriptor)
            open_stores.add(self)
            self._prepare()
        except OSError as error:
            self.close()
            reason = IN_USE if isinstance(error, BlockingIOError) else f"it cannot be used: {error.strerror}"
            raise self.error(reason) from None
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        with self.transaction() as database:
            application = database.execute("PRAGMA application_id").fetchone()[0]
            version = database.execute("PRAGMA user_version").fetchone()[0]
            is_new = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
            if not is_new and application != APPLICATION_ID:
                raise self.error("it is not a journal; use another file")
            if version > len(FORMATS):
                raise self.error("a newer version of this package wrote it; use that version")
            for statements in FORMATS[0 if is_new else version :]:
                for statement in statements.split(";"):
                    database.execute(statement)
            # Written every time, so that a file that cannot be written is noticed before anything is sent.
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {len(FORMATS)}")
            if not is_new and database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise self.error("it is damaged; look on the platform for what was sent, and use another file")

    def close(self) -> None:
        """Let other submissions use the file."""
        if self._release:
            self._release()

    @contextmanager
    def transaction(self) -> "Generator[sqlite3.Connection]":
        """Open the database for one transaction, which is on the disk at its end."""
        self._check_file()
        location = f"{self._path.as_uri()}?mode=rw"
        try:
            with closing(sqlite3.connect(location, uri=True, timeout=0.5, isolation_level=None)) as database:
                database.execute("PRAGMA synchronous = FULL")
                database.execute("PRAGMA journal_mode = DELETE")  # Format 1 was written ahead.
                database.execute("BEGIN IMMEDIATE")
                yield database
                self._check_file()
                database.execute("COMMIT")
        except sqlite3.Error as error:
            is_locked = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
            raise self.error(IN_USE if is_locked else f"it cannot be used: {error}") from error

    def _check_file(self) -> None:
        """Raise JournalError if the file was moved or replaced: another one would not know what was sent."""
        if not (self._release and self._release.alive):
            raise self.error("it is closed")
        try:
            here, held = self._path.stat(), os.fstat(self._descriptor)
        except OSError as error:
            raise self.error(f"it was moved or removed while in use: {error.strerror}") from None
        if (here.st_dev, here.st_ino) != (held.st_dev, held.st_ino):
            raise self.error("it was replaced by another file while in use")

    def error(self, reason: str) -> JournalError:
        """Return an error that names the file."""
        return JournalError(reason=f"the journal {self._path}: {reason}")


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        # Far behind the end, because a locked byte cannot be read.
        os.lseek(descriptor, 2**40, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:

    def _lock(descriptor: int) -> None:
        # Not a lock of SQLite: that would end when SQLite closes the file.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
