"""Reading and writing of models."""

import copy
import datetime
import importlib
import math
import pickle
import subprocess
import sys
from decimal import Decimal

import pytest
from ivvy.api.models import (
    BatchJob,
    Booking,
    BookingPackage,
    BookingSession,
    BookingSessionResource,
    BookingStatus,
    BookingType,
    BookingWarning,
    Company,
    Costcenter,
    CustomField,
    Pong,
    SavedBooking,
    SavedBookingSession,
    VenueDetails,
)
from ivvy.api.types import UNSET, JSONValue
from ivvy.client import InvalidMembersError, models

from tests.support.documented import Example, examples, without_utc


@pytest.mark.parametrize("example", list(examples()), ids=str)
def test_every_documented_example_survives_reading_and_writing(example: Example) -> None:
    action = importlib.import_module("ivvy.api.actions").documented(example.namespace, example.action)
    request = action.request().from_dict(example.members)
    assert without_utc(request.to_dict()) == without_utc(example.members)


def test_a_member_that_is_left_out_is_not_sent_and_one_that_is_null_is() -> None:
    assert Booking(venue_id=1).to_dict() == {"venueId": 1}
    assert Booking(venue_id=1, accomm_cut_off_date=None).to_dict() == {"venueId": 1, "accommCutOffDate": None}


def test_dates_and_times_are_sent_in_the_platforms_formats() -> None:
    session = BookingSession(
        space_venue_id=1,
        booking_id=2,
        contact_id=3,
        name="test",
        start_date=datetime.date(2026, 1, 2),
        start_time=datetime.time(9, 5),
    )
    assert session.to_dict()["startDate"] == "2026-01-02"
    assert session.to_dict()["startTime"] == "09:05:00"


@pytest.mark.parametrize(
    ("written", "read"),
    [("05:00:00", datetime.time(5)), ("5:00 AM", datetime.time(5)), ("7:30 PM", datetime.time(19, 30))],
)
def test_times_are_read_in_both_forms_of_the_vendors_pages(written: str, read: datetime.time) -> None:
    members = {"venueId": 1, "bookingId": 1, "sessionId": 1, "startTime": written}
    assert BookingSessionResource.from_dict(members).start_time == read


@pytest.mark.parametrize("written", ["2012-04-03 22:23:24", "2012-04-03 22:23:24 UTC"])
def test_timestamps_are_read_as_utc(written: str) -> None:
    assert Pong.from_dict({"ack": written}).ack == datetime.datetime(2012, 4, 3, 22, 23, 24, tzinfo=datetime.UTC)


@pytest.mark.parametrize("success", [True, 1, "1"])
@pytest.mark.parametrize("id", [8821, "8821", 8821.0])
def test_loose_forms_of_integers_and_booleans_are_read(success: object, id: object) -> None:  # noqa: A002
    saved = SavedBooking.from_dict({"success": success, "id": id})
    assert saved.success is True
    assert saved.id == 8821
    assert type(saved.id) is int


@pytest.mark.parametrize("id", ["12x", "", "1e3", True, 1.5, None, [], {}, "9" * 5000, math.nan])
def test_anything_other_than_an_integer_is_an_error(id: object) -> None:  # noqa: A002
    with pytest.raises(InvalidMembersError, match="id: "):
        SavedBooking.from_dict({"success": True, "id": id})


@pytest.mark.parametrize("success", ["yes", 2, None, [], 0.5])
def test_anything_other_than_a_boolean_is_an_error(success: object) -> None:
    with pytest.raises(InvalidMembersError, match="success: "):
        SavedBooking.from_dict({"success": success, "id": 1})


def test_a_list_is_read_from_an_object_keyed_by_id_and_from_null() -> None:
    members = {"success": True, "id": 1, "warnings": {"7": "packageErrors"}}
    assert SavedBooking.from_dict(members).warnings == [BookingWarning.PACKAGE_ERRORS]
    assert SavedBooking.from_dict({"success": True, "id": 1, "warnings": None}).warnings is None
    resource = {"venueId": 1, "bookingId": 1, "sessionId": 1, "excludedTaxIds": None}
    assert BookingSessionResource.from_dict(resource).excluded_tax_ids == []


