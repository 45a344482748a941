"""Journals in a PostgreSQL database."""

import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any
from uuid import uuid4

import pytest
from ivvy.batch import Journal, Outcome
from ivvy.batch._records import open_store
from ivvy.client import IvvyClient, JournalError, models

from tests.batch import platform as model
from tests.batch.conftest import needs_postgres
from tests.batch.platform import Platform

pytestmark = pytest.mark.usefixtures("no_backoff", "impatient")


@pytest.fixture
def platform() -> Iterator[Platform]:
    with model.running() as running:
        yield running


def execute(url: str, statement: str) -> None:
    import psycopg  # noqa: PLC0415 - only the newest Python has the server

    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(statement.encode())


@pytest.fixture
def database(postgres: str) -> Iterator[str]:
    """The URL of a database without tables."""
    name = f"test_{uuid4().hex}"
    execute(postgres, f"CREATE DATABASE {name}")
    yield postgres.replace("/postgres?", f"/{name}?")
    execute(postgres, f"DROP DATABASE {name} WITH (FORCE)")


def submit(platform: Platform, journal: str, keys: Any = range(30), **options: Any) -> dict[str, Outcome[Any]]:
    with IvvyClient(key="k", secret="some-secret", base_url=platform.url, validate=False) as ivvy:
        add = ivvy.jobs.venue.add_or_update_booking
        jobs = [add(models.Booking(venue_id=1, name=f"{key}"), key=f"{key}") for key in keys]
        return {outcome.key: outcome for outcome in ivvy.submit(jobs, journal=journal, jobs_per_batch=10, **options)}


def names(platform: Platform) -> Counter[str]:
    return Counter(params["name"] for params in platform.carried_out)


def losing(postgres: str) -> tuple[str, Callable[[], None]]:
    """Return the URL of a journal, and a function that ends its connection."""
    name = uuid4().hex
    statement = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '{name}'"
    return f"{postgres}&application_name={name}#{name}", lambda: execute(postgres, statement)


