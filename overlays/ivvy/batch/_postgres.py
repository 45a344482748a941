"""The PostgreSQL tables of journals: their lock, their format, and their transactions.

The one connection of a submission holds the lock. It is never renewed, because the lock ends with it.
"""

import os
import re
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Any, cast

from ivvy.api.errors import JournalError

from ._sqlite import IN_USE, open_stores

try:
    import psycopg
    from psycopg.conninfo import conninfo_to_dict, make_conninfo
except ImportError as error:
    raise ImportError(f"a journal in PostgreSQL needs `pip install 'psycopg[binary]'`: {error}") from error

# With one of these characters, a part of the password would be taken for a host or port, which messages contain.
URL = re.compile(r"postgres(?:ql)?://(?:[^@/?#]*@)?(?P<database>[^@?#]*)(?:\?[^@#]*)?#(?P<name>[\w.-]{1,100})")
FORM = "must have the form postgresql://user:password@host/database#name, with any of @/?#% in a password encoded"
LOST = "the connection to the database was lost; jobs in flight stay in flight, so submit again"
# Otherwise both sides may take hours to notice that the other one has disappeared.
KEEPALIVES = {"keepalives_idle": 30, "keepalives_interval": 10, "keepalives_count": 3, "tcp_user_timeout": 60_000}
SETTINGS = """
    SET search_path = ivvy_journal; SET synchronous_commit = on; SET idle_session_timeout = 0;
    SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3
"""
FORMATS = (
    # 1: tables with the rows of all journals, and views with those of the journal of a transaction
    """
    CREATE DOMAIN journal AS text DEFAULT current_setting('ivvy.journal');
    CREATE TABLE all_account (journal journal PRIMARY KEY, digest text NOT NULL);
    CREATE TABLE all_batches (
        journal journal, id integer, sent_at text NOT NULL, jobs integer NOT NULL, async_id text,
        PRIMARY KEY (journal, id)
    );
    CREATE TABLE all_jobs (
        journal journal, key text, digest text NOT NULL, state text NOT NULL, batch integer NOT NULL,
        position integer NOT NULL, answer text, call text, names text, sent_digest text, doubtful_since text,
        booking text, id text, PRIMARY KEY (journal, key)
    );
    CREATE INDEX jobs_of_batch ON all_jobs (journal, batch);
    CREATE INDEX jobs_of_booking ON all_jobs (journal, booking);
    CREATE TABLE all_lost (journal journal, booking text, sent_at text NOT NULL, PRIMARY KEY (journal, booking));
    CREATE VIEW account AS SELECT * FROM all_account WHERE journal = current_setting('ivvy.journal');
    CREATE VIEW batches AS SELECT * FROM all_batches WHERE journal = current_setting('ivvy.journal');
    CREATE VIEW jobs AS SELECT * FROM all_jobs WHERE journal = current_setting('ivvy.journal');
    CREATE VIEW lost AS SELECT * FROM all_lost WHERE journal = current_setting('ivvy.journal');
    CREATE TABLE format AS SELECT 1 AS number
    """,
)  # the statements that lead from each format to the next


class _Transaction:
    """Executes the statements of records, which the views restrict to one journal."""

    def __init__(self, cursor: psycopg.Cursor) -> None:
        self._cursor = cursor

    def execute(self, statement: str, values: Sequence[Any] = (), /) -> psycopg.Cursor:
        return self._cursor.execute(self._translated(statement), values)

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]], /) -> None:
        self._cursor.executemany(self._translated(statement), rows)

    def _translated(self, statement: str) -> bytes:
        return statement.replace("?", "%s").replace("ON CONFLICT (", "ON CONFLICT (journal, ").encode()


class PostgresTables:
    """A journal in the tables of a PostgreSQL database, which one process or thread uses at a time."""

    def __init__(self, url: str, *, create: bool) -> None:
        match = URL.fullmatch(url)
        if match is None:
            raise ValueError(f"the URL of a journal {FORM}")
        self._name, self._location = match["name"], f"postgresql://{match['database']}#{match['name']}"
        self._process, self._connection = os.getpid(), cast("psycopg.Connection | None", None)
        try:
            parameters = {"connect_timeout": 10, **KEEPALIVES, **conninfo_to_dict(url.rpartition("#")[0])}
            self._connection = psycopg.connect(make_conninfo("", **parameters), autocommit=True)
            self._connection.isolation_level = psycopg.IsolationLevel.READ_COMMITTED
            open_stores.add(self)
            self._prepare(create=create)
        except psycopg.ProgrammingError:  # libpq cannot read the URL, and its message may contain the password.
            raise ValueError(f"the URL of the journal {self._location} {FORM}") from None
        except psycopg.Error as error:
            raise self._failure(error) from error
        except BaseException:
            self.close()
            raise

    def _prepare(self, *, create: bool) -> None:
        with self.transaction() as database:
            database.execute(SETTINGS)
            database.execute("SET LOCAL lock_timeout = '2s'")  # The server notices late that a process was killed.
            database.execute("SELECT pg_advisory_lock(hashtextextended(?, 0))", [f"ivvy-client journal {self._name}"])
            database.execute("SELECT pg_advisory_xact_lock(hashtextextended('ivvy-client tables', 0))")
            query = "SELECT to_regnamespace('ivvy_journal'), to_regclass('format'), current_setting('server_encoding')"
            schema, table, encoding = database.execute(query).fetchall()[0]
            if encoding != "UTF8":
                raise self.error(f"the encoding of the database must be UTF8, and is {encoding}")
            if not create and not (table and database.execute("SELECT digest FROM account").fetchall()):
                raise self.error("it does not exist")
            if schema is None:
                database.execute("CREATE SCHEMA ivvy_journal")
            number = database.execute("SELECT number FROM format").fetchall()[0][0] if table else 0
            if number > len(FORMATS):
                raise self.error("a newer version of this package wrote it; use that version")
            database.execute(";".join(FORMATS[number:]))

    def close(self) -> None:
        """Let other submissions use the journal."""
        connection, self._connection = self._connection, None
        if connection and not connection.closed:
            if os.getpid() != self._process:
                # libpq would end the session of the parent, and a copy of its socket would keep the lock.
                nowhere = os.open(os.devnull, os.O_RDWR)
                os.dup2(nowhere, connection.fileno(), inheritable=False)
                os.close(nowhere)
            connection.close()

    @contextmanager
    def transaction(self) -> "Generator[_Transaction]":
        """Begin a transaction, which the server has stored at its end."""
        if self._connection is None or os.getpid() != self._process:
            raise self.error("it is closed")
        try:
            with self._connection.transaction(), self._connection.cursor() as cursor:
                cursor.execute("SELECT set_config('ivvy.journal', %s, true)", [self._name])
                yield _Transaction(cursor)
        except psycopg.Error as error:
            raise self._failure(error) from error

    def _failure(self, error: psycopg.Error) -> JournalError:
        if isinstance(error, psycopg.errors.LockNotAvailable):
            return self.error(IN_USE)
        is_lost = self._connection is not None and self._connection.closed
        reason = LOST if is_lost else "it cannot be used"
        return self.error(f"{reason}: {' '.join(str(error).split())}")

    def error(self, reason: str) -> JournalError:
        """Return an error that names the journal."""
        return JournalError(reason=f"the journal {self._location}: {reason}")
