"""Groups of accommodation and room reservations: what a request needs, and what the sandbox reads back."""

import datetime
from typing import Any

import pytest
from ivvy.api.models import (
    AccommodationDayRate,
    AccommodationOccupancyDayRate,
    AccommodationRoomOption,
    BookingAccommodation,
    BookingRoomReservation,
    NewRoomReservationStatus,
    OccupancyType,
    RoomReservationAdditionalGuest,
    RoomReservationDayRate,
    RoomReservationGuest,
    RoomReservationGuestContact,
    RoomReservationRoom,
    RoomReservationStatus,
)
from ivvy.client import ApiError, InvalidRequestError, IvvyClient, OutcomeUnknownError

from tests.sandbox import RunningSandbox

pytestmark = pytest.mark.sandbox

ARRIVAL, DEPARTURE = datetime.date(2026, 10, 28), datetime.date(2026, 10, 29)
RATE = AccommodationDayRate(booking_date=ARRIVAL, num_rooms=5, cost=180)
SINGLE = AccommodationOccupancyDayRate(booking_date=ARRIVAL, num_rooms=5, cost=160, occ_type=OccupancyType.SINGLE)
GUEST = RoomReservationGuest(
    guest_contact=RoomReservationGuestContact(first_name="First", last_name="Last", email="first@last.com")
)


def group(**members: Any) -> BookingAccommodation:
    return BookingAccommodation(
        venue_id=1, booking_id=3, room_venue_id=1, room_id=14, start_date=ARRIVAL, end_date=DEPARTURE, **members
    )


def room(**members: Any) -> RoomReservationRoom:
    return RoomReservationRoom(
        guest=GUEST,
        group_id=1423,
        arrival_date=ARRIVAL,
        departure_date=DEPARTURE,
        num_adult_guests=1,
        num_child_guests=0,
        day_rates=[RoomReservationDayRate(day_date=ARRIVAL, cost=180)],
        **members,
    )


def reservation(**members: Any) -> BookingRoomReservation:
    return BookingRoomReservation(venue_id=1, booking_id=3, main_guest=GUEST, rooms=[room(**members)])


def problems(ivvy: IvvyClient, request: Any) -> list[str]:
    with pytest.raises(InvalidRequestError) as caught:
        ivvy.check(request)
    return [each.member for each in caught.value.violations]


@pytest.mark.parametrize("rates", [{"day_rates": [RATE]}, {"day_rates_multi_occ": [SINGLE]}], ids=min)
def test_a_group_has_rates_of_one_kind(ivvy: IvvyClient, rates: dict[str, Any]) -> None:
    saved = ivvy.venue.add_or_update_booking_accommodation(group(**rates))
    (found,) = ivvy.venue.get_booking_accommodation_list(venue_id=1, booking_id=3)
    assert found.id == saved.id
    listed = found.day_rates or found.day_rates_multi_occ
    assert listed
    assert listed[0].num_rooms == 5


def test_a_group_without_rates_is_not_added(ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    assert problems(ivvy, group()) == ["dayRates"]
    ivvy.check(group(id=1423))
    body = group().to_dict()
    unchecked = IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url, validate=False)
    with unchecked, pytest.raises(ApiError) as refused:
        unchecked.call("venue", "addOrUpdateBookingAccommodation", body)
    assert "dayRates" in str(refused.value.additional_messages)


def test_a_room_option_has_a_number_under_either_name(ivvy: IvvyClient) -> None:
    option: dict[str, Any] = {"booking_date": ARRIVAL, "room_option_id": 124, "num_rooms": 4, "price": 25}
    for name in ("num_options", "num_options_per_room"):
        numbered: dict[str, Any] = {**option, name: 1}
        ivvy.check(group(day_rates=[RATE], room_options=[AccommodationRoomOption(**numbered)]))
    neither = group(day_rates=[RATE], room_options=[AccommodationRoomOption(**option)])
    assert problems(ivvy, neither) == ["roomOptions.0.numOptions"]


def test_a_lost_group_is_found(ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    sandbox.drop_next()
    with pytest.raises(OutcomeUnknownError) as lost:
        ivvy.venue.add_or_update_booking_accommodation(group(day_rates=[RATE]))
    other = group(day_rates=[RATE])
    other.room_id = 15
    ivvy.venue.add_or_update_booking_accommodation(other)
    (found,) = ivvy.resolve(lost.value)
    groups = ivvy.venue.get_booking_accommodation_list(venue_id=1, booking_id=3)
    assert [each.id for each in groups if each.room_id == 14] == [found]


def test_an_update_of_a_reservation_is_not_sent_again(ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    saved = ivvy.venue.add_or_update_booking_room_reservation(reservation())
    sent = len(sandbox.requests)
    sandbox.drop_next()
    update = BookingRoomReservation(venue_id=1, booking_id=3, id=saved.id, rooms=[room()])
    with pytest.raises(OutcomeUnknownError) as lost:
        ivvy.venue.add_or_update_booking_room_reservation(update)
    assert not lost.value.retryable, "it would add the room again"
    assert len(sandbox.requests) == sent + 1


def test_new_rooms_and_guests_need_more_than_known_ones(ivvy: IvvyClient) -> None:
    update = BookingRoomReservation(venue_id=1, booking_id=3, id=123)
    update.rooms = [RoomReservationRoom(id=400, departure_date=DEPARTURE)]
    ivvy.check(update)
    update.rooms = [RoomReservationRoom(departure_date=DEPARTURE)]
    assert "rooms.0.groupId" in problems(ivvy, update)
    ivvy.check(reservation(additional_guests=[RoomReservationAdditionalGuest(guest_id=103)]))
    new = reservation(additional_guests=[RoomReservationAdditionalGuest()])
    assert problems(ivvy, new) == ["rooms.0.additionalGuests.0.guest", "rooms.0.additionalGuests.0.guestType"]


def test_the_status_of_a_reservation_is_read_back(ivvy: IvvyClient) -> None:
    saved = ivvy.venue.add_or_update_booking_room_reservation(reservation())
    which: Any = {"venue_id": 1, "booking_id": 3, "id": saved.id}

    def status() -> object:
        (found,) = ivvy.venue.get_booking_room_reservation_list(venue_id=1, booking_id=3)
        return found.current_status

    assert ivvy.venue.confirm_booking_room_reservation(**which).success
    assert status() is RoomReservationStatus.CONFIRMED
    ivvy.venue.change_status_of_booking_room_reservation(**which, status=NewRoomReservationStatus.CHECKED_IN)
    assert status() is RoomReservationStatus.CHECKED_IN
    ivvy.venue.cancel_booking_room_reservation(**which)
    assert status() is RoomReservationStatus.CANCELLED
    ivvy.venue.remove_booking_room_reservation(**which)
    assert list(ivvy.venue.get_booking_room_reservation_list(venue_id=1, booking_id=3)) == []
