"""Requests that the vendor's .NET client sends are valid, for the client and for the sandbox."""

import datetime
from typing import Any

import pytest
from ivvy.api.models import (
    AccommodationReservationMethod,
    Booking,
    BookingStatus,
    BookingStatusChange,
    BookingType,
    Company,
    Contact,
    NewBookingStatus,
    SortDirection,
)
from ivvy.client import InvalidRequestError, IvvyClient

from tests.sandbox import RunningSandbox

pytestmark = pytest.mark.sandbox


def booking(**members: Any) -> Booking:
    return Booking(
        venue_id=1,
        booking_type=BookingType.ACCOMMODATION_ONLY,
        current_status=BookingStatus.PROSPECTIVE,
        name="Gala",
        event_type_id=2,
        booked_by_id=3,
        total_attendees=4,
        date_accom_start=datetime.date(2026, 1, 2),
        date_accom_end=datetime.date(2026, 1, 3),
        **members,
    )


METHODS = [AccommodationReservationMethod.ROOMING_LIST, AccommodationReservationMethod.HOUSING_FORM]


@pytest.mark.parametrize(
    ("methods", "sent"), [(METHODS, [1, 4]), ([1, 4], [1, 4]), (METHODS[0], 1), (1, 1), ([], [])], ids=str
)
def test_a_booking_can_have_one_reservation_method_or_several(
    sandbox: RunningSandbox, ivvy: IvvyClient, methods: Any, sent: object
) -> None:
    assert ivvy.venue.add_or_update_booking(booking(accomm_reservation_method=methods)).success
    assert sandbox.requests[-1].members["accommReservationMethod"] == sent


def test_several_reservation_methods_are_read_again(ivvy: IvvyClient) -> None:
    saved = ivvy.venue.add_or_update_booking(booking(accomm_reservation_method=METHODS))
    assert ivvy.venue.get_booking(id=saved.id).accomm_reservation_method == [1, 4]


@pytest.mark.parametrize("methods", ["one", [9], {"1": 1}])
def test_other_reservation_methods_are_not_sent(ivvy: IvvyClient, methods: Any) -> None:
    with pytest.raises(InvalidRequestError, match="accomm_reservation_method"):
        ivvy.venue.add_or_update_booking(booking(accomm_reservation_method=methods))


def test_a_booking_can_be_read_with_its_venue(ivvy: IvvyClient) -> None:
    saved = ivvy.venue.add_or_update_booking(booking())
    assert ivvy.venue.get_booking(id=saved.id, venue_id=1).id == saved.id


def test_function_spaces_can_be_filtered(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.put("venue", "getFunctionSpaceList", [{"id": 1, "name": "Ballroom"}, {"id": 2, "name": "Library"}])
    found = list(ivvy.venue.get_function_space_list(venue_id=1, filter={"name": "Library"}))
    assert [each.id for each in found] == [2]


@pytest.mark.parametrize("venue", [1, None])
def test_users_can_be_listed_for_a_venue(sandbox: RunningSandbox, ivvy: IvvyClient, venue: int | None) -> None:
    sandbox.put("account", "getUserList", [{"id": 5}])
    assert [each.id for each in ivvy.account.get_user_list(venue_id=venue)] == [5]


@pytest.mark.parametrize("make_id", [int, str])
def test_the_id_of_a_company_or_a_contact_can_be_a_string(ivvy: IvvyClient, make_id: Any) -> None:
    company = ivvy.contact.add_or_update_company(Company(business_name="Lights"))
    assert ivvy.contact.add_or_update_company(Company(id=make_id(company.id), phone="1")).id == company.id
    contact = ivvy.contact.add_or_update_contact(Contact(first_name="A", last_name="B", email="a@example.com"))
    assert ivvy.contact.add_or_update_contact(Contact(id=make_id(contact.id), phone="1")).id == contact.id


@pytest.mark.parametrize("status", list(NewBookingStatus))
def test_a_status_can_be_changed_without_anything_else(ivvy: IvvyClient, status: NewBookingStatus) -> None:
    saved = ivvy.venue.add_or_update_booking(booking())
    change = BookingStatusChange(id=saved.id, venue_id=1, current_status=status)
    assert ivvy.venue.change_booking_status(change).success
    assert ivvy.venue.get_booking(id=saved.id).current_status == status


def test_sessions_can_be_sorted_in_a_documented_direction(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    sandbox.put("venue", "getBookingSessionList", [{"id": 1, "name": "A"}, {"id": 2, "name": "B"}])
    found = ivvy.venue.get_booking_session_list(venue_id=1, order_by="name", order_dir=SortDirection.DESCENDING)
    assert [each.id for each in found] == [2, 1]
    with pytest.raises(InvalidRequestError, match="order_dir"):
        ivvy.venue.get_booking_session_list(venue_id=1, order_dir="down")  # type: ignore[arg-type]
