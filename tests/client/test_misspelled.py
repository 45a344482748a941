"""Misspelled names and wrong options: the message names them, and suggests the right name."""

import asyncio
import inspect
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import Any

import pytest
from ivvy.client import ApiError, AsyncIvvyClient, InvalidRequestError, IvvyClient, models

from tests.sandbox import RunningSandbox

CLIENTS: list[Any] = [IvvyClient, AsyncIvvyClient]
both = pytest.mark.parametrize("client", CLIENTS)
ACCOUNT = {"key": "key", "secret": "s", "region": "AU"}
BOOKING = models.Booking(venue_id=1, id=7, name="Dinner")


def mistakes() -> Iterator[Any]:
    """Yield calls with a misspelled argument: the function, the argument, and the right one."""
    model: Any = models.Booking
    for name, right in (("nam", "name"), ("venueId", "venue_id"), ("total_atendees", "total_attendees")):
        yield model, {name: 1}, "Booking.__init__", name, right
    for client in CLIENTS:
        ivvy = client(**ACCOUNT)
        yield client, {"regoin": "AU"}, f"{client.__name__}.__init__", "regoin", "region"
        yield client.from_env, {"max_atempts": 1}, "from_env", "max_atempts", "max_attempts"
        yield ivvy.with_options, {"tiemout": 1}, "with_options", "tiemout", "timeout"
        yield ivvy.submit, {"jobs": [], "jornal": "j"}, "submit", "jornal", "journal"
        yield ivvy.venue.get_booking_list, {"venueId": 1}, "get_booking_list", "venueId", "venue_id"


@pytest.mark.parametrize(("call", "arguments", "function", "name", "right"), list(mistakes()))
def test_a_misspelled_argument_suggests_the_right_one(
    call: Callable[..., object], arguments: Mapping[str, object], function: str, name: str, right: str
) -> None:
    with pytest.raises(TypeError) as error:
        call(**arguments)
    assert f"{function}() got an unexpected keyword argument '{name}'. Did you mean '{right}'?" in str(error.value)


@both
@pytest.mark.parametrize("name", ["venue", "jobs.venue"])
@pytest.mark.parametrize(("given", "right"), [("nam", "name"), ("venueId", "venue_id")])
def test_a_misspelled_member_of_a_write_suggests_the_right_one(client: Any, name: str, given: str, right: str) -> None:
    methods = attrgetter(name)(client(**ACCOUNT))

    async def write() -> None:
        written = methods.add_or_update_booking(**{given: 1})
        if inspect.isawaitable(written):
            await written

    with pytest.raises(TypeError, match=f"Booking has no member '{given}'. Did you mean '{right}'"):
        asyncio.run(write())


@both
def test_a_misspelled_option_of_a_job_suggests_the_right_one(client: Any) -> None:
    with pytest.raises(TypeError, match=r"no member 'ky'\. Did you mean 'key'"):
        client(**ACCOUNT).jobs.venue.add_or_update_booking(BOOKING, ky="a")


def test_a_read_of_a_single_object_suggests_too() -> None:
    async def read() -> None:
        get_booking: Any = AsyncIvvyClient(**ACCOUNT).venue.get_booking
        await get_booking(ids=1)

    with pytest.raises(TypeError, match=r"'ids'\. Did you mean 'id'"):
        asyncio.run(read())
    assert inspect.iscoroutinefunction(AsyncIvvyClient(**ACCOUNT).venue.get_booking)


def test_an_argument_like_no_other_has_no_suggestion() -> None:
    model: Any = models.Booking
    with pytest.raises(TypeError, match=r"argument 'zzzzzz'$"):
        model(zzzzzz=1)


@pytest.mark.parametrize(
    ("statement", "right"),
    [
        ("ivvy.venue.add_or_update_bookin", "add_or_update_booking"),
        ("ivvy.jobs.venue.add_or_update_bookin", "add_or_update_booking"),
        ("ivvy.venu", "venue"),
        ("models.Bookin", "Booking"),
        ("models.Booking(venue_id=1).nam", "name"),
        ("models.BookingStatus.CONFIRMD", "CONFIRMED"),
    ],
)
def test_the_traceback_of_a_misspelled_attribute_suggests_the_right_one(statement: str, right: str) -> None:
    script = f"from ivvy.client import *\nivvy = IvvyClient(key='k', secret='s', region='AU')\n{statement}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert f"Did you mean: '{right}'?" in done.stderr


