"""Reads of the sandbox return objects that were added, that a test has put, and that the examples contain."""

from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from ivvy.api.models import Company, CustomFieldValue
from ivvy.client import ApiError, IvvyClient

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, RunningSandbox, frozen_clock, running_elsewhere
from tests.support.documented import examples

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
pytestmark = [pytest.mark.sandbox(clock=frozen_clock(NOW)), pytest.mark.client(validate=False)]

FIRST_ID = 100_001
SHOWN = {each.action: each.members for each in reversed(list(examples()))}

Json = dict[str, Any]


def example(action: str, **changes: object) -> Json:
    return {name: value for name, value in {**SHOWN[action], **changes}.items() if name != "id"}


def add(ivvy: IvvyClient, action: str = "addOrUpdateBooking", **changes: object) -> int:
    namespace = "contact" if action in ("addOrUpdateCompany", "addOrUpdateContact") else "venue"
    object_id: int = ivvy.call(namespace, action, example(action, **changes))["id"]
    return object_id


def listed(ivvy: IvvyClient, action: str = "getBookingList", **members: object) -> list[Json]:
    results: list[Json] = ivvy.call("venue", action, {"venueId": 1, **members})["results"]
    return results


def names(ivvy: IvvyClient, **wanted: object) -> list[str]:
    return [each["name"] for each in listed(ivvy, filter=wanted)]


