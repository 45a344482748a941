"""Records what happens to each job, so that a submission that was killed can be continued.

A journal is an SQLite file, which one submission uses at a time, and which belongs to one API key and base URL. What is
recorded is on the disk before the next step. It contains no secret. Of a request it contains the names of the members
and digests; responses are in it as JSON.

The database is only open while something is recorded: a forked process that inherits an open one would damage the file
when it exits.
"""

import os
import sqlite3
import sys
import weakref
from collections.abc import Generator, Iterable, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any, Literal, NamedTuple

from ivvy.api.errors import JournalError

from ._jobs import PreparedJob
from ._matching import Sent

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

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
)
"""The statements that lead from each format to the next. A journal in an older format is migrated when it is opened."""

SELECT = "SELECT key, digest, state, batch, position, answer, call, names, sent_digest, doubtful_since FROM jobs"
IN_USE = "another process or thread is using it; let it finish first"


# A forked process must not hold the lock after its parent has ended, nor write.
_open_journals: "weakref.WeakSet[Journal]" = weakref.WeakSet()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=lambda: _close(list(_open_journals)))


def _close(journals: "Iterable[Journal]") -> None:
    for journal in journals:
        journal.close()


class Entry(NamedTuple):
    """The record of a job.

    A job is "sent" if it may be in flight, "answered" if it has a response, and "unknown" if it will never have a
    usable one. `sent` is missing in a journal of format 1. `doubtful_since` is when it was sent for the first time, if
    an earlier batch may have carried it out.
    """

    key: str
    digest: str
    state: Literal["sent", "unknown", "answered"]
    batch: int
    position: int
    answer: str | None
    sent: Sent | None
    doubtful_since: datetime | None


class SentBatch(NamedTuple):
    """The record of a batch: when it was sent, its number of jobs, and the platform's id if it was accepted."""

    sent_at: datetime
    jobs: int
    async_id: str | None


