"""Departures of responses from the documentation, which the logger `ivvy.client.departures` reports once."""

import asyncio
import json
import logging
import os
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from ivvy.api import departures
from ivvy.api.models import Venue
from ivvy.client import AsyncIvvyClient, InvalidResponseError, IvvyClient

from tests.sandbox import RunningSandbox

LOGGER = "ivvy.client.departures"
JSON = {"Content-Type": "application/json"}
NAMES = ("action", "member", "kind", "documented", "found")
PERSON = "Ada Lovelace"
DEPARTING = {
    "id": 7,
    "businessName": "The Hall",
    "childAge": {"of": PERSON},
    "mood": PERSON,
    "primaryAddress": {"city": "Paris", "planet": 3},
    "functionSpaces": [{"id": 1}, {"id": 2, "aura": [PERSON, None, 1.5]}],
}
FOUND = {
    ("venue.getVenue", "childAge", "another type", "integer", "object"),
    ("venue.getVenue", "mood", "undocumented member", "", "string"),
    ("venue.getVenue", "primaryAddress.planet", "undocumented member", "", "integer"),
    ("venue.getVenue", "functionSpaces.aura", "undocumented member", "", "array of null or number or string"),
}


class Records(logging.Handler):
    """Keeps the departures that are logged."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def departures(self) -> list[tuple[Any, ...]]:
        return [tuple(getattr(record, name) for name in NAMES) for record in self.records]


@pytest.fixture
def logged() -> Iterator[Records]:
    """Collect departures as a new process would."""
    departures._logged.clear()
    handler, logger = Records(), logging.getLogger(LOGGER)
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
    yield handler
    logger.removeHandler(handler)
    logger.setLevel(logging.NOTSET)


def answer(sandbox: RunningSandbox, *bodies: object) -> None:
    for body in bodies:
        sandbox.answer_next(headers=JSON, body=json.dumps(body))


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_each_departure_is_one_record_with_names_and_types_only(
    sandbox: RunningSandbox, logged: Records, is_async: bool
) -> None:
    answer(sandbox, DEPARTING, DEPARTING)

    async def read() -> None:
        async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
            for _ in range(2):
                await client.venue.get_venue(id=7)

    if is_async:
        asyncio.run(read())
    else:
        with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
            for _ in range(2):
                client.venue.get_venue(id=7)
    assert set(logged.departures) == FOUND
    assert len(logged.records) == len(FOUND)
    assert not [record for record in logged.records if PERSON in f"{record.getMessage()} {vars(record)}"]
    levels = {record.levelname for record in logged.records if vars(record)["kind"] == "undocumented member"}
    assert levels == {"INFO"}
    assert {record.levelname for record in logged.records} - levels == {"WARNING"}


def test_messages_are_readable(sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records) -> None:
    answer(sandbox, DEPARTING)
    ivvy.venue.get_venue(id=7)
    messages = {record.getMessage() for record in logged.records}
    assert "venue.getVenue: childAge: another type (documented integer, found object)" in messages
    assert "venue.getVenue: mood: undocumented member (found string)" in messages


@pytest.mark.parametrize(("value", "found"), [(987654, "integer"), ("987654", "string")])
def test_an_unknown_value_is_reported_without_the_value(
    sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records, value: object, found: str
) -> None:
    answer(sandbox, {"id": 7, "currentStatus": value})
    assert ivvy.venue.get_booking(id=7).current_status == 987654
    assert logged.departures == [("venue.getBooking", "currentStatus", "unknown value", "CurrentStatus", found)]
    assert "987654" not in str(vars(logged.records[0]))


def test_loose_forms_and_absent_values_do_not_depart(
    sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records
) -> None:
    loose = {"id": "7", "hasSpaces": 0, "childAge": "", "primaryAddress": [], "functionSpaces": {"5": {"id": 5}}}
    answer(sandbox, loose, {"results": None, "meta": {"totalResults": "0"}})
    ivvy.venue.get_venue(id=7)
    ivvy.venue.get_venue_list()
    assert logged.departures == []


def test_responses_of_writes_are_reported(sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records) -> None:
    sandbox.add_members_next({"mood": PERSON})
    ivvy.test.ping()
    sandbox.add_members_next({"mood": PERSON})
    ivvy.contact.add_or_update_contact(first_name="Ada", last_name="Lovelace", email="ada@example.com")
    kind = ("mood", "undocumented member", "", "string")
    assert logged.departures == [("test.ping", *kind), ("contact.addOrUpdateContact", *kind)]


def test_a_response_that_cannot_be_read_is_reported(sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records) -> None:
    answer(sandbox, {"results": 7})
    with pytest.raises(InvalidResponseError):
        ivvy.venue.get_venue_list()
    assert logged.departures == [
        ("venue.getVenueList", "results", "another type", "array of object", "integer"),
    ]


def test_keys_that_may_be_data_are_not_reported(sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records) -> None:
    keyed = {"Ada": 1, "Grace": 2}
    answer(sandbox, {"id": 7, "ada@example.com": 1, "15722": 1, "primaryAddress": keyed, "x" * 65: 1})
    ivvy.venue.get_venue(id=7)
    assert {member for _, member, *_ in logged.departures} == {"*", "primaryAddress.*"}


def test_objects_that_a_program_reads_itself_are_not_responses(logged: Records) -> None:
    assert Venue.from_dict(DEPARTING).id == 7
    assert logged.departures == []


def test_records_are_limited_in_number(sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records) -> None:
    answer(sandbox, {"id": 7, **{f"member{number}": 1 for number in range(departures.MAX_LOGGED + 50)}})
    ivvy.venue.get_venue(id=7)
    assert len(logged.records) == departures.MAX_LOGGED


def test_a_level_that_is_enabled_later_misses_nothing(
    sandbox: RunningSandbox, ivvy: IvvyClient, logged: Records
) -> None:
    answer(sandbox, DEPARTING, DEPARTING)
    logging.getLogger(LOGGER).setLevel(logging.WARNING)
    ivvy.venue.get_venue(id=7)
    assert {kind for _, _, kind, *_ in logged.departures} == {"another type"}
    logging.getLogger(LOGGER).setLevel(logging.INFO)
    ivvy.venue.get_venue(id=7)
    assert set(logged.departures) == FOUND
    assert len(logged.records) == len(FOUND)


def test_threads_report_a_departure_once(logged: Records) -> None:
    barrier = threading.Barrier(8)

    def read() -> None:
        barrier.wait()
        for number in range(100):
            departures.read_logged(Venue, {"id": 7, f"member{number}": 1}, "venue.getVenue")

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(logged.records) == 100


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no fork")
@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_forked_process_reports_its_own(logged: Records) -> None:
    source = {"id": 7, "mood": PERSON}
    departures.read_logged(Venue, source, "venue.getVenue")
    if (child := os.fork()) == 0:
        departures.read_logged(Venue, source, "venue.getVenue")
        os._exit(len(logged.records))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 2
    assert len(logged.records) == 1
