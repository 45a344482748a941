"""Reads: keyword arguments, collections, filters, and responses that differ from the documentation."""

import asyncio
import datetime
import json
from collections.abc import Iterator
from typing import Any

import pytest
from ivvy.api import filters
from ivvy.api.actions import documented
from ivvy.api.model import Model, members_of
from ivvy.api.models import BookingFilter, Venue
from ivvy.client import UNSET, AsyncIvvyClient, InvalidRequestError, InvalidResponseError, IvvyClient

from tests.recording.checks import is_same
from tests.sandbox import RunningSandbox, read_specification
from tests.support.documented import ROOT

JSON = {"Content-Type": "application/json"}
VENUES = [{"id": number, "businessName": f"Venue {number}", "hasSpaces": True} for number in range(1, 251)]
BOOKING = {"venueId": 9, "name": "Dinner", "bookingType": 1, "currentStatus": 1, "eventTypeId": 2, "bookedById": 3}
COST = {"includeInPackage": 0, "cost": 25}
SESSION = {"spaceVenueId": 9, "contactId": 5, "name": "Dinner", "startDate": "2026-10-28", "minAttendeesGuaranteed": 5}
TIMES = {"startTime": "10:00:00", "endTime": "11:00:00"}
RESOURCE = {"resourceId": 27, "quantity": 2, "costCenterId": 4, "costType": 1}
READS = [each for each in read_specification(ROOT / "spec").actions.values() if each.success_examples]


def all_async(sandbox: RunningSandbox, **arguments: Any) -> list[Venue]:
    async def main() -> list[Venue]:
        async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
            return [venue async for venue in client.venue.get_venue_list(**arguments)]

    return asyncio.run(main())


def all_sync(sandbox: RunningSandbox, **arguments: Any) -> list[Venue]:
    with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
        return list(client.venue.get_venue_list(**arguments))


both = pytest.mark.parametrize("read_all", [all_sync, all_async], ids=["sync", "async"])