class Journal:
    """The journal of a submission, or of several one after the other."""

    def __init__(self, path: str | PathLike[str] | None, account: str) -> None:
        """Open a journal, or create it. Without a path nothing is recorded. The account is a digest of key and URL."""
        self._path = None if path is None else Path(path).absolute()
        self._lock: int | None = None
        self._replaced: dict[str, tuple[object, ...]] = {}  # what was recorded of jobs that are sent with other content
        if self._path is None:
            return
        try:
            self._lock = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
            _lock(self._lock)
            _open_journals.add(self)
            self._prepare(account)
        except OSError as error:
            self.close()
            reason = IN_USE if isinstance(error, BlockingIOError) else f"it cannot be used: {error.strerror}"
            raise self._error(reason) from None
        except BaseException:
            self.close()
            raise

    def _prepare(self, account: str) -> None:
        with self._transaction() as database:
            application = database.execute("PRAGMA application_id").fetchone()[0]
            version = database.execute("PRAGMA user_version").fetchone()[0]
            is_new = database.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
            if not is_new and application != APPLICATION_ID:
                raise self._error("it is not a journal; use another file")
            if version > len(FORMATS):
                raise self._error("a newer version of this package wrote it; use that version")
            for statements in FORMATS[0 if is_new else version :]:
                for statement in statements.split(";"):
                    database.execute(statement)
            # Written every time, so that a file that cannot be written is noticed before anything is sent.
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {len(FORMATS)}")
            if not is_new and database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
                raise self._error("it is damaged; look on the platform for what was sent, and use another file")
            owner = database.execute("SELECT digest FROM account").fetchone()
            if owner and owner[0] != account:
                raise self._error("it belongs to another API key or base URL; use another file")
            if not owner:
                database.execute("INSERT INTO account VALUES (?)", (account,))

    def entries(self, keys: Iterable[str]) -> dict[str, Entry]:
        """Return the records of jobs by their keys."""
        if self._path is None:
            return {}
        with self._transaction() as database:
            rows = [database.execute(f"{SELECT} WHERE key = ?", (key,)).fetchone() for key in keys]
        return {row[0]: _entry(row) for row in rows if row}

    def entries_of(self, batch: int) -> list[Entry]:
        """Return the records of the jobs of a batch."""
        if self._path is None:
            return []
        with self._transaction() as database:
            return [_entry(row) for row in database.execute(f"{SELECT} WHERE batch = ?", (batch,))]

    def batches(self) -> dict[int, SentBatch]:
        """Return the records of all batches by their numbers."""
        if self._path is None:
            return {}
        with self._transaction() as database:
            rows = database.execute("SELECT id, sent_at, jobs, async_id FROM batches").fetchall()
        return {row[0]: SentBatch(datetime.fromisoformat(row[1]), *row[2:]) for row in rows}

    def sending(self, jobs: Sequence[tuple[PreparedJob, datetime | None]], sent_at: datetime) -> int:
        """Record that a batch is about to be sent, and return its number.

        Each job comes with the time when it was sent for the first time, if an earlier batch may have carried it out.
        """
        if self._path is None:
            return 0
        with self._transaction() as database:
            for job, _ in jobs:
                replaced = database.execute("SELECT * FROM jobs WHERE key = ? AND digest != ?", (job.key, job.digest))
                if row := replaced.fetchone():
                    self._replaced.setdefault(job.key, row)
            batch = (sent_at.isoformat(), len(jobs))
            number = int(database.execute("INSERT INTO batches (sent_at, jobs) VALUES (?, ?)", batch).lastrowid or 0)
            rows = [
                (job.key, job.digest, number, position, *job.sent, since.isoformat() if since else None)
                for position, (job, since) in enumerate(jobs)
            ]
            database.executemany("INSERT OR REPLACE INTO jobs VALUES (?, ?, 'sent', ?, ?, NULL, ?, ?, ?, ?)", rows)
        return number

    def sent_at(self, number: int, sent_at: datetime) -> None:
        """Record when a batch was sent by the platform's clock."""
        self._write(("UPDATE batches SET sent_at = ? WHERE id = ?", [(sent_at.isoformat(), number)]))

    def accepted(self, number: int, async_id: str) -> None:
        """Record the platform's id of a batch."""
        self._write(("UPDATE batches SET async_id = ? WHERE id = ?", [(async_id, number)]))

    def settle(
        self,
        *,
        answered: Iterable[tuple[str, str]] = (),
        unknown: Iterable[tuple[str, str | None]] = (),
        doubtful: Iterable[tuple[str, datetime]] = (),
        not_sent: Iterable[str] = (),
    ) -> None:
        """Record what happened to jobs, by their keys.

        Responses are JSON. A doubtful job may have been carried out since a time, and may still be in flight, but it is
        safe to send it again. A job that was not sent was certainly not carried out, or only reads.
        """
        not_sent = list(not_sent)
        self._write(
            ("UPDATE jobs SET state = 'answered', answer = ? WHERE key = ?", [(body, key) for key, body in answered]),
            ("UPDATE jobs SET state = 'unknown', answer = ? WHERE key = ?", [(body, key) for key, body in unknown]),
            (
                "UPDATE jobs SET state = 'sent', doubtful_since = ? WHERE key = ?",
                [(since.isoformat(), key) for key, since in doubtful],
            ),
            ("DELETE FROM jobs WHERE key = ?", [(key,) for key in not_sent]),
            (
                "INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [self._replaced[key] for key in not_sent if key in self._replaced],
            ),
        )

    def _write(self, *statements: tuple[str, list[tuple[object, ...]]]) -> None:
        if self._path is None or not any(rows for _, rows in statements):
            return
        with self._transaction() as database:
            for statement, rows in statements:
                database.executemany(statement, rows)

    def close(self) -> None:
        """Let other submissions use the journal."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None

    @contextmanager
    def _transaction(self) -> "Generator[sqlite3.Connection]":
        """Open the database for one transaction."""
        self._check_file()
        location = f"{Path(self._path or '').as_uri()}?mode=rw"
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
            reason = IN_USE if is_locked else f"it cannot be used: {error}"
            raise self._error(reason) from error

    def _check_file(self) -> None:
        """Raise JournalError if the file was moved or replaced: another one would not know what was sent."""
        try:
            here = Path(self._path or "").stat()
            held = os.fstat(-1 if self._lock is None else self._lock)
        except OSError as error:
            raise self._error(f"it was moved or removed while in use: {error.strerror}") from None
        if (here.st_dev, here.st_ino) != (held.st_dev, held.st_ino):
            raise self._error("it was replaced by another file while in use")

    def _error(self, reason: str) -> JournalError:
        return JournalError(reason=f"the journal {self._path}: {reason}")


def _entry(row: tuple[Any, ...]) -> Entry:
    key, digest, state, batch, position, answer, call, names, sent_digest, since = row
    sent = Sent(call, names, sent_digest) if call else None
    return Entry(key, digest, state, batch, position, answer, sent, datetime.fromisoformat(since) if since else None)


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        # Far behind the end, because a locked byte cannot be read.
        os.lseek(descriptor, 2**40, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:

    def _lock(descriptor: int) -> None:
        # Not a lock of SQLite: that would end when SQLite closes the file.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
