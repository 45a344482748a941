"""Adds and updates trips with both clients, and is refused. Arguments: the URL and the folder of the client."""

import asyncio
import datetime
import sys
from decimal import Decimal

import ivvy.api
from ivvy.api.codes.crm import AddOrUpdateTripCode
from ivvy.api.models import (
    Trip,
    TripLimited,
    TripLimitedInnerValue,
    TripOwner,
    TripPriority,
    TripState,
    TripStepsItem,
)
from ivvy.client import ApiError, AsyncIvvyClient, InvalidRequestError, IvvyClient

assert ivvy.api.__file__.startswith(sys.argv[2]), ivvy.api.__file__
access = {"key": "sandbox-key", "secret": "sandbox-secret", "base_url": sys.argv[1]}
day = datetime.date(2026, 3, 1)
trip = Trip(
    title="Call back",
    list_id=4,
    due_date=day,
    start_time=datetime.time(9, 30),
    done=False,
    effort=1.5,
    priority=TripPriority.HIGH,
    state=TripState.NOT_BEGUN,
    tags=["phone", "vip"],
    notes=None,
    owner=TripOwner(user_id=7),
    steps=[TripStepsItem(text="Dial")],
    parent=Trip(id=81, title="All calls"),
    extra={"colour": ["red", {"dark": None}]},
)


def refused(error, trip):
    try:
        ivvy.crm.add_or_update_trip(trip)
    except error as refusal:
        return refusal
    raise AssertionError(trip)


with IvvyClient(**access) as ivvy:
    saved = ivvy.crm.add_or_update_trip(trip)
    assert saved.success is True
    print(saved.id)
    for lacking, member in (
        (Trip(title="a"), "dueDate"),
        (Trip(id=81, title="a", done=True), "closedById"),
        (Trip(id=81, title="a", start_time=datetime.time(9)), "dueDate"),
        (Trip(title="a", due_date=day, parent=Trip(title="b")), "parent.dueDate"),
    ):
        assert [violation.member for violation in refused(InvalidRequestError, lacking).violations] == [member], lacking
    within = TripLimited(
        text="é" * 500, code="ab", hours=0.5, names=["a" * 9] * 3, marks={"a": 1}, either=[1, 2],
        inner={"a": TripLimitedInnerValue(size=7)},
    )  # fmt: skip
    assert ivvy.crm.add_or_update_trip(Trip(title="a", due_date=day, limited=within)).success
    for limited, violation in (
        (TripLimited(text="é" * 501), "limited.text: must have at most 500 characters"),
        (TripLimited(text="a"), "limited.text: must have at least 2 characters"),
        (TripLimited(code="a1"), "limited.code: must match the regular expression ^[a-z]+$"),
        (TripLimited(hours=Decimal("0.49")), "limited.hours: must be at least 0.5"),
        (TripLimited(hours=40.01), "limited.hours: must be at most 40"),
        (TripLimited(names=[]), "limited.names: must have at least 1 items"),
        (TripLimited(names=["a"] * 4), "limited.names: must have at most 3 items"),
        (TripLimited(names=["a", "a" * 10]), "limited.names.1: must have at most 9 characters"),
        (TripLimited(marks={"a": 1, "b": 0}), "limited.marks.b: must be at least 1"),
        (TripLimited(either=10), "limited.either: must be at most 9"),
        (TripLimited(either=[1, 2, 3]), "limited.either: must have at most 2 items"),
        (TripLimited(inner={"a": TripLimitedInnerValue(size=8)}), "limited.inner.a.size: must be at most 7"),
    ):
        exceeding = Trip(title="a", due_date=day, limited=limited)
        assert [str(each) for each in refused(InvalidRequestError, exceeding).violations] == [violation]
        with IvvyClient(**access, validate=False) as unchecked:
            try:
                unchecked.crm.add_or_update_trip(exceeding)
            except ApiError as refusal:
                (message,) = refusal.additional_messages
                assert message.partition(":")[0] == violation.partition(":")[0], (message, violation)
            else:
                raise AssertionError(violation)
    assert TripLimited.from_dict({"text": "a", "hours": 99}).to_dict() == {"text": "a", "hours": 99}
    unknown = Trip(title="a", due_date=day, list_id=7654321)
    assert refused(ApiError, unknown).specific_code == AddOrUpdateTripCode.LIST_DOES_NOT_EXIST
    unknown = Trip(title="a", id=7654321)
    assert refused(ApiError, unknown).specific_code == AddOrUpdateTripCode.TRIP_DOES_NOT_EXIST


async def use():
    async with AsyncIvvyClient(**access) as ivvy:
        saved = await ivvy.crm.add_or_update_trip(trip)
        change = Trip(id=saved.id, title="Call again", done=True, closed_by_id=7)
        assert (await ivvy.crm.add_or_update_trip(change)).id == saved.id
        print(saved.id)


asyncio.run(use())