def test_an_empty_array_is_read_as_an_empty_object() -> None:
    assert Booking.from_dict({"venueId": 1, "company": []}).company == Company()
    assert BatchJob.from_dict({"namespace": "venue", "action": "getVenue", "params": []}).params == {}
    assert VenueDetails.from_dict({"id": 1, "availability": []}).availability == {}


def test_null_counts_as_absent_if_a_member_cannot_be_null() -> None:
    assert Booking.from_dict({"venueId": 1, "dateEventStart": None}).date_event_start is UNSET


def test_all_invalid_members_are_reported_together_with_their_paths() -> None:
    members = {"venueId": "x", "bookingId": 1, "costcenters": [{"id": 1, "value": 2}, {"id": [], "value": "z"}]}
    with pytest.raises(InvalidMembersError) as errors:
        BookingPackage.from_dict(members)
    told = {problem.member for problem in errors.value.problems}
    assert told == {"venueId", "packageId", "costcenters.1.id", "costcenters.1.value"}


def test_the_error_of_an_invalid_member_does_not_contain_its_value() -> None:
    with pytest.raises(InvalidMembersError) as errors:
        SavedBooking.from_dict({"success": True, "id": "Jo Bloggs"})
    assert "Bloggs" not in str(errors.value)


def test_unknown_members_of_responses_are_kept_and_those_of_requests_are_sent() -> None:
    saved = SavedBookingSession.from_dict({"success": True, "id": 1, "colour": {"deep": [1]}})
    assert saved.additional_properties == {"colour": {"deep": [1]}}
    booking = Booking(venue_id=1, additional_properties={"externalUrls": ["https://venue.example"]})
    assert booking.to_dict() == {"venueId": 1, "externalUrls": ["https://venue.example"]}


def test_an_attribute_wins_over_an_additional_property_of_its_name() -> None:
    given: dict[str, JSONValue] = {"name": "given", "venueId": 2}
    assert Booking(venue_id=1, name="set", additional_properties=given).to_dict() == {"venueId": 1, "name": "set"}
    assert Booking(venue_id=1, additional_properties=given).to_dict() == {"venueId": 1, "name": "given"}
    assert "name" not in {problem.member for problem in Booking(venue_id=1, additional_properties=given).violations()}


def test_problems_have_the_python_and_the_json_name_of_a_member() -> None:
    costcenters = [Costcenter(id=1, value=2), Costcenter(id=1, value=2, excluded_tax_ids="x")]
    package = BookingPackage(venue_id=1, booking_id=1, package_id=1, costcenters=costcenters)
    with pytest.raises(InvalidMembersError) as errors:
        package.to_dict()
    (problem,) = errors.value.problems
    assert (problem.member, problem.attribute) == ("costcenters.1.excludedTaxIds", "costcenters.1.excluded_tax_ids")


@pytest.mark.parametrize(
    "price",
    [Decimal("0.1"), Decimal("12345678901234567890.12"), Decimal("1E+2"), Decimal("-0"), Decimal("1E-7"), Decimal(5)],
)
def test_a_decimal_is_accepted_as_a_number_and_kept_as_it_is(price: Decimal) -> None:
    booking = Booking(venue_id=1, package_price=price)
    written = booking.to_dict()["packagePrice"]
    assert isinstance(written, Decimal)
    assert written.as_tuple() == price.as_tuple()


@pytest.mark.parametrize("price", [Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("1E+400")])
def test_a_decimal_that_json_cannot_express_is_rejected(price: Decimal) -> None:
    booking = Booking(venue_id=1, package_price=price)
    with pytest.raises(InvalidMembersError, match="packagePrice: expected a finite number"):
        booking.to_dict()


