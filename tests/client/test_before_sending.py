"""An invalid request is rejected with all of its violations before anything is sent."""

import asyncio
import datetime
import enum
import json
import math
from collections import UserDict
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from ivvy.api.actions import documented
from ivvy.api.codecs import FLAG, TIMESTAMP
from ivvy.api.errors import InvalidMembersError
from ivvy.api.filters import at_least
from ivvy.api.models import Booking, BookingPackage, BookingStatus, Costcenter, CustomField
from ivvy.api.types import UNSET
from ivvy.client import AsyncIvvyClient, InvalidRequestError, IvvyClient
from ivvy.client._messages import typed_call, untyped_call

BERLIN = datetime.timezone(datetime.timedelta(hours=1))
CIRCLE: list[Any] = []
CIRCLE.append(CIRCLE)


class Indexed:
    """A number of another library, such as `np.int64`."""

    def __init__(self, number: int) -> None:
        self.number = number

    def __index__(self) -> int:
        return self.number


class Unindexed:
    """An array of several numbers, which has the method and raises."""

    def __index__(self) -> int:
        raise TypeError("only integer scalar arrays can be converted to a scalar index")


# What `np.True_` says of itself, which does not have the method.
NumpyBool = type("bool_", (), {"__module__": "numpy", "__init__": lambda self, value: setattr(self, "value", value)})
NumpyBool.__bool__ = lambda self: self.value  # type: ignore[attr-defined]


def refuse(request: httpx.Request) -> httpx.Response:
    raise AssertionError("it was sent")


def by_name(members: Any) -> list[InvalidRequestError]:
    """Return the errors of both clients for a call by name."""

    async def main() -> InvalidRequestError:
        async with httpx.AsyncClient(transport=httpx.MockTransport(refuse)) as http:
            ivvy = AsyncIvvyClient(key="k", secret="s", region="AU", http_client=http)
            with pytest.raises(InvalidRequestError) as error:
                await ivvy.call("venue", "addOrUpdateBooking", members)
            return error.value

    with httpx.Client(transport=httpx.MockTransport(refuse)) as http:
        ivvy = IvvyClient(key="k", secret="s", region="AU", http_client=http)
        with pytest.raises(InvalidRequestError) as error:
            ivvy.call("venue", "addOrUpdateBooking", members)
    return [error.value, asyncio.run(main())]


def refused(booking: Any, *, validate: bool = True) -> InvalidRequestError:
    with httpx.Client(transport=httpx.MockTransport(refuse)) as http:
        ivvy = IvvyClient(key="k", secret="s", region="AU", http_client=http, validate=validate)
        send = ivvy.venue.add_or_update_booking
        if isinstance(booking, BookingPackage):
            send = ivvy.venue.add_or_update_booking_package  # type: ignore[assignment]
        with pytest.raises(InvalidRequestError) as error:
            send(booking)
    return error.value


def told(error: InvalidRequestError) -> dict[str, str]:
    assert error.attempts == 0
    return {violation.member: violation.reason for violation in error.violations}


@pytest.mark.parametrize(
    "value",
    [
        math.nan,
        math.inf,
        -math.inf,
        10**400,
        -(10**5000),
        Indexed(10**5000),
        Unindexed(),
        "\ud800",
        b"bytes",
        {"a", "set"},
        object(),
        datetime.date(2026, 1, 2),
        datetime.datetime(2026, 1, 2),
        BookingStatus,
        UNSET,
        lambda: None,
        CIRCLE,
        {"\udfff": 1},
        {1: 2},
        1j,
    ],
    ids=lambda value: type(value).__name__,
)
@pytest.mark.parametrize("place", ["x", "x.0", "x.y"])
def test_a_value_that_json_cannot_express_is_reported_with_its_path(value: object, place: str) -> None:
    members = {"x": {"x": value, "x.0": [value], "x.y": {"y": value}}[place]}
    for error in by_name(members):
        (member,) = told(error)
        assert member.startswith(place)