@needs_postgres
class TestAJournal:
    @pytest.mark.parametrize("batches", [1, 2, 3])
    def test_whose_connection_is_lost_ends_the_submission_and_is_continued_by_the_next(
        self, platform: Platform, postgres: str, batches: int
    ) -> None:
        journal, lose = losing(postgres)
        with pytest.raises(JournalError, match="connection to the database was lost; jobs in flight stay in flight"):
            submit(platform, journal, on_progress=lambda _: lose() if platform.count("run") == batches else None)
        assert platform.count("run") == batches, "nothing is sent that cannot be recorded"
        outcomes = submit(platform, journal)
        assert {key: each.answer.id for key, each in outcomes.items()} == platform.ids
        assert set(names(platform).values()) == {1}

    def test_whose_connection_is_lost_during_a_call_leaves_only_that_batch_unknown(
        self, platform: Platform, postgres: str
    ) -> None:
        journal, lose = losing(postgres)
        platform.on_run = lambda _, __: lose() if platform.count("run") == 2 else None
        with pytest.raises(JournalError, match="connection to the database was lost"):
            submit(platform, journal)
        outcomes = submit(platform, journal)
        assert Counter(each.state for each in outcomes.values() if each.error) == {"unknown": 10}
        assert set(names(platform).values()) == {1}
        assert len(platform.carried_out) == 30

    def test_shares_the_tables_with_others(self, platform: Platform, database: str) -> None:
        keys = ["a", "100 %s?", "ä'"]
        submit(platform, f"{database}#first", keys)
        with Journal(f"{database}#first") as first:
            ids = first.ids()
            outcomes = submit(platform, f"{database}#second", keys)
            with Journal(f"{database}#second") as second:
                second.forget("a")
                assert [each.key for each in second] == keys[1:]
            assert first.ids() == ids
        assert {each.state for each in outcomes.values()} == {"added"}
        assert names(platform) == dict.fromkeys(keys, 2)

    def test_may_be_made_at_the_same_time_as_others(self, database: str) -> None:
        together = threading.Barrier(8)

        def use(number: int) -> None:
            together.wait()
            with closing(open_store(f"{database}#{number}")) as store, store.transaction() as transaction:
                transaction.execute("INSERT INTO account (digest) VALUES (?)", [f"{number}"])
                assert transaction.execute("SELECT digest FROM account").fetchall() == [(f"{number}",)]

        with ThreadPoolExecutor(8) as pool:
            list(pool.map(use, range(8)))

    def test_that_does_not_exist_is_not_made_to_look_at_it(self, database: str) -> None:
        with pytest.raises(JournalError, match="#nightly: it does not exist"):
            Journal(f"{database}#nightly")
        closing(open_store(f"{database}#other")).__exit__()
        with pytest.raises(JournalError, match="#nightly: it does not exist"):
            Journal(f"{database}#nightly")

    def test_can_be_in_a_schema_that_an_administrator_has_made(self, platform: Platform, database: str) -> None:
        role = f"role_{uuid4().hex}"
        execute(database, f"CREATE ROLE {role} LOGIN; CREATE SCHEMA ivvy_journal AUTHORIZATION {role}")
        try:
            outcomes = submit(platform, f"{database}&user={role}#nightly")
            assert {each.state for each in outcomes.values()} == {"added"}
        finally:
            execute(database, f"DROP OWNED BY {role}; DROP ROLE {role}")

    def test_of_a_newer_version_is_refused(self, platform: Platform, database: str) -> None:
        submit(platform, f"{database}#nightly", [])
        execute(database, "UPDATE ivvy_journal.format SET number = 99")
        with pytest.raises(JournalError, match="newer version"):
            submit(platform, f"{database}#nightly")
        assert platform.requests == []

    def test_whose_tables_are_removed_while_it_is_in_use_is_noticed_before_the_next_batch(
        self, platform: Platform, database: str
    ) -> None:
        def remove(_: object) -> None:
            execute(database, "DROP SCHEMA IF EXISTS ivvy_journal CASCADE")

        with pytest.raises(JournalError, match=r"it cannot be used: .*does not exist"):
            submit(platform, f"{database}#nightly", on_progress=remove)
        assert platform.count("run") == 1

    def test_needs_a_database_that_can_contain_every_character(self, platform: Platform, postgres: str) -> None:
        name = f"test_{uuid4().hex}"
        execute(postgres, f"CREATE DATABASE {name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        try:
            with pytest.raises(JournalError, match="must be UTF8, and is LATIN1"):
                submit(platform, postgres.replace("/postgres?", f"/{name}?") + "#nightly")
        finally:
            execute(postgres, f"DROP DATABASE {name} WITH (FORCE)")
        assert platform.requests == []

    def test_with_a_key_that_it_cannot_store_is_reported_before_anything_is_sent(
        self, platform: Platform, database: str
    ) -> None:
        with pytest.raises(JournalError, match="NUL"):
            submit(platform, f"{database}#nightly", ["a\0b"])
        assert platform.requests == []


PASSWORD = "hunter2"


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me:hunter2@host/db",
        "postgresql://me:hunter2@host/db#",
        "postgresql://me:hunter2@host/db#two words",
        "postgresql://me:un/hunter2@host/db#nightly",
        "postgresql://me:un@hunter2@host/db#nightly",
        "postgresql://me:un?hunter2@host/db#nightly",
        "postgresql://me:un#hunter2@host/db#nightly",
        "postgresql://me:un#hunter2@host/db",
        "postgresql://me:un%hunter2@host/db#nightly",
        "postgresql://me@host/db?password=%hunter2#nightly",
        "postgresql://me:hunter2@host/db?pasword=hunter2#nightly",
    ],
)
def test_a_url_that_is_none_is_refused_without_its_password(platform: Platform, url: str) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(ValueError, match="must have the form") as caught:
        submit(platform, url)
    assert PASSWORD not in str(caught.value)
    assert platform.requests == []


@pytest.mark.parametrize(
    "url", ["postgresql://me:hunter2@127.0.0.1:1/db", "postgresql://127.0.0.1:1/?password=hunter2"]
)
def test_a_database_that_cannot_be_reached_is_reported_without_its_password(platform: Platform, url: str) -> None:
    pytest.importorskip("psycopg")
    with pytest.raises(JournalError, match=r"127\.0\.0\.1") as caught:
        submit(platform, f"{url}#nightly")
    cause: BaseException | None = caught.value
    while cause:
        assert PASSWORD not in f"{cause} {cause!r}"
        cause = cause.__cause__
    assert platform.requests == []


def test_a_missing_driver_is_reported_with_the_line_that_installs_it(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    monkeypatch.delitem(sys.modules, "ivvy.batch._postgres", raising=False)
    with pytest.raises(ImportError, match=r"pip install 'psycopg\[binary\]'"):
        submit(platform, "postgresql://host/db#nightly")
    assert platform.requests == []
