"""Writes down what becomes of each job, so that a submission that was killed can be continued.

One SQLite file, which one process holds at a time. What is written is on the disk before the next thing is done. It
holds no secret, and of a request only its digest; answers are in it as they came.
"""

import sqlite3
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from datetime import datetime
from os import PathLike
from types import TracebackType
from typing import Literal, NamedTuple, Self

from attrs import frozen
from ivvy.api.errors import JournalError

from ._jobs import Prepared

APPLICATION, VERSION = 0x69567679, 1  # "iVvy"
SCHEMA = """
CREATE TABLE runs (id INTEGER PRIMARY KEY, sent_at TEXT NOT NULL, jobs INTEGER NOT NULL, async_id TEXT);
CREATE TABLE jobs (
    key TEXT PRIMARY KEY, digest TEXT NOT NULL, state TEXT NOT NULL, run INTEGER NOT NULL, place INTEGER NOT NULL,
    answer TEXT
) WITHOUT ROWID
"""
State = Literal["sent", "unknown", "answered"]


class Entry(NamedTuple):
    """What is written down of a job.

    Attributes:
        digest: The digest of its request.
        state: "sent" while its run may be out, "answered" if there is an answer, "unknown" if there will never be one.
        run: The run it was sent in.
        place: Its place in that run.
        answer: The answer as JSON, if there is one.
    """

    digest: str
    state: State
    run: int
    place: int
    answer: str | None


@frozen
class SentRun:
    """What is written down of a run.

    Attributes:
        sent_at: When it was sent.
        jobs: How many jobs it had.
        async_id: What the platform calls it; None if it is not known whether it arrived.
    """

    sent_at: datetime
    jobs: int
    async_id: str | None


class Journal:
    """The journal of a submission, or of several one after the other."""

    def __init__(self, path: str | PathLike[str] | None) -> None:
        """Open a journal, which is made if it is missing.

        Args:
            path: The file; None for a journal in memory, which ends with the process.

        Raises:
            JournalError: Another process holds it, or it cannot be used.
        """
        self._path = path
        with self._explained():
            self._database = sqlite3.connect(
                path or ":memory:", timeout=0.5, isolation_level=None, check_same_thread=False
            )
        try:
            with self._explained():
                self._prepare()
        except BaseException:
            self._database.close()
            raise

    def _prepare(self) -> None:
        run = self._database.execute
        run("PRAGMA locking_mode = EXCLUSIVE")
        application, version = run("PRAGMA application_id").fetchone()[0], run("PRAGMA user_version").fetchone()[0]
        is_empty = run("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0
        if not is_empty and (application, version) != (APPLICATION, VERSION):
            raise JournalError(reason=f"{self._path} is not a journal of this version; use another file")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        with self._writing():
            if is_empty:
                for statement in SCHEMA.split(";"):
                    run(statement)
            # Written each time, so that a file that cannot be written is noticed before anything is sent.
            run(f"PRAGMA application_id = {APPLICATION}")
            run(f"PRAGMA user_version = {VERSION}")
        if not is_empty and run("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise JournalError(
                reason=f"{self._path} is damaged; look on the platform for what was sent, and use another file"
            )

    def entry(self, job: Prepared) -> Entry | None:
        """What is written down of a job, None if nothing is."""
        with self._explained():
            found = self._database.execute(
                "SELECT digest, state, run, place, answer FROM jobs WHERE key = ?", (job.key,)
            )
            row = found.fetchone()
        return Entry(*row) if row else None

    def run(self, number: int) -> SentRun:
        """What is written down of a run."""
        with self._explained():
            found = self._database.execute("SELECT sent_at, jobs, async_id FROM runs WHERE id = ?", (number,))
            sent_at, jobs, async_id = found.fetchone()
        return SentRun(datetime.fromisoformat(sent_at), jobs, async_id)

    def sending(self, jobs: Sequence[Prepared], sent_at: datetime) -> int:
        """Write down that a run is about to be sent; its number is returned."""
        with self._writing():
            run = (sent_at.isoformat(), len(jobs))
            added = self._database.execute("INSERT INTO runs (sent_at, jobs) VALUES (?, ?)", run)
            number = int(added.lastrowid or 0)
            rows = [(job.key, job.digest, number, place) for place, job in enumerate(jobs)]
            self._database.executemany("INSERT OR REPLACE INTO jobs VALUES (?, ?, 'sent', ?, ?, NULL)", rows)
        return number

    def accepted(self, number: int, async_id: str) -> None:
        """Write down what the platform calls a run."""
        with self._writing():
            self._database.execute("UPDATE runs SET async_id = ? WHERE id = ?", (async_id, number))

    def settle(
        self,
        *,
        answered: Iterable[tuple[Prepared, str]] = (),
        unknown: Iterable[Prepared] = (),
        not_sent: Iterable[Prepared] = (),
    ) -> None:
        """Write down what became of jobs.

        Args:
            answered: Those that have an answer, as JSON.
            unknown: Those of which nobody can say whether they were carried out.
            not_sent: Those that were not carried out, or can be sent again without harm.
        """
        write = self._database.executemany
        with self._writing():
            write(
                "UPDATE jobs SET state = 'answered', answer = ? WHERE key = ?",
                [(body, job.key) for job, body in answered],
            )
            write("UPDATE jobs SET state = 'unknown' WHERE key = ?", [(job.key,) for job in unknown])
            write("DELETE FROM jobs WHERE key = ?", [(job.key,) for job in not_sent])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._database.close()

    @contextmanager
    def _writing(self) -> Generator[None]:
        with self._explained():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._database.in_transaction:
                    self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")

    @contextmanager
    def _explained(self) -> Generator[None]:
        try:
            yield
        except sqlite3.Error as error:
            held = getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
            reason = (
                "another process or thread is using it; let that one finish" if held else f"it cannot be used: {error}"
            )
            raise JournalError(reason=f"the journal {self._path}: {reason}") from error
