"""Writes and jobs take keyword arguments instead of a model."""

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs.exceptions import FrozenInstanceError
from ivvy.api import members, models
from ivvy.api.action import Action
from ivvy.api.actions import all_documented, documented
from ivvy.api.job import Job, Ref, ref
from ivvy.api.model import members_of
from ivvy.client import UNSET, AsyncIvvyClient, InvalidRequestError, IvvyClient

ADD = {
    "venue_id": 1,
    "name": "Dinner",
    "booking_type": models.BookingType(1),
    "total_attendees": 80,
    "additional_properties": {"totalAttendee": 80},
}
WRITES = [action for action in all_documented() if action.request and action.repeatable.value != "always"]
ACCESS: dict[str, Any] = {"key": "k", "secret": "s", "region": "AU", "validate": False}

Call = Callable[..., Any]


def sent_by(method: str, *models: Any, **keywords: Any) -> list[Any]:
    """Return the bodies that both clients send."""
    bodies: list[Any] = []

    def respond(request: httpx.Request) -> httpx.Response:
        bodies.append(json.loads(request.content))
        return httpx.Response(200, json={"success": True, "id": 7})

    async def call() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(respond)) as http:
            ivvy = AsyncIvvyClient(http_client=http, **ACCESS)
            await getattr(ivvy.venue, method)(*models, **keywords)

    asyncio.run(call())
    with httpx.Client(transport=httpx.MockTransport(respond)) as http:
        getattr(IvvyClient(http_client=http, **ACCESS).venue, method)(*models, **keywords)
    return bodies


def job(*models: Any, **keywords: Any) -> Job[Any]:
    return getattr(jobs(), "add_or_update_booking")(*models, **keywords)  # noqa: B009 - the types reject these calls


def jobs() -> Any:
    return IvvyClient(key="k", secret="s", region="AU").jobs.venue


def live(*models: Any, **keywords: Any) -> Any:
    return sent_by("add_or_update_booking", *models, **keywords)


both = pytest.mark.parametrize("call", [live, job])


def test_keywords_are_sent_like_a_model() -> None:
    wanted = {"venueId": 1, "name": "Dinner", "bookingType": 1, "totalAttendees": 80, "totalAttendee": 80}
    assert live(**ADD) == live(models.Booking(**ADD)) == live(booking=models.Booking(**ADD)) == [wanted] * 2  # type: ignore[arg-type]


def test_an_unset_keyword_is_left_out() -> None:
    assert live(venue_id=1, name=UNSET) == [{"venueId": 1}] * 2


def test_a_job_takes_keywords_and_its_key() -> None:
    made = job(key="B-7", **ADD)
    assert (made.key, made.request) == ("B-7", models.Booking(**ADD))  # type: ignore[arg-type]
    assert made == job(models.Booking(**ADD), key="B-7") == job(booking=models.Booking(**ADD), key="B-7")  # type: ignore[arg-type]


@both
@pytest.mark.parametrize(
    ("given", "keywords", "message"),
    [
        (
            [models.Booking(venue_id=1)],
            {"name": "a"},
            "pass either a Booking or its members as keyword arguments, not both",
        ),
        ([], {}, "pass a Booking, or its members as keyword arguments"),
        ([None], {}, "pass a Booking, or its members as keyword arguments"),
        ([], {"venueId": 1}, "Booking has no member 'venueId'. Did you mean 'venue_id'?"),
        ([], {"totalAttendee": 1}, "Booking has no member 'totalAttendee'. Did you mean 'total_attendees'?"),
        ([], {"venue_id": 1, "vneue_id": 1}, "Booking has no member 'vneue_id'. Did you mean 'venue_id'?"),
        ([], {"xyz": 1}, "Booking has no member 'xyz'"),
        ([], {"name": "a"}, "missing 1 required keyword-only argument: 'venue_id'"),
    ],
)
def test_a_wrong_call_is_a_type_error(call: Call, given: list[Any], keywords: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError) as error:
        call(*given, **keywords)
    assert str(error.value).endswith(message)


def test_a_job_takes_a_reference_in_place_of_an_id() -> None:
    made = jobs().add_or_update_booking_package(venue_id=1, booking_id=ref("B-7"), package_id=3, key="P-7")
    assert made.request.booking_id == Ref("B-7")


@pytest.mark.parametrize(
    ("keywords", "member"),
    [
        ({"booking_id": ref("B-7"), "package_id": 3}, "booking_id (bookingId): expected an int, got Ref"),
        (
            {"booking_id": 7, "package_id": 3, "small_description": ref("B-7")},
            "small_description (smallDescription): expected a string, got Ref",
        ),
    ],
)
def test_a_client_rejects_a_reference(keywords: dict[str, Any], member: str) -> None:
    with pytest.raises(InvalidRequestError) as error:
        sent_by("add_or_update_booking_package", venue_id=1, **keywords)
    assert [str(each) for each in error.value.violations] == [
        f"{member}: a reference only works in jobs, in members that hold the id of an object which another job adds"
    ]


@pytest.mark.parametrize("key", ["", 7, None])
def test_a_reference_needs_a_key(key: Any) -> None:
    with pytest.raises(TypeError, match="key must be the key of a job"):
        ref(key)


def test_a_reference_is_a_value() -> None:
    made = ref("B-7")
    assert (made, hash(made), repr(made)) == (Ref("B-7"), hash(Ref("B-7")), "Ref(key='B-7')")
    with pytest.raises(FrozenInstanceError):
        made.key = "B-8"  # type: ignore[misc]


@pytest.mark.parametrize("action", WRITES, ids=lambda action: action.name)
def test_the_keywords_of_a_write_are_the_attributes_of_its_request(action: Action[Any, Any]) -> None:
    assert action.request
    request = action.request()
    keywords = getattr(members, f"{request.__name__}Members")
    attributes = {each.attribute: each.required for each in members_of(request)}
    assert keywords.__annotations__.keys() == {"additional_properties", *attributes}
    assert keywords.__required_keys__ == {name for name, is_required in attributes.items() if is_required}


@pytest.mark.parametrize("action", WRITES, ids=lambda action: action.name)
def test_what_a_write_refers_to_is_a_documented_write_with_an_id(action: Action[Any, Any]) -> None:
    for member, target in action.refers.items():
        assert action.request
        assert member in {each.name for each in members_of(action.request())}
        found = documented(*target.split("."))
        assert found
        assert "id" in {each.name for each in members_of(found.answer())}


def test_ids_of_objects_that_jobs_add_can_be_references() -> None:
    session = documented("venue", "addOrUpdateBookingSession")
    assert session
    assert session.refers == {
        "bookingId": "venue.addOrUpdateBooking",
        "contactId": "contact.addOrUpdateContact",
        "bookingPackageId": "venue.addOrUpdateBookingPackage",
    }


def test_an_action_that_refers_to_others_can_be_a_key() -> None:
    package = documented("venue", "addOrUpdateBookingPackage")
    assert package
    assert {package: 1}[package] == 1