@pytest.mark.parametrize("members", [[], "text", 7, [("id", 1)], b""])
def test_members_that_are_not_a_mapping_are_reported(members: Any) -> None:
    for error in by_name(members):
        assert told(error) == {"": f"expected a mapping, got {type(members).__name__}"}


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        ("id", 10**5000),
        ("id", Indexed(10**5000)),
        ("id", Unindexed()),
        ("total_attendees", Indexed(10**400)),
        ("package_price", Indexed(10**5000)),
        ("current_status", 10**5000),
        ("current_status", -(10**400)),
        ("current_status", Indexed(10**5000)),
        ("current_status", Indexed(77)),
        ("current_status", BookingStatus(10**400)),
        ("current_status", True),
        ("can_be_moved", Indexed(1)),
        ("id", True),
        ("id", 1.0),
        ("id", "1"),
        ("total_attendees", math.nan),
        ("name", "\ud800"),
        ("name", b"test"),
        ("date_event_start", datetime.datetime(2026, 1, 2)),
        ("date_event_start", datetime.datetime(2026, 1, 2, tzinfo=BERLIN)),
        ("date_event_start", "2026-01-02"),
        ("current_status", 77),
        ("custom_fields", [{"fieldId": 1}]),
        ("custom_fields", [CustomField(field_id=1, field_value="\ud800")]),
        ("additional_properties", {"new": math.inf}),
        ("additional_properties", ["new"]),
        ("additional_properties", "new"),
        ("additional_properties", 7),
        ("additional_properties", {"new": CIRCLE}),
    ],
    ids=lambda value: value if isinstance(value, str) and value.isascii() else type(value).__name__,
)
@pytest.mark.parametrize("validate", [True, False])
def test_a_value_of_a_model_that_cannot_be_sent_is_reported(attribute: str, value: Any, validate: bool) -> None:
    booking = Booking(venue_id=1, id=1)
    setattr(booking, attribute, value)
    assert len(told(refused(booking, validate=validate))) == 1


def test_invalid_and_missing_members_are_reported_together() -> None:
    error = refused(Booking(venue_id=UNSET, name="\ud800", total_attendees=math.nan))
    assert told(error).keys() == {
        *("name", "totalAttendees"),
        *("venueId", "bookingType", "currentStatus", "eventTypeId", "bookedById"),
    }
    assert {violation.page for violation in error.violations} == {error.violations[0].page}


def test_an_invalid_member_is_not_reported_as_missing() -> None:
    package = BookingPackage(
        venue_id=1,
        booking_id="1",
        package_id=2,
        costcenters=[Costcenter(id=1, value=math.nan), Costcenter(id=UNSET, value=1)],
    )
    assert told(refused(package)) == {
        "bookingId": "expected an int, got str",
        "costcenters.0.value": "expected a finite number",
        "costcenters.1.id": "is required",
    }


@pytest.mark.parametrize(
    "names",
    [(None, "x"), ("venue", None), (b"venue", "x"), (7, "x"), (10**5000, "x")],
    ids=lambda names: type(names[0]).__name__,
)
def test_names_that_are_not_strings_are_reported(names: Any) -> None:
    with httpx.Client(transport=httpx.MockTransport(refuse)) as http:
        ivvy = IvvyClient(key="k", secret="s", region="AU", http_client=http)
        with pytest.raises(InvalidRequestError, match="must be strings"):
            ivvy.call(*names, {})


def sent(send: Callable[[IvvyClient], object], *, booking_id: int = 1) -> bytes:
    """Return the body of the request."""
    seen: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.content)
        return httpx.Response(200, json={"success": True, "id": booking_id, "results": []})

    with httpx.Client(transport=httpx.MockTransport(answer)) as http:
        send(IvvyClient(key="k", secret="s", region="AU", http_client=http))
    (body,) = seen
    return body


class Colour(str, enum.Enum):  # noqa: UP042 - it is what is tested
    """An enum of strings where `str()` of a member is not its value."""

    RED = "red"


def test_a_mapping_of_any_kind_is_sent() -> None:
    assert sent(lambda ivvy: ivvy.call("venue", "x", UserDict(a=(1, "é")))) == '{"a":[1,"é"]}'.encode()


def test_the_value_of_an_enum_is_sent() -> None:
    members = {"a": Colour.RED, "b": [BookingStatus.CONFIRMED], Colour.RED: 1}
    confirmed = BookingStatus.CONFIRMED.value
    assert sent(lambda ivvy: ivvy.call("venue", "x", members)) == f'{{"a":"red","b":[{confirmed}],"red":1}}'.encode()
    booking = Booking(venue_id=1, id=1, name=Colour.RED)
    booking.additional_properties["new"] = Colour.RED
    assert sent(lambda ivvy: ivvy.venue.add_or_update_booking(booking)) == (
        b'{"id":1,"venueId":1,"name":"red","new":"red"}'
    )


def test_a_booking_with_additional_properties_none_is_sent() -> None:
    booking = Booking(venue_id=1, id=1)
    booking.additional_properties = None  # type: ignore[assignment]
    assert sent(lambda ivvy: ivvy.venue.add_or_update_booking(booking)) == b'{"id":1,"venueId":1}'


def test_a_year_has_four_digits() -> None:
    booking = Booking(venue_id=1, id=1, date_event_start=datetime.date(5, 1, 2))
    assert b'"dateEventStart":"0005-01-02"' in sent(lambda ivvy: ivvy.venue.add_or_update_booking(booking))
    assert TIMESTAMP.write(datetime.datetime(5, 1, 2, 3, 4, tzinfo=datetime.UTC)) == "0005-01-02 03:04:00"