def test_a_whole_decimal_is_accepted_as_an_integer() -> None:
    assert Booking(venue_id=Decimal("7.00")).to_dict() == {"venueId": 7}
    with pytest.raises(InvalidMembersError, match="venueId: expected an int, got Decimal"):
        Booking(venue_id=Decimal("7.5")).to_dict()


class TestAnUnknownEnumValue:
    def test_becomes_a_member_with_is_known_false(self) -> None:
        status = Booking.from_dict({"venueId": 1, "currentStatus": 88}).current_status
        assert isinstance(status, BookingStatus)
        assert status == 88
        assert not status.is_known
        assert BookingStatus.TENTATIVE.is_known

    def test_is_kept_in_an_enum_of_strings(self) -> None:
        warnings = SavedBooking.from_dict({"success": True, "id": 1, "warnings": ["newWarning"]}).warnings
        assert warnings == ["newWarning"]
        assert warnings
        assert not warnings[0].is_known

    @pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))])
    @pytest.mark.parametrize("value", [BookingStatus(88), BookingWarning("newWarning"), BookingStatus.TENTATIVE])
    def test_survives_copying_and_pickling(self, clone: object, value: object) -> None:
        assert clone(value) == value
        assert type(clone(value)) is type(value)

    def test_is_sent_if_it_is_made_on_purpose(self) -> None:
        assert Booking(venue_id=1, booking_type=BookingType(7)).to_dict()["bookingType"] == 7

    def test_is_rejected_as_a_bare_number(self) -> None:
        with pytest.raises(InvalidMembersError, match="bookingType: expected a BookingType"):
            Booking(venue_id=1, booking_type=7).to_dict()


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ({"venue_id": "1"}, "venueId: expected an int, got str"),
        ({"venue_id": True}, "venueId: expected an int, got bool"),
        ({"venue_id": 1, "name": 5}, "name: expected a string, got int"),
        ({"venue_id": 1, "name": "\ud800"}, "name: the string has a character that UTF-8 cannot encode"),
        ({"venue_id": 1, "name": None}, "name: cannot be null; leave it out (UNSET)"),
        ({"venue_id": 1, "can_be_moved": 1}, "canBeMoved: expected a bool, got int"),
        ({"venue_id": 1, "package_price": math.nan}, "packagePrice: expected a finite number"),
        ({"venue_id": 1, "package_price": math.inf}, "packagePrice: expected a finite number"),
        ({"venue_id": 1, "package_price": 10**400}, "packagePrice: expected a finite number"),
        (
            {"venue_id": 1, "date_event_start": datetime.datetime(2026, 1, 1)},
            "dateEventStart: expected a datetime.date, got datetime",
        ),
        (
            {"venue_id": 1, "date_event_start": datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)},
            "dateEventStart: expected a datetime.date, got datetime",
        ),
        ({"venue_id": 1, "date_event_start": "2026-01-01"}, "dateEventStart: expected a datetime.date, got str"),
        ({"venue_id": 1, "company": {"businessName": "x"}}, "company: expected a Company, got dict"),
        ({"venue_id": 1, "custom_fields": ["x"]}, "customFields.0: expected a CustomField, got str"),
        ({"venue_id": 1, "custom_fields": "x"}, "customFields: expected a list, got str"),
        (
            {"venue_id": 1, "custom_fields": [CustomField(field_id=1, field_value={1, 2})]},
            "customFields.0.fieldValue: expected a JSON value, got set",
        ),
        ({"venue_id": 1, "additional_properties": {"x": b"y"}}, "x: expected a JSON value, got bytes"),
    ],
)
def test_a_value_that_cannot_be_sent_is_reported_with_its_member(members: dict[str, object], told: str) -> None:
    with pytest.raises(InvalidMembersError) as errors:
        Booking(**members).to_dict()
    assert told in str(errors.value)