class TestAddedObjects:
    def test_have_the_documented_members_in_the_form_of_responses(self, ivvy: IvvyClient) -> None:
        body = example("addOrUpdateBooking", name="Dinner", dateEventStart="2026-03-01", currentStatus=1, code="D1")
        booking = ivvy.call("venue", "addOrUpdateBooking", body)["id"]
        answer = ivvy.call("venue", "getBooking", {"id": booking})
        expected = {"id": booking, "venueId": 1, "name": "Dinner", "code": "D1", "currentStatus": 1}
        assert answer | expected == answer
        assert answer["dateEventStart"] == "2026-03-01 00:00:00 UTC"
        assert answer["createdDate"] == answer["modifiedDate"] == "2026-01-02 03:04:05 UTC"
        assert answer["company"] is None
        assert not answer.keys() & {"venueBookingType", "warnings", "success"}

    def test_are_in_the_collections_of_their_kind(self, ivvy: IvvyClient) -> None:
        assert listed(ivvy) == []
        booking = add(ivvy)
        assert [each["id"] for each in listed(ivvy)] == [booking]
        assert [each["id"] for each in listed(ivvy, "getBookingListForAccount", perPage=9)] == [booking]
        assert listed(ivvy, venueId=2) == []

    def test_have_the_changes_and_the_date_of_an_update(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        booking = add(ivvy, name="before", code="C1")
        sandbox.clock_skew(hours=1)
        ivvy.call("venue", "addOrUpdateBooking", {"id": booking, "venueId": 1, "name": "after"})
        answer = ivvy.call("venue", "getBooking", {"id": booking})
        assert (answer["name"], answer["code"]) == ("after", "C1")
        assert answer["createdDate"] == "2026-01-02 03:04:05 UTC"
        assert answer["modifiedDate"] == answer["lastModifiedDate"] == "2026-01-02 04:04:05 UTC"

    def test_belong_to_their_booking(self, ivvy: IvvyClient) -> None:
        booking, other = add(ivvy), add(ivvy)
        session = add(ivvy, "addOrUpdateBookingSession", bookingId=booking, name="Dinner", startTime="18:00:00")
        package = add(ivvy, "addOrUpdateBookingPackage", bookingId=booking)
        resource = add(ivvy, "addOrUpdateBookingSessionResource", bookingId=booking, sessionId=session)
        answer = ivvy.call("venue", "getBooking", {"id": booking})
        assert [(each["id"], each["startTime"]) for each in answer["sessions"]] == [(session, "18:00:00")]
        assert [each["id"] for each in answer["packages"]] == [package]
        assert [(each["id"], each["sessionId"]) for each in answer["resources"]] == [(resource, session)]
        assert [each["id"] for each in listed(ivvy, "getBookingSessionList", bookingId=booking)] == [session]
        assert ivvy.call("venue", "getBooking", {"id": other})["sessions"] == []

    def test_are_gone_after_their_removal(self, ivvy: IvvyClient) -> None:
        booking = add(ivvy)
        session = add(ivvy, "addOrUpdateBookingSession", bookingId=booking)
        resource = add(ivvy, "addOrUpdateBookingSessionResource", bookingId=booking, sessionId=session)
        place = {"venueId": 1, "bookingId": booking}
        removal = {**place, "sessionId": session, "id": resource}
        assert ivvy.call("venue", "removeBookingSessionResource", removal)["success"] is True
        with pytest.raises(ApiError, match="Not Found") as caught:
            ivvy.call("venue", "removeBookingSessionResource", removal)
        assert caught.value.error_code == 404
        assert ivvy.call("venue", "removeBookingSession", {**place, "id": session})["id"] == session
        assert listed(ivvy, "getBookingSessionList", bookingId=booking) == []
        with pytest.raises(ApiError) as caught:
            ivvy.call("venue", "removeBookingSession", {**place, "id": session})
        assert caught.value.specific_code == 24366

    def test_are_not_removed_from_another_booking(self, ivvy: IvvyClient) -> None:
        session, other = add(ivvy, "addOrUpdateBookingSession", bookingId=add(ivvy)), add(ivvy)
        with pytest.raises(ApiError) as caught:
            ivvy.call("venue", "removeBookingSession", {"venueId": 1, "bookingId": other, "id": session})
        assert caught.value.specific_code == 24366

    def test_have_the_status_that_was_set(self, ivvy: IvvyClient) -> None:
        booking = add(ivvy, currentStatus=1)
        change = {"id": booking, "venueId": 1, "currentStatus": 9, "convertedStageId": 4}
        assert ivvy.call("venue", "changeBookingStatus", change)["success"] is True
        assert ivvy.call("venue", "getBooking", {"id": booking})["currentStatus"] == 9

    @pytest.mark.parametrize(
        ("namespace", "action", "specific_code"), [("venue", "getBooking", None), ("contact", "getContact", 24096)]
    )
    def test_are_not_found_under_another_id(
        self, ivvy: IvvyClient, namespace: str, action: str, specific_code: int | None
    ) -> None:
        with pytest.raises(ApiError) as caught:
            ivvy.call(namespace, action, {"id": 7_654_321})
        assert (caught.value.error_code, caught.value.specific_code) == (404, specific_code)

    def test_of_contacts_are_returned_too(self, ivvy: IvvyClient) -> None:
        contact = add(ivvy, "addOrUpdateContact", firstName="Ada")
        assert ivvy.call("contact", "getContact", {"id": contact})["firstName"] == "Ada"
        results = ivvy.call("contact", "getContactList", {"filter": {"fromModifiedDate": "2026-01-02 03:04:05"}})
        assert [each["id"] for each in results["results"]] == [contact]

    @pytest.mark.parametrize(
        ("added", "read"),
        [
            ("addOrUpdateLeadChannel", "getLeadChannelList"),
            ("addOrUpdateLeadQuality", "getLeadQualityList"),
            ("addOrUpdateLeadSource", "getLeadSourceList"),
            ("addOrUpdateLeadStage", "getLeadStageList"),
            ("addOrUpdateLeadType", "getLeadTypeList"),
        ],
    )
    def test_of_the_setup_of_leads_are_returned_too(self, ivvy: IvvyClient, added: str, read: str) -> None:
        body = example(added)
        body["id"] = ivvy.call("crm", added, body)["id"]
        (result,) = ivvy.call("crm", read)["results"]
        assert result | body == result

    @pytest.mark.parametrize(
        ("namespace", "added", "read"),
        [
            ("crm", "addOrUpdateActivity", "getActivityList"),
            ("crm", "addOrUpdateLeadNote", "getLeadNoteList"),
            ("contact", "addOrUpdateLead", "getLeadList"),
            ("crm", "addOrUpdateTask", "getTaskList"),
            ("venue", "addOrUpdateOpportunity", "getOpportunityList"),
            ("venue", "addOrUpdateOpportunityNote", "getOpportunityNoteList"),
        ],
    )
    def test_of_leads_and_opportunities_are_returned_too(
        self, ivvy: IvvyClient, namespace: str, added: str, read: str
    ) -> None:
        body = example(added)
        object_id = ivvy.call(namespace, added, body)["id"]
        (result,) = ivvy.call("crm", read)["results"]
        shared = (
            body.keys() & result.keys() & {"name", "note", "leadId", "typeId", "subType", "status", "assignedUserId"}
        )
        assert len(shared) >= 2
        assert {name: result[name] for name in shared} == {name: body[name] for name in shared}
        assert result["id"] == object_id

    def test_of_opportunities_are_those_of_the_venues(self, ivvy: IvvyClient) -> None:
        first, second = (
            ivvy.venue.add_or_update_opportunity(venue_id=venue, name="Dinner", source_id=1, type_id=1).id
            for venue in (1, 2)
        )
        found = {venue: [each.id for each in ivvy.crm.get_opportunity_list(venue_ids=[venue])] for venue in (1, 2, 3)}
        assert found == {1: [first], 2: [second], 3: []}

    def test_have_the_commissions_and_custom_fields_of_a_company(self, ivvy: IvvyClient) -> None:
        fields = [CustomFieldValue(field_id=1, value=["Red", "Blue"]), CustomFieldValue(field_id=2, value=7)]
        company = Company(
            business_name="New Company", is_agent=True, commission_food=10, commission_food_type=2, custom_fields=fields
        )
        found = ivvy.contact.get_company(id=ivvy.contact.add_or_update_company(company).id)
        assert (found.is_agent, found.commission_food, found.commission_food_type) == (True, 10, 2)
        assert found.custom_fields
        assert [field.value for field in found.custom_fields] == [["Red", "Blue"], 7]


class TestCodes:
    def test_are_unique_within_a_venue(self, ivvy: IvvyClient) -> None:
        first, second = add(ivvy, code="C1"), add(ivvy, code="C2")
        add(ivvy, code="C1", venueId=2)
        for body in (example("addOrUpdateBooking", code="C1"), {"id": second, "venueId": 1, "code": "C1"}):
            with pytest.raises(ApiError) as caught:
                ivvy.call("venue", "addOrUpdateBooking", body)
            assert caught.value.specific_code == 24297
            assert caught.value.additional_messages == ("code: is already used by another object",)
        ivvy.call("venue", "addOrUpdateBooking", {"id": first, "venueId": 1, "code": "C1"})

    def test_can_be_used_again_after_a_removal(self, ivvy: IvvyClient) -> None:
        first = add(ivvy, code="C1")
        ivvy.call("venue", "addOrUpdateBooking", {"id": first, "venueId": 1, "code": "C3"})
        assert add(ivvy, code="C1") == first + 1


class TestPages:
    def test_have_the_requested_size_and_report_their_offset(self, ivvy: IvvyClient) -> None:
        for number in range(5):
            add(ivvy, name=str(number))
        page = ivvy.call("venue", "getBookingList", {"venueId": 1, "perPage": 2, "start": 3})
        assert page["meta"] == {"totalResults": 5, "start": 3, "perPage": 2, "count": 2}
        assert [each["name"] for each in page["results"]] == ["3", "4"]
        assert listed(ivvy, start=5) == []

    def test_have_a_largest_size(self, ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
        sandbox.put("venue", "getBookingList", [{"id": number} for number in range(1, 151)])
        page = ivvy.call("venue", "getBookingList", {"venueId": 1, "perPage": 500})
        assert page["meta"] == {"totalResults": 150, "start": 0, "perPage": 100, "count": 100}

    def test_keep_their_order_while_objects_change(self, ivvy: IvvyClient) -> None:
        first, second = add(ivvy), add(ivvy)
        ivvy.call("venue", "addOrUpdateBooking", {"id": first, "venueId": 1, "name": "changed"})
        assert [each["id"] for each in listed(ivvy)] == [first, second]

    def test_are_in_the_requested_order(self, ivvy: IvvyClient) -> None:
        booking = add(ivvy)
        for name in ("b", "a", "c"):
            add(ivvy, "addOrUpdateBookingSession", bookingId=booking, name=name)
        sessions = listed(ivvy, "getBookingSessionList", bookingId=booking, orderBy="name", orderDir="desc")
        assert [each["name"] for each in sessions] == ["c", "b", "a"]


class TestFilters:
    @pytest.fixture(autouse=True)
    def bookings(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        first: Json = {"totalAmount": 10.5, "code": "A1", "contactId": 4, "companyId": 5}
        first["dateEventStart"] = "2026-03-01 00:00:00 UTC"
        second: Json = {"totalAmount": 9, "code": "B2", "companyId": None, "dateEventStart": ""}
        sandbox.put("venue", "getBookingList", [{"id": 1, "name": "Mary", **first}, {"id": 2, "name": "Tom", **second}])
        sandbox.clock_skew(hours=1)
        add(ivvy, name="Max", code="A3", dateEventStart="2026-04-01")

    @pytest.mark.parametrize(
        ("wanted", "expected"),
        [
            ({}, ["Mary", "Tom", "Max"]),
            ({"name": "Tom"}, ["Tom"]),
            ({"name__BEGINS": "M"}, ["Mary", "Max"]),
            ({"name__ENDS": "y"}, ["Mary"]),
            ({"name__CONTAINS": "a"}, ["Mary", "Max"]),
            ({"name__NOTCONTAINS": "a"}, ["Tom"]),
            ({"name__NOT": "Tom"}, ["Mary", "Max"]),
            ({"name__NOT": "Tom", "code__BEGINS": "A", "name__ENDS": "x"}, ["Max"]),
            ({"totalAmount__LESSTHAN": 9}, ["Tom"]),
            ({"totalAmount__GREATERTHAN": "9"}, ["Mary", "Tom"]),
            ({"dateEventStart__GREATERTHAN": "2026-03-01"}, ["Mary", "Max"]),
            ({"dateEventStart__GREATERTHAN": "2026-03-02"}, ["Max"]),
            ({"dateEventStart": "2026-03-01"}, ["Mary"]),
            ({"dateEventStart__EMPTY": True}, ["Tom"]),
            ({"contactId": 4}, ["Mary"]),
            ({"companyId": "__ISNULL__"}, ["Tom", "Max"]),
            ({"companyId__NOT": "__ISNULL__"}, ["Mary"]),
            ({"companyId__EMPTY": True}, ["Tom", "Max"]),
            ({"modifiedDateAfter": "2026-01-02 03:04:06"}, ["Max"]),
            ({"modifiedDateAfter": "2026-01-02 03:04:05"}, ["Mary", "Tom", "Max"]),
            ({"modifiedDateBefore": "2026-01-02 03:04:05 UTC"}, ["Mary", "Tom"]),
            ({"createdDate__LESSTHAN": "2026-01-02 04:04:04"}, ["Mary", "Tom"]),
        ],
        ids=str,
    )
    def test_select_matching_objects(self, ivvy: IvvyClient, wanted: Json, expected: list[str]) -> None:
        assert names(ivvy, **wanted) == expected

    def test_count_in_the_meta(self, ivvy: IvvyClient) -> None:
        body = {"venueId": 1, "perPage": 1, "filter": {"name__BEGINS": "M"}}
        meta = ivvy.call("venue", "getBookingList", body)["meta"]
        assert meta == {"totalResults": 2, "start": 0, "perPage": 1, "count": 1}

    def test_accept_only_documented_keys(self, ivvy: IvvyClient) -> None:
        with pytest.raises(ApiError) as caught:
            names(ivvy, naem="Tom", name__LIKE="T%")
        assert caught.value.specific_code == 23016
        assert caught.value.additional_messages == (
            "filter.naem: is not a documented filter",
            "filter.name__LIKE: is not a documented filter",
        )


class TestPut:
    def test_items_are_returned_unchanged(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        venues = [{"id": 5, "businessName": "Harbour Room", "childAge": "12", "new": [1]}, {"businessName": ""}]
        sandbox.put("venue", "getVenueList", venues)
        assert ivvy.call("venue", "getVenueList", {})["results"] == venues
        assert ivvy.call("venue", "getVenue", {"id": 5})["businessName"] == "Harbour Room"

    def test_items_with_the_id_of_an_example_do_not_have_its_members(
        self, sandbox: RunningSandbox, ivvy: IvvyClient
    ) -> None:
        spaces = [{"id": 7, "name": "Ballroom"}, {"id": 8, "name": "Lounge"}]
        sandbox.put("venue", "getFunctionSpaceList", spaces)
        assert ivvy.call("venue", "getFunctionSpaceList", {"venueId": 21})["results"] == spaces

    def test_items_are_returned_to_the_call_in_the_readme(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        sandbox.put("venue", "getBooking", [{"id": 7, "name": "Dinner"}])
        assert ivvy.call("venue", "getBooking", {"id": 7}) == {"id": 7, "name": "Dinner"}

    def test_items_can_be_listed_changed_and_referred_to(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        sandbox.put("venue", "getBooking", [{"id": 7, "venueId": 1, "name": "Dinner", "totalAmount": "60"}])
        assert names(ivvy, name="Dinner") == ["Dinner"]
        ivvy.call("venue", "addOrUpdateBooking", {"id": 7, "venueId": 1, "name": "Lunch"})
        answer = ivvy.call("venue", "getBooking", {"id": 7})
        assert (answer["name"], answer["totalAmount"]) == ("Lunch", "60")
        assert add(ivvy, "addOrUpdateBookingPackage", bookingId=7) == FIRST_ID

    def test_items_replace_examples_and_earlier_items(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        assert listed(ivvy, "getTaxList")
        for taxes in ([{"id": 3}, {"id": 4}], [{"id": 5}], []):
            sandbox.put("venue", "getTaxList", taxes)
            assert listed(ivvy, "getTaxList") == taxes
        sandbox.clear()
        assert listed(ivvy, "getTaxList")

    def test_items_do_not_replace_added_objects(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        booking = add(ivvy)
        sandbox.put("venue", "getBookingList", [{"id": 7}])
        sandbox.put("venue", "getBookingList", [{"id": 8}])
        assert [each["id"] for each in listed(ivvy)] == [8, booking]

    @pytest.mark.parametrize(
        ("namespace", "action", "items", "message"),
        [
            ("venue", "getNothing", [], "no document describes venue.getNothing as a read"),
            ("venue", "addOrUpdateBooking", [], "no document describes venue.addOrUpdateBooking as a read"),
            ("venue", "getVenueList", {"id": 1}, "items: expected a list of JSON objects"),
            ("venue", "getVenueList", [1], "items: expected a JSON object"),
            ("venue", 1, [], "namespace, action: expected a list of strings"),
        ],
    )
    def test_invalid_items_and_actions_are_rejected(
        self, sandbox: RunningSandbox, namespace: Any, action: Any, items: Any, message: str
    ) -> None:
        with pytest.raises(ValueError, match=message):
            sandbox.put(namespace, action, items)

    def test_items_can_be_put_over_http(self) -> None:
        with running_elsewhere() as url, httpx.Client(trust_env=False) as http:
            put = {"namespace": "venue", "action": "getBooking", "items": [{"id": 7, "name": "Dinner"}]}
            assert http.post(f"{url}/_sandbox/put", json=put).status_code == 204
            with IvvyClient(key=DEFAULT_KEY, secret=DEFAULT_SECRET, base_url=url) as ivvy:
                assert ivvy.call("venue", "getBooking", {"id": 7}) == {"id": 7, "name": "Dinner"}


def test_clear_forgets_added_objects(sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
    booking = add(ivvy, code="C1")
    sandbox.clear()
    assert listed(ivvy) == []
    with pytest.raises(ApiError):
        ivvy.call("venue", "getBooking", {"id": booking})
    assert add(ivvy, code="C1") == booking == FIRST_ID


@pytest.mark.parametrize("action", ["getVenueList", "getEventTypeList", "getSpaceHirePlanList", "getCostCenterList"])
def test_objects_that_no_action_adds_are_those_of_the_examples(ivvy: IvvyClient, action: str) -> None:
    assert listed(ivvy, action)[0]["id"]


def test_a_list_without_ids_is_that_of_the_example(ivvy: IvvyClient) -> None:
    fields = ivvy.call("contact", "getCompanyCustomFieldDefinition")
    assert [each["fieldId"] for each in fields] == [47, 1, 2, 3, 45]


def test_an_object_that_no_action_adds_is_missing_with_the_code_of_its_read(ivvy: IvvyClient) -> None:
    event = ivvy.call("event", "addOrUpdateEvent", example("addOrUpdateEvent"))["id"]
    for unknown in (2, 7_654_321):
        with pytest.raises(ApiError) as caught:
            ivvy.call("event", "getRegistration", {"id": unknown, "eventId": event})
        assert caught.value.specific_code == 24209


def test_function_spaces_are_those_that_were_added(ivvy: IvvyClient) -> None:
    space = {
        "venueId": 1,
        "minPax": 5,
        "maxPax": 80,
        "maxNumBookings": 1,
        "isViewable": True,
        "hasSmallerSpaces": False,
    }
    first = ivvy.call("venue", "addOrUpdateFunctionSpace", {**space, "name": "Ballroom"})
    ivvy.call("venue", "addOrUpdateFunctionSpace", {**space, "venueId": 2, "name": "Library"})
    assert listed(ivvy, "getFunctionSpaceList", venueId=1)[0]["name"] == "Ballroom"
    ivvy.call("venue", "addOrUpdateFunctionSpace", {"id": first["id"], "venueId": 1, "name": "Great hall"})
    (found,) = listed(ivvy, "getFunctionSpaceList", venueId=1)
    assert (found["id"], found["name"], found["maxPax"]) == (first["id"], "Great hall", 80)


class TestPartsOfASession:
    def test_menus_and_beverages_are_in_the_booking_until_they_are_removed(self, ivvy: IvvyClient) -> None:
        booking = add(ivvy)
        session = add(ivvy, "addOrUpdateBookingSession", bookingId=booking)
        own = {"bookingId": booking, "sessionId": session}
        items = [{"itemId": 58, "quantity": 2}]
        menu = add(ivvy, "addOrUpdateBookingSessionMenu", **own, name="Lunch", items=items)
        beverage = add(ivvy, "addOrUpdateBookingSessionBeverage", **own, name="Wine")
        read = ivvy.call("venue", "getBooking", {"id": booking})
        assert [(each["id"], each["name"], each["totalAttendees"]) for each in read["menus"]] == [(menu, "Lunch", 20)]
        assert [(each["id"], each["name"]) for each in read["beveragePackages"]] == [(beverage, "Wine")]
        (shown,) = listed(ivvy, "getBookingSessionMenuList", **own)
        assert (shown["id"], shown["items"]) == (menu, [{"id": 58, "quantity": 2}])
        ivvy.call("venue", "removeBookingSessionMenu", {"id": menu, "venueId": 1, **own})
        ivvy.call("venue", "removeBookingSessionBeverage", {"id": beverage, "venueId": 1, **own})
        read = ivvy.call("venue", "getBooking", {"id": booking})
        assert (read["menus"], read["beveragePackages"]) == ([], [])


def test_the_date_and_the_time_of_a_blockout_are_those_of_its_timestamp(ivvy: IvvyClient) -> None:
    add(
        ivvy,
        "addOrUpdateSpaceBlockout",
        venueId=1,
        startDateTime="2026-03-01 23:30:00 UTC",
        endDateTime="2026-03-02 02:00:00",
    )
    (blockout,) = listed(ivvy, "getSpaceBlockoutList")
    assert (blockout["startDate"], blockout["startTime"]) == ("2026-03-01", "23:30:00")


class TestPayments:
    @pytest.mark.parametrize("earlier", [0, 1], ids=["not yet paid", "with a payment"])
    def test_are_in_the_invoice_that_they_were_added_to(
        self, sandbox: RunningSandbox, ivvy: IvvyClient, earlier: int
    ) -> None:
        sandbox.put("invoice", "getInvoice", [{"id": 7, "title": "Deposit", "payments": [{"id": 3}] * earlier}])
        added = ivvy.call("invoice", "addPayment", {"invoiceId": 7, "amountPaid": 40, "paymentMethod": 6})
        invoice = ivvy.call("invoice", "getInvoice", {"id": 7})
        assert [each["id"] for each in invoice["payments"]] == [3] * earlier + [added["id"]]
        assert (invoice["title"], invoice["payments"][-1]["amountPaid"]) == ("Deposit", 40)

    def test_are_in_no_other_invoice(self, ivvy: IvvyClient) -> None:
        before = ivvy.call("invoice", "getInvoice", {"id": 15})
        ivvy.call("invoice", "addPayment", {"invoiceId": 409615, "amountPaid": 40, "paymentMethod": 6})
        assert ivvy.call("invoice", "getInvoice", {"id": 15}) == before

    def test_are_refused_for_invoices_that_do_not_exist(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        payment = {"invoiceId": 900_000, "amountPaid": 40, "paymentMethod": 6}
        with pytest.raises(ApiError) as caught:
            ivvy.call("invoice", "addPayment", payment)
        assert caught.value.specific_code == 24238
        sandbox.put("invoice", "getInvoiceList", [{"id": 900_000}])
        assert ivvy.call("invoice", "addPayment", payment)["success"]


def test_listed_objects_can_be_read(ivvy: IvvyClient) -> None:
    for venue in listed(ivvy, "getVenueList"):
        assert ivvy.call("venue", "getVenue", {"id": venue["id"]})["id"] == venue["id"]