@pytest.mark.parametrize("key", [10**5000, 7, None, Indexed(7), "\ud800"], ids=lambda key: type(key).__name__)
def test_a_filter_with_a_key_that_is_no_text_is_reported(key: Any) -> None:
    with httpx.Client(transport=httpx.MockTransport(refuse)) as http:
        ivvy = IvvyClient(key="k", secret="s", region="AU", http_client=http)
        for value in (1, math.nan, 10**5000):
            with pytest.raises(InvalidRequestError):
                ivvy.venue.get_booking_list(venue_id=1, filter={key: value})


def test_an_enum_value_that_is_too_large_is_reported_when_read() -> None:
    for value in (10**5000, -(10**5000), 10**400):
        with pytest.raises(InvalidMembersError, match="currentStatus"):
            Booking.from_dict({"venueId": 1, "currentStatus": value})


class TestNumbersOfOtherLibraries:
    """pandas gives `np.int64`, which is no int."""

    def test_they_are_sent_in_a_typed_request(self) -> None:
        booking = Booking(
            venue_id=Indexed(1),  # type: ignore[arg-type]
            id=Indexed(7),  # type: ignore[arg-type]
            current_status=Indexed(BookingStatus.CONFIRMED.value),  # type: ignore[arg-type]
            package_price=Indexed(400),  # type: ignore[arg-type]
            can_be_moved=NumpyBool(True),
            is_accomm_included=NumpyBool(False),
        )
        booking.additional_properties["new"] = [Indexed(8), NumpyBool(True)]  # type: ignore[list-item]
        body = json.loads(sent(lambda ivvy: ivvy.venue.add_or_update_booking(booking), booking_id=7))
        assert body == {
            "id": 7,
            "venueId": 1,
            "currentStatus": BookingStatus.CONFIRMED.value,
            "packagePrice": 400,
            "canBeMoved": True,
            "isAccommIncluded": False,
            "new": [8, True],
        }

    def test_they_are_sent_in_a_call_by_name(self) -> None:
        members = {"a": Indexed(7), "b": {"c": [Indexed(-1), NumpyBool(False)]}}
        assert sent(lambda ivvy: ivvy.call("venue", "x", members)) == b'{"a":7,"b":{"c":[-1,false]}}'

    def test_they_are_sent_in_filters_and_arguments(self) -> None:
        wanted: Any = {"currentStatus": Indexed(2), "id": [Indexed(3), Indexed(4)]} | at_least("x", Indexed(5))
        body = sent(lambda ivvy: ivvy.venue.get_booking_list(venue_id=Indexed(1), filter=wanted))  # type: ignore[arg-type]
        assert json.loads(body)["filter"] == {"currentStatus": 2, "id": [3, 4], "x__GREATERTHAN": 5}
        assert json.loads(body)["venueId"] == 1

    def test_they_are_read(self) -> None:
        members = {
            "venueId": Indexed(1),
            "packagePrice": Indexed(4),
            "canBeMoved": NumpyBool(True),
            "currentStatus": Indexed(2),
        }
        booking = Booking.from_dict(members)
        assert booking == Booking(venue_id=1, package_price=4, can_be_moved=True, current_status=BookingStatus(2))
        assert type(booking.venue_id) is int

    @pytest.mark.parametrize(("value", "written"), [(Indexed(1), 1), (NumpyBool(True), 1), (NumpyBool(False), 0)])
    def test_they_are_sent_as_a_flag(self, value: object, written: int) -> None:
        assert FLAG.write(value) == written
        assert type(FLAG.write(value)) is int

    @pytest.mark.parametrize("by_name", [False, True])
    def test_they_are_ids(self, by_name: bool) -> None:
        members = {"venueId": Indexed(1), "id": Indexed(7)}
        action = documented("venue", "addOrUpdateBooking")
        assert action is not None
        call = (
            untyped_call("venue", "addOrUpdateBooking", members)
            if by_name
            else typed_call(action, Booking(venue_id=Indexed(1), id=Indexed(7)), validate=True)  # type: ignore[arg-type]
        )
        assert (call.booking, call.is_safe_to_retry) == ("7", True)

    def test_those_of_numpy_are_as_expected(self) -> None:
        numpy = pytest.importorskip("numpy")
        members = {"a": numpy.int64(7), "b": numpy.uint8(8), "c": numpy.bool_(True), "d": numpy.float64(0.5)}
        assert sent(lambda ivvy: ivvy.call("venue", "x", members)) == b'{"a":7,"b":8,"c":true,"d":0.5}'
        booking = Booking(venue_id=numpy.int64(1), id=numpy.int32(7), can_be_moved=numpy.False_)
        body = sent(lambda ivvy: ivvy.venue.add_or_update_booking(booking), booking_id=7)
        assert json.loads(body) == {"id": 7, "venueId": 1, "canBeMoved": False}
        for value in (numpy.array([1, 2]), numpy.array([1.5]), numpy.nan):
            for error in by_name({"x": value}):
                assert told(error).keys() == {"x"}
