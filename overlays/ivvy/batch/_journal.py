"""Records what happens to each job, so that a submission that was killed can be continued.

A journal is an SQLite file, which one submission uses at a time, and which belongs to one API key and base URL. What is
recorded is on the disk before the next step. It contains no secret. Of a request it contains the names of the members,
digests, and the id of its booking; responses are in it as they were received.

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
    # 3: which jobs may hold up the others of their booking
    """
    ALTER TABLE jobs ADD COLUMN booking TEXT;
    CREATE INDEX jobs_of_booking ON jobs (booking);
    CREATE TABLE lost (booking TEXT PRIMARY KEY, sent_at TEXT NOT NULL) WITHOUT ROWID
    """,
)
"""The statements that lead from each format to the next. A journal in an older format is migrated when it is opened."""

SELECT = (
    "SELECT key, digest, state, batch, position, answer, call, names, sent_digest, doubtful_since, booking FROM jobs"
)
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
    an earlier batch may have carried it out. `changed_booking` is the id of the booking that it changes, if any.
    """

    key: str
    digest: str
    state: Literal["sent", "unknown", "answered"]
    batch: int
    position: int
    answer: str | None
    sent: Sent | None
    doubtful_since: datetime | None
    changed_booking: str | None


class BookingRecord(NamedTuple):
    """The record of a booking: the last batch that changes it, those in flight, and when one was sent that was lost."""

    last_batch: int
    in_flight: list[int]
    lost_at: datetime | None


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

    def entries(self, jobs: Sequence[PreparedJob]) -> dict[str, Entry]:
        """Return the records of jobs by their keys."""
        if self._path is None:
            return {}
        with self._transaction() as database:
            # A journal that was begun in format 1 or 2 does not know the bookings.
            database.executemany(
                "UPDATE jobs SET booking = ? WHERE key = ? AND digest = ? AND booking IS NULL",
                [(job.changed_booking, job.key, job.digest) for job in jobs if job.changed_booking],
            )
            rows = [database.execute(f"{SELECT} WHERE key = ?", (job.key,)).fetchone() for job in jobs]
        return {row[0]: _entry(row) for row in rows if row}

    def bookings(self, bookings: Iterable[str]) -> dict[str, BookingRecord]:
        """Return the records of bookings that jobs of this or another submission changed, by their ids."""
        if self._path is None:
            return {}
        records = dict[str, BookingRecord]()
        with self._transaction() as database:
            for booking in bookings:
                batches = database.execute(
                    "SELECT batch, state = 'sent', async_id, sent_at FROM jobs JOIN batches ON batches.id = batch "
                    "WHERE booking = ? ORDER BY batch",
                    (booking,),
                ).fetchall()
                lost = database.execute("SELECT sent_at FROM lost WHERE booking = ?", (booking,)).fetchall()
                # The process ended while it was sending a batch without an id.
                lost += [(sent_at,) for _, is_sent, async_id, sent_at in batches if is_sent and async_id is None]
                if batches or lost:
                    records[booking] = BookingRecord(
                        batches[-1][0] if batches else 0,
                        [batch for batch, is_sent, async_id, _ in batches if is_sent and async_id is not None],
                        max((datetime.fromisoformat(time) for (time,) in lost), default=None),
                    )
        return records

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

    def sending(self, jobs: Sequence[PreparedJob], sent_at: datetime) -> int:
        """Record that a batch is about to be sent, and return its number."""
        if self._path is None:
            return 0
        with self._transaction() as database:
            for job in jobs:
                replaced = database.execute("SELECT * FROM jobs WHERE key = ? AND digest != ?", (job.key, job.digest))
                if row := replaced.fetchone():
                    self._replaced.setdefault(job.key, row)
            batch = (sent_at.isoformat(), len(jobs))
            number = int(database.execute("INSERT INTO batches (sent_at, jobs) VALUES (?, ?)", batch).lastrowid or 0)
            rows = [
                (job.key, job.digest, number, position, *job.sent, _text(job.doubtful_since), job.changed_booking)
                for position, job in enumerate(jobs)
            ]
            database.executemany("INSERT OR REPLACE INTO jobs VALUES (?, ?, 'sent', ?, ?, NULL, ?, ?, ?, ?, ?)", rows)
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
        again: Iterable[PreparedJob] = (),
        lost: Iterable[tuple[str, datetime]] = (),
    ) -> None:
        """Record what happened to jobs.

        Args:
            answered: The key of each job that has a response, and the text of that.
            unknown: The key of each job that will have no usable response, and the text of one that cannot be read.
            again: Jobs to be sent again. If one may not have been carried out before, it is recorded as not sent.
            lost: The booking that a lost batch may still change, and when that was sent.
        """
        again = list(again)
        not_sent = [job.key for job in again if job.doubtful_since is None]
        self._write(
            ("UPDATE jobs SET state = 'answered', answer = ? WHERE key = ?", [(body, key) for key, body in answered]),
            ("UPDATE jobs SET state = 'unknown', answer = ? WHERE key = ?", [(body, key) for key, body in unknown]),
            (
                "UPDATE jobs SET state = 'sent', doubtful_since = ? WHERE key = ?",
                [(_text(job.doubtful_since), job.key) for job in again if job.doubtful_since],
            ),
            ("DELETE FROM jobs WHERE key = ?", [(key,) for key in not_sent]),
            (
                "INSERT OR REPLACE INTO jobs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [self._replaced[key] for key in not_sent if key in self._replaced],
            ),
            (
                "INSERT INTO lost VALUES (?, ?) ON CONFLICT DO UPDATE SET sent_at = max(sent_at, excluded.sent_at)",
                [(booking, sent_at.isoformat()) for booking, sent_at in lost],
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
    key, digest, state, batch, position, answer, call, names, sent_digest, since, booking = row
    sent = Sent(call, names, sent_digest) if call else None
    since = datetime.fromisoformat(since) if since else None
    return Entry(key, digest, state, batch, position, answer, sent, since, booking)


def _text(time: datetime | None) -> str | None:
    return time.isoformat() if time else None


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        # Far behind the end, because a locked byte cannot be read.
        os.lseek(descriptor, 2**40, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:

    def _lock(descriptor: int) -> None:
        # Not a lock of SQLite: that would end when SQLite closes the file.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