class TestCollections:
    @both
    def test_advance_by_the_number_of_results_received(self, sandbox: RunningSandbox, read_all: Any) -> None:
        sandbox.put("venue", "getVenueList", VENUES)
        assert [venue.id for venue in read_all(sandbox, per_page=1000)] == list(range(1, 251))
        assert [request.members.get("start") for request in sandbox.requests] == [None, 100, 200]

    @both
    def test_start_at_the_requested_offset(self, sandbox: RunningSandbox, read_all: Any) -> None:
        sandbox.put("venue", "getVenueList", VENUES)
        assert [venue.id for venue in read_all(sandbox, start=240, per_page=6)] == list(range(241, 251))

    @both
    def test_request_no_second_page_if_the_first_is_empty(self, sandbox: RunningSandbox, read_all: Any) -> None:
        sandbox.put("venue", "getVenueList", [])
        assert read_all(sandbox) == []
        assert len(sandbox.requests) == 1

    def test_are_read_without_a_request(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        sandbox.put("contact", "getSubscriptionGroupList", [{"id": 7, "groupName": "Members"}])

        async def read_async() -> list[int]:
            async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
                return [group.id async for group in client.contact.get_subscription_group_list() if group.id]

        assert [group.id for group in ivvy.contact.get_subscription_group_list()] == asyncio.run(read_async()) == [7]
        assert len(sandbox.requests) == 2

    def test_have_a_first_result(self, sandbox: RunningSandbox) -> None:
        sandbox.put("venue", "getVenueList", VENUES)

        async def first(start: int) -> Venue | None:
            async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
                page = await client.venue.get_venue_list(start=start)
                assert (page.first() is not None) == bool(page)
                return await client.venue.get_venue_list(start=start).first()

        with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
            page = client.venue.get_venue_list(start=200)
            assert page.first() == page.results[0] == asyncio.run(first(200))
            following = page.next_page()
            assert page
            assert following is None
            empty = client.venue.get_venue_list(start=300)
        assert (bool(empty), empty.first(), asyncio.run(first(300))) == (False, None, None)

    def test_have_no_length_and_no_index(self, sandbox: RunningSandbox) -> None:
        """They would mean one page, while iteration means all."""
        with IvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
            page: Any = client.venue.get_venue_list()
        with pytest.raises(TypeError):
            len(page)
        with pytest.raises(TypeError):
            page[0]

    def test_are_neither_true_nor_false_before_they_are_read(self) -> None:
        client = AsyncIvvyClient(key="k", secret="s", region="AU")
        with pytest.raises(TypeError, match="await it"):
            bool(client.venue.get_venue_list())

    @both
    def test_raise_for_an_empty_page_before_the_end(self, sandbox: RunningSandbox, read_all: Any) -> None:
        for page in (VENUES[:2], []):
            meta = {"totalResults": 5, "start": 0, "perPage": 2, "count": 2}
            sandbox.answer_next(headers=JSON, body=json.dumps({"results": page, "meta": meta if page else {}}))
        with pytest.raises(InvalidResponseError, match="ended with an empty page after 2 of 5"):
            read_all(sandbox)

    @both
    def test_end_at_an_empty_page_if_there_is_no_total(self, sandbox: RunningSandbox, read_all: Any) -> None:
        for page in (VENUES[:2], VENUES[2:3], []):
            sandbox.answer_next(headers=JSON, body=json.dumps({"results": page}))
        assert [venue.id for venue in read_all(sandbox)] == [1, 2, 3]
        assert [request.members.get("start") for request in sandbox.requests] == [None, 2, 3]

    @both
    def test_end_if_the_platform_repeats_a_page(self, sandbox: RunningSandbox, read_all: Any) -> None:
        for _ in range(5):
            sandbox.answer_next(headers=JSON, body=json.dumps({"results": VENUES[:2]}))
        assert [venue.id for venue in read_all(sandbox)] == [1, 2]
        assert len(sandbox.requests) == 2

    @both
    @pytest.mark.parametrize(
        "page",
        [
            pytest.param({"meta": {"totalResults": 25, "start": 10}, "results": []}, id="empty"),
            pytest.param({"meta": {"totalResults": 0}, "results": []}, id="empty and without a count"),
            pytest.param({"results": None}, id="null"),
            pytest.param({"meta": {"totalResults": 25, "start": 0}, "results": VENUES[:10]}, id="repeated"),
            pytest.param({"meta": {"totalResults": "25"}, "results": VENUES[9::-1]}, id="repeated in another order"),
            pytest.param(
                {"meta": {"totalResults": 25}, "results": [venue | {"businessName": "New"} for venue in VENUES[:10]]},
                id="repeated after changes",
            ),
            pytest.param({"meta": {"totalResults": 25, "start": "0"}, "results": VENUES[90:100]}, id="from the start"),
        ],
    )
    def test_that_end_early_are_an_error(self, sandbox: RunningSandbox, read_all: Any, page: dict[str, Any]) -> None:
        first = {"meta": {"totalResults": 25, "start": 0, "count": 10}, "results": VENUES[:10]}
        for each in (first, page, page):
            sandbox.answer_next(headers=JSON, body=json.dumps(each))
        with pytest.raises(InvalidResponseError, match="after 10 of 25 results") as caught:
            read_all(sandbox)
        error = caught.value
        assert (error.namespace, error.action, error.retryable) == ("venue", "getVenueList", True)
        assert [request.members.get("start") for request in sandbox.requests] == [None, 10]

    @both
    def test_whose_first_page_lacks_all_results_are_an_error(self, sandbox: RunningSandbox, read_all: Any) -> None:
        sandbox.answer_next(headers=JSON, body=json.dumps({"meta": {"totalResults": 25}, "results": []}))
        with pytest.raises(InvalidResponseError, match="after 0 of 25 results"):
            read_all(sandbox)

    @both
    def test_whose_first_page_is_not_the_requested_one_are_an_error(
        self, sandbox: RunningSandbox, read_all: Any
    ) -> None:
        page = {"meta": {"totalResults": 25, "start": 0}, "results": VENUES[:10]}
        sandbox.answer_next(headers=JSON, body=json.dumps(page))
        with pytest.raises(InvalidResponseError, match="a page of earlier results after 20 of 25 results"):
            read_all(sandbox, start=20)

    @both
    def test_end_where_pages_alternate_for_ever(self, sandbox: RunningSandbox, read_all: Any) -> None:
        for _ in range(5):
            for page in (VENUES[:2], VENUES[2:4]):
                sandbox.answer_next(headers=JSON, body=json.dumps({"results": page}))
        assert [venue.id for venue in read_all(sandbox)] == [1, 2, 3, 4]
        assert len(sandbox.requests) == 3

    @both
    def test_end_where_the_start_is_ignored_and_results_have_no_id(
        self, sandbox: RunningSandbox, read_all: Any
    ) -> None:
        for number in range(5):
            page = {"meta": {"start": 0}, "results": [{"businessName": f"{number}"}]}
            sandbox.answer_next(headers=JSON, body=json.dumps(page))
        assert len(read_all(sandbox)) == 1

    @both
    def test_go_on_while_objects_are_added_and_removed(self, sandbox: RunningSandbox, read_all: Any) -> None:
        for start, page in ((0, VENUES[:8]), (8, VENUES[6:14]), (16, VENUES[18:20])):
            meta = {"totalResults": 22 if start == 8 else 18, "start": start}
            sandbox.answer_next(headers=JSON, body=json.dumps({"meta": meta, "results": page}))
        assert [venue.id for venue in read_all(sandbox)] == [*range(1, 9), *range(7, 15), 19, 20]
        assert len(sandbox.requests) == 3

    def test_end_where_so_many_were_removed_that_nothing_is_left(
        self, sandbox: RunningSandbox, ivvy: IvvyClient
    ) -> None:
        sandbox.put("venue", "getVenueList", VENUES[:20])
        found = iter(ivvy.venue.get_venue_list(per_page=8))
        ids = [next(found).id for _ in range(8)]
        sandbox.put("venue", "getVenueList", VENUES[:5])
        assert [*ids, *(venue.id for venue in found)] == list(range(1, 9))

    def test_can_be_gone_through_again(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        sandbox.put("venue", "getVenueList", VENUES[:5])
        page = ivvy.venue.get_venue_list(per_page=2)
        assert [venue.id for venue in page] == [venue.id for venue in page] == list(range(1, 6))
        assert [page.meta and page.meta.start for page in page.pages()] == [0, 2, 4]
        first, second = page.next_page(), page.next_page()
        assert first
        assert second
        assert first.results == second.results

    def test_can_be_read_page_by_page(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        sandbox.put("venue", "getVenueList", VENUES[:3])
        page = ivvy.venue.get_venue_list(per_page=2)
        assert page.meta
        assert (page.meta.total_results, page.meta.count, len(page.results)) == (3, 2, 2)
        following = page.next_page()
        assert following
        assert [venue.id for venue in following.results] == [3]
        assert following.next_page() is None

    def test_can_be_read_page_by_page_asynchronously(self, sandbox: RunningSandbox) -> None:
        async def main() -> tuple[int, int]:
            async with AsyncIvvyClient(key=sandbox.key, secret=sandbox.secret, base_url=sandbox.url) as client:
                page = await client.venue.get_venue_list(per_page=2)
                following = await page.next_page()
                assert following
                assert await following.next_page() is None
                return len(page.results), len(following.results)

        sandbox.put("venue", "getVenueList", VENUES[:3])
        assert asyncio.run(main()) == (2, 1)

    @pytest.mark.parametrize("results", [None, "7", 7, [7], [None]], ids=repr)
    def test_with_invalid_results_raise_invalid_response(
        self, sandbox: RunningSandbox, ivvy: IvvyClient, results: object
    ) -> None:
        sandbox.answer_next(headers=JSON, body=json.dumps({"results": results} if results else {"meta": {}}))
        with pytest.raises(InvalidResponseError):
            ivvy.venue.get_venue_list()


class TestArguments:
    def test_are_checked_if_they_are_required(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        with pytest.raises(TypeError, match="venue_id"):
            ivvy.venue.get_booking_list()  # type: ignore[call-arg]
        with pytest.raises(InvalidRequestError, match="venue_id"):
            ivvy.venue.get_booking_list(venue_id="seven")  # type: ignore[arg-type]
        assert sandbox.requests == []

    def test_of_filters_are_encoded_for_the_platform(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        moment = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.UTC)
        given = {"modifiedDateAfter": moment, "dateEventStart__GREATERTHAN": moment.date(), "currentStatus": [1, 2]}
        ivvy.venue.get_booking_list(venue_id=1, filter=given | filters.is_null("code") | filters.is_empty("name"))
        ivvy.venue.get_booking_list(venue_id=1, filter=BookingFilter(modified_date_before=moment))
        first, second = (request.members["filter"] for request in sandbox.requests)
        assert first == {
            "modifiedDateAfter": "2026-01-02 03:04:05",
            "dateEventStart__GREATERTHAN": "2026-01-02",
            "currentStatus": [1, 2],
            "code": "__ISNULL__",
            "name__EMPTY": True,
        }
        assert second == {"modifiedDateBefore": "2026-01-02 03:04:05"}

    @pytest.mark.parametrize(
        "given",
        [
            {"modifiedDateAfter": datetime.date(2026, 1, 2)},
            {"companyId": 1.5},
            {"name": {1, 2}},
            {1: 2},
            [("a", 1)],
            7,
        ],
        ids=str,
    )
    def test_of_filters_that_cannot_be_encoded_are_reported(
        self, sandbox: RunningSandbox, ivvy: IvvyClient, given: Any
    ) -> None:
        with pytest.raises(InvalidRequestError, match="filter"):
            ivvy.venue.get_booking_list(venue_id=1, filter=given)
        assert sandbox.requests == []


def test_an_undocumented_filter_is_rejected_by_the_sandbox(ivvy: IvvyClient) -> None:
    with pytest.raises(Exception, match=r"filter\.nmae"):
        ivvy.venue.get_booking_list(venue_id=1, filter={"nmae": "x"})


class TestResponses:
    def test_are_read_even_if_members_have_other_types(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        odd = {"id": "7", "hasSpaces": "secret-1", "childAge": None, "primaryAddress": "secret-2", "later": {"a": 1}}
        sandbox.answer_next(headers=JSON, body=json.dumps(odd))
        venue = ivvy.venue.get_venue(id=7)
        assert (venue.id, venue.has_spaces, venue.child_age, venue.primary_address) == (7, UNSET, None, UNSET)
        kept = {"hasSpaces": "secret-1", "primaryAddress": "secret-2", "later": {"a": 1}}
        assert venue.additional_properties == kept
        assert venue.to_dict() == {"id": 7, "childAge": None} | kept

    def test_are_read_without_required_members(self, sandbox: RunningSandbox, ivvy: IvvyClient) -> None:
        sandbox.answer_next(headers=JSON, body='{"businessName": "Venue"}')
        venue = ivvy.venue.get_venue(id=7)
        assert (venue.business_name, getattr(venue, "id")) == ("Venue", UNSET)  # noqa: B009 - its type has no UNSET

    def test_rename_members_that_have_other_names_in_requests(self, ivvy: IvvyClient) -> None:
        def add(action: str, *members: dict[str, Any], **more: object) -> int:
            sent = {name: value for each in members for name, value in each.items()} | more
            return int(ivvy.call("venue", action, sent)["id"])

        booking_id = add("addOrUpdateBooking", BOOKING, totalAttendees=5, leadId=6)
        own = {"venueId": 9, "bookingId": booking_id}
        add("addOrUpdateBookingPackage", own, packageId=49, price=130)
        session_id = add("addOrUpdateBookingSession", own, SESSION, COST, costcenterId=4, excludedTaxIds=[])
        add("addOrUpdateBookingSessionResource", own, RESOURCE, COST, TIMES, sessionId=session_id)
        booking = ivvy.venue.get_booking(id=booking_id).to_dict()
        (package,), (session,), (resource,) = booking["packages"], booking["sessions"], booking["resources"]
        assert (booking["opportunityId"], package["packageId"], package["price"]) == (6, 49, 130)
        assert (session["includeInPackage"], session["totalAttendees"]) == (False, 5)
        assert (resource["includeInPackage"], resource["costcenterId"], resource["resourceVenueId"]) == (False, 4, 9)

    @pytest.mark.parametrize("body", ["[]", "7", "no JSON", "<html>"])
    def test_that_are_not_from_the_platform_raise_invalid_response(
        self, sandbox: RunningSandbox, ivvy: IvvyClient, body: str
    ) -> None:
        sandbox.answer_next(headers=JSON, body=body)
        with pytest.raises(InvalidResponseError):
            ivvy.venue.get_venue(id=7)

    @pytest.mark.parametrize("action", READS, ids=lambda action: f"{action.namespace}.{action.name}")
    def test_of_documented_examples_are_read_completely(self, action: Any) -> None:
        described = documented(action.namespace, action.name)
        assert described
        for example in action.success_examples:
            read = described.answer().from_dict(example)
            own = {further: each.name for each in members_of(type(read)) for further in each.further_names}
            assert is_same(read.to_dict(), {own.get(name, name): value for name, value in example.items()})
            assert list(unknown(read)) == []


def unknown(value: object, path: str = "") -> Iterator[str]:
    """Yield the paths of members that the classes of a response do not have."""
    if isinstance(value, Model):
        yield from (f"{path}.{name}" for name in value.additional_properties)
        for member in members_of(type(value)):
            yield from unknown(getattr(value, member.attribute), f"{path}.{member.name}")
    elif isinstance(value, list):
        for each in value:
            yield from unknown(each, path)


class LibraryInteger:
    """An integer of another library, such as `numpy.int64`."""

    def __index__(self) -> int:
        return 2


@both
def test_a_start_of_another_library_is_where_reading_begins(sandbox: RunningSandbox, read_all: Any) -> None:
    sandbox.put("venue", "getVenueList", VENUES[:5])
    assert [venue.id for venue in read_all(sandbox, start=LibraryInteger(), per_page=2)] == [3, 4, 5]
