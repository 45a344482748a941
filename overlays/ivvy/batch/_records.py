"""What is recorded of each job, so that a submission that was killed can be continued.

Records belong to one API key and base URL. What is recorded is stored before the next step. It contains no secret. Of a
request it contains the names of the members, digests, and the ids of its object and its booking; responses are in it as
they were received.

The statements are those that SQLite and PostgreSQL have in common.
"""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from os import PathLike
from pathlib import Path
from typing import Any, Literal, NamedTuple, Protocol, TypeAlias, cast

from ivvy.api.errors import JournalError
from ivvy.client._messages import as_id

from ._jobs import PreparedJob, line_key
from ._matching import Sent, id_in
from ._sqlite import SQLiteFile

Row: TypeAlias = tuple[Any, ...]
SELECT = (
    "SELECT key, digest, state, batch, position, answer, call, names, sent_digest, doubtful_since, booking, id "
    "FROM jobs"
)
REPLACE = (
    "INSERT INTO jobs "
    "(key, digest, state, batch, position, answer, call, names, sent_digest, doubtful_since, booking, id) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (key) DO UPDATE SET digest = excluded.digest, state = excluded.state, batch = excluded.batch, "
    "position = excluded.position, answer = excluded.answer, call = excluded.call, names = excluded.names, "
    "sent_digest = excluded.sent_digest, doubtful_since = excluded.doubtful_since, booking = excluded.booking, "
    "id = excluded.id"
)
CHUNK = 500  # values in one statement; SQLite once had a limit of 999


class Cursor(Protocol):
    """The result of a statement."""

    def fetchall(self) -> list[Any]:
        """Return the rows."""
        ...


class Database(Protocol):
    """A database in a transaction, with `?` for each value of a statement."""

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> Cursor:
        """Execute a statement."""
        ...

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]], /) -> object:
        """Execute a statement with each row of values."""
        ...


class Store(Protocol):
    """Where records are stored. One submission uses it at a time."""

    def transaction(self) -> AbstractContextManager[Database]:
        """Begin a transaction, which is stored at the end of the block; a JournalError says that it is not."""
        ...

    def close(self) -> None:
        """Let other submissions use the store."""
        ...

    def error(self, reason: str) -> JournalError:
        """Return an error that names the store."""
        ...


def open_store(location: str | PathLike[str], *, create: bool = True) -> Store:
    """Open the store at a path, or at the URL of a PostgreSQL database."""
    if isinstance(location, str) and location.startswith(("postgresql://", "postgres://")):
        from ._postgres import PostgresTables  # noqa: PLC0415 - its driver is in an extra

        return PostgresTables(location, create=create)
    return SQLiteFile(Path(location), create=create)