@pytest.mark.parametrize(
    ("params", "reported"),
    [
        ([1], "params: expected a mapping, got list"),
        ({"a": {"b": math.nan}}, "params.a.b: expected a finite number"),
        ({1: 2}, "params: expected strings as keys, got int"),
        ({"a": object()}, "params.a: expected a JSON value, got object"),
    ],
)
def test_a_free_form_value_that_cannot_be_sent_is_reported_with_its_member(params: object, reported: str) -> None:
    with pytest.raises(InvalidMembersError) as errors:
        BatchJob(namespace="venue", action="getVenue", params=params).to_dict()
    assert reported in str(errors.value)


@pytest.mark.parametrize(
    "time",
    [datetime.time(5, 0, 0, 1), datetime.time(5, tzinfo=datetime.UTC), datetime.datetime(2026, 1, 1), "05:00:00"],
)
def test_a_time_that_the_platform_cannot_express_is_rejected(time: object) -> None:
    with pytest.raises(InvalidMembersError, match="startTime: expected a"):
        BookingSessionResource(venue_id=1, booking_id=1, session_id=1, start_time=time).to_dict()


def test_a_free_form_value_that_contains_itself_is_rejected() -> None:
    params: dict[str, object] = {}
    params["self"] = params
    with pytest.raises(InvalidMembersError, match="more than 100 levels"):
        BatchJob(namespace="venue", action="getVenue", params=params).to_dict()


def test_a_repr_shows_what_is_set() -> None:
    assert repr(Booking(venue_id=1, name="test")) == "Booking(venue_id=1, name='test')"
    assert repr(Costcenter(id=1, value=2, excluded_tax_ids=None)) == "Costcenter(id=1, value=2, excluded_tax_ids=None)"


def test_models_compare_by_value_and_survive_pickling() -> None:
    booking = Booking(venue_id=1, custom_fields=[CustomField(field_id=1, field_value="x")])
    assert pickle.loads(pickle.dumps(booking)) == booking
    assert copy.deepcopy(booking) == booking
    assert booking != Booking(venue_id=2)


def test_a_wrong_member_name_is_rejected_by_python() -> None:
    with pytest.raises(TypeError, match="venueId"):
        Booking(venueId=1)


def test_importing_the_models_builds_none_of_them() -> None:
    code = "import sys, ivvy.api.models; print([name for name in sys.modules if name.startswith('ivvy.api.models.')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class TestReadingWithValidation:
    def test_all_problems_are_found_at_once(self) -> None:
        source = {"bookingType": 4, "dateEventStart": "x", "contact": {"firstName": 3, "phone": 7}}
        with pytest.raises(InvalidMembersError) as error:
            models.Booking.from_dict(source, validate=True)
        found = {problem.member: problem.reason for problem in error.value.problems}
        assert found["dateEventStart"] == "expected a date as yyyy-mm-dd, got str"
        assert found["contact.firstName"] == "expected a string, got int"
        assert found["venueId"] == "is missing"
        assert found["name"] == "is required when id is left out"
        assert found["dateAccomStart"] == "is required when id is left out and booking_type is 4"
        assert len(found) == len(error.value.problems)

    def test_members_of_nested_objects_are_required_too(self) -> None:
        source = {"id": 1, "venueId": 1, "contact": {"firstName": "First"}}
        assert list(models.Booking.from_dict(source).violations())
        with pytest.raises(InvalidMembersError, match=r"contact\.lastName: is required"):
            models.Booking.from_dict(source, validate=True)

    def test_what_was_written_is_read(self) -> None:
        booking = models.Booking(id=1, venue_id=1, package_price=Decimal("49.90"))
        again = models.Booking.from_dict(booking.to_dict(), validate=True)
        assert str(again.package_price) == "49.90"
        assert again == booking

    def test_what_a_call_would_accept_is_read(self) -> None:
        source = {"id": 1, "venueId": 1, "name": "Dinner", "colour": "red"}
        assert models.Booking.from_dict(source, validate=True).to_dict() == source