def test_a_name_that_cannot_be_one_of_an_action_suggests_one() -> None:
    with IvvyClient(**ACCOUNT) as ivvy, pytest.raises(InvalidRequestError) as error:
        ivvy.call("venue", "add_or_update_booking", {})
    assert "Did you mean 'addOrUpdateBooking'?" in str(error.value)


def test_an_action_that_the_platform_does_not_have_suggests_one(sandbox: RunningSandbox) -> None:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as ivvy:
        with pytest.raises(ApiError, match=r"Did you mean 'addOrUpdateBooking'\?"):
            ivvy.call("venue", "addOrUpdateBookng", {})
        with pytest.raises(ApiError, match=r"Did you mean 'venue\.addOrUpdateBooking'\?"):
            ivvy.call("venu", "addOrUpdateBooking", {})
        with pytest.raises(ApiError) as error:
            ivvy.call("venue", "inventedAction", {})
    assert "Did you mean" not in str(error.value)


@both
@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"region": "EU"}, "region must be AU, UK or US, got 'EU'"),
        ({"region": ""}, "region must be AU, UK or US, got ''"),
        ({}, "region is missing: set it to AU, UK or US, or set base_url instead"),
        ({"region": "AU", "base_url": "https://x"}, "region ('AU') and base_url are both set: set only one of them"),
        ({"base_url": "http://x"}, "base_url must begin with https:// (http:// is only allowed on loopback)"),
    ],
)
def test_a_wrong_region_is_named(client: Any, options: Mapping[str, str], message: str) -> None:
    with pytest.raises(ValueError) as error:  # noqa: PT011
        client(key="key", secret="s", **options)
    assert str(error.value) == message


@both
@pytest.mark.parametrize(
    ("variables", "message"),
    [
        ({}, "set the environment variable IVVY_API_KEY and IVVY_API_SECRET"),
        ({"KEY": "k"}, "set the environment variable IVVY_API_SECRET"),
        ({"KEY": "k", "SECRET": "s"}, "IVVY_REGION is missing: set it to AU, UK or US, or set IVVY_BASE_URL instead"),
        ({"KEY": "k", "SECRET": "s", "REGION": "EU"}, "IVVY_REGION must be AU, UK or US, got 'EU'"),
        (
            {"KEY": "k", "SECRET": "s", "REGION": "AU", "BASE_URL": "https://x"},
            "IVVY_REGION ('AU') and IVVY_BASE_URL are both set: set only one of them",
        ),
        ({"KEY": "k", "SECRET": "s", "BASE_URL": "https://x/y"}, "IVVY_BASE_URL must consist of scheme, host and port"),
    ],
)
def test_a_wrong_variable_is_named(
    client: Any, variables: Mapping[str, str], message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in [name for name in os.environ if name.startswith("IVVY_")]:
        monkeypatch.delenv(name)
    for name, value in variables.items():
        monkeypatch.setenv(f"IVVY_API_{name}" if name in ("KEY", "SECRET") else f"IVVY_{name}", value)
    with pytest.raises(ValueError) as error:  # noqa: PT011
        client.from_env()
    assert str(error.value).startswith(message)


@both
def test_the_messages_about_a_client_have_its_name(client: Any) -> None:
    for arguments in ((), ("AU",)):
        with pytest.raises(TypeError) as error:
            client(*arguments)
        assert str(error.value).startswith(f"{client.__name__}.__init__() ")
    assert "region" in inspect.signature(client).parameters


@pytest.mark.parametrize(
    ("submitted", "got"),
    [
        ([BOOKING], "takes jobs, got Booking: make one with the client's `jobs`"),
        ([{"venueId": 1}], "takes jobs, got dict: make one with the client's `jobs`"),
        (BOOKING, "takes a list of jobs, got a single Booking"),
        (IvvyClient(**ACCOUNT).jobs.venue.add_or_update_booking(BOOKING), "takes a list of jobs, got a single Job"),
    ],
)
def test_submit_says_what_a_job_is(submitted: Any, got: str) -> None:
    async def submit() -> None:
        async for _ in AsyncIvvyClient(**ACCOUNT).submit(submitted):
            pass

    for submitting in (lambda: list(IvvyClient(**ACCOUNT).submit(submitted)), lambda: asyncio.run(submit())):
        with pytest.raises(TypeError) as error:
            submitting()
        assert f"submit {got}" in str(error.value)