class Entry(NamedTuple):
    """The record of a job.

    A job is "sent" if it may be in flight, "answered" if it has a response, and "unknown" if it will never have a
    usable one. `sent` is missing in a journal of format 1. `doubtful_since` is when it was sent for the first time, if
    an earlier batch may have carried it out. `changed_booking` is the id of the booking that it changes, if that
    existed, and `sent_id` the id that it was sent with.
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
    sent_id: str | None

    @property
    def action(self) -> str | None:
        """The namespace and name of its action, as in `venue.addOrUpdateBooking`."""
        return self.sent.call if self.sent else None

    @property
    def line(self) -> object:
        """Its mutual exclusion key."""
        return line_key(self.changed_booking, self.key)

    @property
    def object_id(self) -> str | None:
        """The id of the object that the job has added or updated, if that is known."""
        return self.sent_id or as_id(id_in(self.answer) if self.answer and self.state == "answered" else None)


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


class Records:
    """The records of a submission, or of several one after the other. Without a store, nothing is recorded."""

    def __init__(self, store: Store | None, account: str | None = None) -> None:
        """Begin to use a store, with a digest of the key and URL that it must belong to."""
        self._store = store
        self._replaced: dict[str, Row] = {}  # what was recorded of jobs that are sent with other content
        if store is None or account is None:
            return
        with store.transaction() as database:
            owners = database.execute("SELECT digest FROM account").fetchall()
            if owners and owners[0][0] != account:
                raise store.error("it belongs to another API key or base URL; use another journal")
            if not owners:
                database.execute("INSERT INTO account (digest) VALUES (?)", (account,))

    def close(self) -> None:
        """Let other submissions use the store."""
        if self._store:
            self._store.close()

    def _select(self, statement: str) -> list[Row]:
        if self._store is None:
            return []
        with self._store.transaction() as database:
            return database.execute(statement).fetchall()

    def _select_in(self, statement: str, values: Iterable[str | int]) -> list[Row]:
        """Return the rows where the column at the end of a statement has one of these values."""
        rows, left = list[Row](), list(values)
        if self._store is None or not left:
            return []
        with self._store.transaction() as database:
            while left:
                chunk, left = left[:CHUNK], left[CHUNK:]
                rows += database.execute(f"{statement} IN ({', '.join('?' * len(chunk))})", chunk).fetchall()
        return rows

    def entries(self, keys: Iterable[str]) -> dict[str, Entry]:
        """Return the records of jobs by their keys."""
        return {row[0]: _entry(row) for row in self._select_in(f"{SELECT} WHERE key", keys)}

    def entries_of(self, batches: Iterable[int]) -> list[Entry]:
        """Return the records of the jobs of batches."""
        return [_entry(row) for row in self._select_in(f"{SELECT} WHERE batch", batches)]

    def all_entries(self) -> list[Entry]:
        """Return the records of all jobs, in the order in which they were sent."""
        return [_entry(row) for row in self._select(f"{SELECT} ORDER BY batch, position")]

    def recorded_keys(self) -> list[str]:
        """Return the keys of all jobs, in the order in which they were sent."""
        return [row[0] for row in self._select("SELECT key FROM jobs ORDER BY batch, position")]

    def batches(self) -> dict[int, SentBatch]:
        """Return the records of all batches by their numbers."""
        rows = self._select("SELECT id, sent_at, jobs, async_id FROM batches")
        return {row[0]: SentBatch(datetime.fromisoformat(row[1]), *row[2:]) for row in rows}

    def bookings(self, ids: Iterable[str]) -> dict[str, BookingRecord]:
        """Return the records of bookings that jobs of this or another submission change, by their ids."""
        ids = list(ids)
        lost = self._select_in("SELECT booking, sent_at FROM lost WHERE booking", ids)
        records = {booking: BookingRecord(0, [], datetime.fromisoformat(time)) for booking, time in lost}
        batches = self.batches() if ids else {}
        for booking, number, state in self._select_in("SELECT booking, batch, state FROM jobs WHERE booking", ids):
            last, in_flight, lost_at = records.get(booking, BookingRecord(0, [], None))
            batch = batches[number]
            if state == "sent" and batch.async_id is not None:
                in_flight.append(number)
            elif state == "sent":  # The process ended while it was sending the batch.
                lost_at = max(lost_at or batch.sent_at, batch.sent_at)
            records[booking] = BookingRecord(max(last, number), in_flight, lost_at)
        return records

    def add_bookings(self, jobs: Sequence[tuple[str, str]]) -> None:
        """Record the booking of each job by its key, which a journal that was begun in format 1 or 2 does not know."""
        self._write(("UPDATE jobs SET booking = ? WHERE key = ?", jobs))

    def sending(self, jobs: Sequence[PreparedJob], sent: Sequence[Sent], sent_at: datetime) -> int:
        """Record that a batch is about to be sent, and return its number."""
        digests = {job.key: job.digest for job in jobs}
        for row in self._select_in(f"{SELECT} WHERE key", digests):
            if row[1] != digests[row[0]]:
                self._replaced.setdefault(row[0], row)
        if self._store is None:
            return 0
        with self._store.transaction() as database:
            number = cast("int", database.execute("SELECT coalesce(max(id), 0) + 1 FROM batches").fetchall()[0][0])
            database.execute(
                "INSERT INTO batches (id, sent_at, jobs) VALUES (?, ?, ?)", (number, sent_at.isoformat(), len(jobs))
            )
            rows = [
                (job.key, job.digest, "sent", number, position, None, *sent[position],
                 _text(job.doubtful_since), job.changed_booking, job.sent_id)
                for position, job in enumerate(jobs)
            ]  # fmt: skip
            database.executemany(REPLACE, rows)
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
        not_sent = [
            job.key
            for job in again
            if job.doubtful_since is None and (job.key in self._replaced or not job.updates_added)
        ]
        self._write(
            ("UPDATE jobs SET state = 'answered', answer = ? WHERE key = ?", [(body, key) for key, body in answered]),
            ("UPDATE jobs SET state = 'unknown', answer = ? WHERE key = ?", [(body, key) for key, body in unknown]),
            (
                "UPDATE jobs SET state = 'sent', doubtful_since = ? WHERE key = ?",
                [(_text(job.doubtful_since), job.key) for job in again if job.doubtful_since],
            ),
            ("DELETE FROM jobs WHERE key = ?", [(key,) for key in not_sent]),
            (REPLACE, [self._replaced[key] for key in not_sent if key in self._replaced]),
            (
                "INSERT INTO lost (booking, sent_at) VALUES (?, ?) "
                "ON CONFLICT (booking) DO UPDATE SET "
                "sent_at = CASE WHEN excluded.sent_at > lost.sent_at THEN excluded.sent_at ELSE lost.sent_at END",
                [(booking, sent_at.isoformat()) for booking, sent_at in lost],
            ),
        )

    def forget(self, key: str) -> None:
        """Delete the record of a job."""
        self._write(("DELETE FROM jobs WHERE key = ?", [(key,)]))

    def _write(self, *statements: tuple[str, Sequence[Sequence[object]]]) -> None:
        if self._store is None or not any(rows for _, rows in statements):
            return
        with self._store.transaction() as database:
            for statement, rows in statements:
                if rows:
                    database.executemany(statement, rows)


def _entry(row: Row) -> Entry:
    key, digest, state, batch, position, answer, call, names, sent_digest, since, booking, sent_id = row
    sent = Sent(call, names, sent_digest) if call else None
    since = datetime.fromisoformat(since) if since else None
    return Entry(key, digest, state, batch, position, answer, sent, since, booking, sent_id)


def _text(time: datetime | None) -> str | None:
    return time.isoformat() if time else None
