"""A service subscribes at the sandbox, and receives typed notifications of what a client changes."""

import datetime
from collections.abc import Iterator
from queue import Empty

import attrs
import httpx
import pytest
from ivvy.client import UNSET, IvvyClient, models
from ivvy.webhooks import (
    BookingAccommodationAdded,
    BookingAccommodationDeleted,
    BookingAccommodationMoved,
    BookingAccommodationUpdated,
    BookingAdded,
    BookingBeoGenerated,
    BookingDocumentGenerated,
    BookingNoteAdded,
    BookingNoteUpdated,
    BookingRoomReservationAdded,
    BookingRoomReservationCancelled,
    BookingRoomReservationConfirmed,
    BookingRoomReservationDeleted,
    BookingRoomReservationUpdated,
    BookingSessionAdded,
    BookingSessionDeleted,
    BookingUpdated,
    CompanyAdded,
    CompanyUpdated,
    Event,
    Notification,
    SpaceBlockoutAdded,
    SpaceBlockoutDeleted,
    SpaceBlockoutUpdated,
    UnknownNotification,
    UnsubscribeConfirmation,
    Verifier,
)

from tests.sandbox import RunningSandbox, running_elsewhere

from .receiver import Receiver, receiving

BOOKING = models.Booking(
    venue_id=1,
    name="Annual dinner",
    current_status=models.BookingStatus.TENTATIVE,
    booking_type=models.BookingType.DETAILED,
    event_type_id=1,
    booked_by_id=1,
    total_attendees=80,
    date_event_start=datetime.date(2027, 10, 28),
    date_event_end=datetime.date(2027, 10, 29),
)


@pytest.fixture
def receiver(sandbox: RunningSandbox) -> Iterator[Receiver]:
    with receiving(Verifier(list(sandbox.topics.values()), fetch=sandbox.fetch)) as started:
        yield started
        sandbox.wait_for_notifications()


@pytest.fixture
def subscribed(receiver: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox) -> Receiver:
    """The receiver, with confirmed subscriptions for bookings and companies."""
    endpoints = models.NotificationEndpoints(venues_endpoint=receiver.url, companies_endpoint=receiver.url)
    ivvy.account.subscribe_to_notifications(endpoints)
    sandbox.wait_for_notifications()
    return receiver


def events(receiver: Receiver, sandbox: RunningSandbox) -> list[Event]:
    """Return everything that was received since the last call."""
    sandbox.wait_for_notifications()
    found: list[Event] = []
    while True:
        try:
            found.append(receiver.events.get_nowait())
        except Empty:
            return found


def notification(receiver: Receiver, sandbox: RunningSandbox) -> Notification:
    """Return the only notification that was received."""
    (event,) = events(receiver, sandbox)
    assert isinstance(event, Notification)
    return event


def test_an_added_booking_is_received_with_its_id(
    receiver: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    answer = ivvy.account.subscribe_to_notifications(models.NotificationEndpoints(venues_endpoint=receiver.url))
    assert (answer.venues_success, answer.venues_topic_id) == (True, sandbox.topics["venues"])
    assert (answer.companies_success, answer.companies_topic_id) == (False, None)
    sandbox.wait_for_notifications()

    saved = ivvy.venue.add_or_update_booking(BOOKING)

    match notification(receiver, sandbox):
        case BookingAdded(data=booking) as event:
            assert isinstance(booking, models.BookingDetails)
            assert (booking.id, booking.name) == (saved.id, "Annual dinner")
            assert event.subject == "BookingAdded"
            assert (event.account_id, event.source_key) == ("1", sandbox.key)
            assert event.is_own(sandbox.key)
            assert not event.is_own("another key")
            assert event.transaction_id
            assert event.message_id
            assert abs(datetime.datetime.now(datetime.UTC) - event.sent_at) < datetime.timedelta(minutes=5)
        case other:
            pytest.fail(f"received {other!r}")


def test_nothing_is_received_before_the_subscription_is_confirmed(ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    with receiving(Verifier([], fetch=sandbox.fetch)) as receiver:
        ivvy.account.subscribe_to_notifications(models.NotificationEndpoints(venues_endpoint=receiver.url))
        ivvy.venue.add_or_update_booking(BOOKING)
        assert events(receiver, sandbox) == []
        assert receiver.refusals.get_nowait() == "topic"


def test_topics_can_be_added_after_subscribing(ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    topics: list[str] = []
    with receiving(Verifier(topics, fetch=sandbox.fetch)) as receiver:
        answer = ivvy.account.subscribe_to_notifications(models.NotificationEndpoints(venues_endpoint=receiver.url))
        topics.append(str(answer.venues_topic_id))
        sandbox.wait_for_notifications()
        ivvy.venue.add_or_update_booking(BOOKING)
        assert isinstance(notification(receiver, sandbox), BookingAdded)


def test_an_update_has_the_former_values_of_what_changed(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    company = ivvy.contact.add_or_update_company(models.Company(business_name="First"))
    added = notification(subscribed, sandbox)
    assert isinstance(added, CompanyAdded)
    ivvy.contact.add_or_update_company(models.Company(id=int(company.id), business_name="Second"))
    updated = notification(subscribed, sandbox)
    assert isinstance(updated, CompanyUpdated)
    assert (updated.data.id, updated.data.business_name) == (int(company.id), "Second")
    assert updated.previous_data is not None
    assert updated.previous_data["businessName"] == "First"
    assert "id" not in updated.previous_data


def test_a_changed_status_is_an_update_of_the_booking(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    saved = ivvy.venue.add_or_update_booking(BOOKING)
    events(subscribed, sandbox)
    ivvy.call("venue", "changeBookingStatus", {"venueId": 1, "id": saved.id, "currentStatus": 3, "convertedStageId": 1})
    updated = notification(subscribed, sandbox)
    assert isinstance(updated, BookingUpdated)
    assert updated.data.current_status == models.CurrentStatus.CONFIRMED
    assert updated.previous_data is not None
    assert updated.previous_data["currentStatus"] == models.CurrentStatus.TENTATIVE


def test_a_removed_session_is_received_with_its_ids(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    booking = ivvy.venue.add_or_update_booking(BOOKING)
    saved = ivvy.venue.add_or_update_booking_session(
        models.BookingSession(
            venue_id=1,
            booking_id=booking.id,
            space_venue_id=1,
            contact_id=10,
            name="Dinner",
            costcenter_id=4,
            start_date=datetime.date(2027, 10, 28),
            start_time=datetime.time(18, 30),
            min_attendees_guaranteed=80,
        )
    )
    added = events(subscribed, sandbox)[-1]
    assert isinstance(added, BookingSessionAdded)
    assert added.data.id == saved.id
    ivvy.call("venue", "removeBookingSession", {"venueId": 1, "bookingId": booking.id, "id": saved.id})
    removed = notification(subscribed, sandbox)
    assert isinstance(removed, BookingSessionDeleted)
    assert (removed.venue_id, removed.booking_id, removed.session_id) == (1, booking.id, saved.id)


def test_changes_of_a_space_blockout_are_received(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    start, end = (datetime.datetime(2027, 10, 28, hour, tzinfo=datetime.UTC) for hour in (8, 10))
    blockout = models.SpaceBlockout(venue_id=1, name="Cleaning", space_id=3, start_date_time=start, end_date_time=end)
    saved = ivvy.venue.add_or_update_space_blockout(blockout)
    added = notification(subscribed, sandbox)
    assert isinstance(added, SpaceBlockoutAdded)
    assert (added.data.id, added.data.space_id, added.data.start_time) == (saved.id, 3, datetime.time(8))
    ivvy.venue.add_or_update_space_blockout(id=saved.id, venue_id=1, name="Repair")
    updated = notification(subscribed, sandbox)
    assert isinstance(updated, SpaceBlockoutUpdated)
    assert (updated.data.name, updated.previous_data) == ("Repair", {"name": "Cleaning"})
    ivvy.venue.remove_space_blockout(venue_id=1, id=saved.id)
    removed = notification(subscribed, sandbox)
    assert isinstance(removed, SpaceBlockoutDeleted)
    assert (removed.venue_id, removed.space_blockout_id) == (1, saved.id)


def test_a_note_is_received_as_it_is_read(subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    booking = ivvy.venue.add_or_update_booking(BOOKING)
    note = models.BookingNote(venue_id=1, booking_id=booking.id, description="Vegetarian menu", is_private=True)
    saved = ivvy.venue.add_or_update_booking_note(note)
    added = events(subscribed, sandbox)[-1]
    assert isinstance(added, BookingNoteAdded)
    assert [added.data] == list(ivvy.venue.get_booking_note_list(venue_id=1, booking_id=booking.id))
    ivvy.venue.add_or_update_booking_note(attrs.evolve(note, id=saved.id, is_private=False))
    updated = notification(subscribed, sandbox)
    assert isinstance(updated, BookingNoteUpdated)
    assert updated.data.is_private is False
    assert updated.previous_data is not None
    assert updated.previous_data["isPrivate"] is True


def test_a_group_of_accommodation_is_received_as_it_is_read(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    night = models.AccommodationDayRate(booking_date=datetime.date(2027, 10, 28), num_rooms=5, cost=180)
    group = models.BookingAccommodation(
        venue_id=1,
        booking_id=3,
        room_venue_id=1,
        room_id=14,
        start_date=datetime.date(2027, 10, 28),
        end_date=datetime.date(2027, 10, 29),
        day_rates=[night],
    )
    saved = ivvy.venue.add_or_update_booking_accommodation(group)
    added = notification(subscribed, sandbox)
    assert isinstance(added, BookingAccommodationAdded)
    assert [added.data] == list(ivvy.venue.get_booking_accommodation_list(venue_id=1, booking_id=3))
    ivvy.venue.add_or_update_booking_accommodation(attrs.evolve(group, id=saved.id, room_id=15))
    updated = notification(subscribed, sandbox)
    assert isinstance(updated, BookingAccommodationUpdated)
    assert (updated.data.room_id, updated.previous_data and updated.previous_data["roomId"]) == (15, 14)
    ivvy.venue.remove_booking_accommodation(venue_id=1, booking_id=3, id=saved.id)
    removed = notification(subscribed, sandbox)
    assert isinstance(removed, BookingAccommodationDeleted)
    assert (removed.booking_id, removed.accommodation_id) == (3, saved.id)


def test_a_room_reservation_is_received_as_it_is_read(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    contact = models.RoomReservationGuestContact(first_name="First", last_name="Last", email="first@last.com")
    guest = models.RoomReservationGuest(guest_contact=contact)
    room = models.RoomReservationRoom(
        guest=guest,
        group_id=1423,
        arrival_date=datetime.date(2027, 10, 28),
        departure_date=datetime.date(2027, 10, 29),
        num_adult_guests=1,
        num_child_guests=0,
        day_rates=[models.RoomReservationDayRate(day_date=datetime.date(2027, 10, 28), cost=180)],
    )
    saved = ivvy.venue.add_or_update_booking_room_reservation(
        models.BookingRoomReservation(venue_id=1, booking_id=3, main_guest=guest, rooms=[room])
    )
    added = notification(subscribed, sandbox)
    assert isinstance(added, BookingRoomReservationAdded)
    assert [added.data] == list(ivvy.venue.get_booking_room_reservation_list(venue_id=1, booking_id=3))
    ivvy.venue.confirm_booking_room_reservation(venue_id=1, booking_id=3, id=saved.id)
    updated = notification(subscribed, sandbox)
    assert isinstance(updated, BookingRoomReservationUpdated)
    assert updated.data.current_status is models.RoomReservationStatus.CONFIRMED
    ivvy.venue.remove_booking_room_reservation(venue_id=1, booking_id=3, id=saved.id)
    removed = notification(subscribed, sandbox)
    assert isinstance(removed, BookingRoomReservationDeleted)
    assert (removed.booking_id, removed.reservation_id) == (3, saved.id)


@pytest.mark.parametrize(
    "subject", ["BookingAccommodationMoved", "BookingRoomReservationConfirmed", "BookingRoomReservationCancelled"]
)
def test_subjects_that_only_the_vendor_s_receiver_knows_have_typed_data(
    subject: str, subscribed: Receiver, sandbox: RunningSandbox
) -> None:
    data = {"id": 7, "currentStatus": 2, "rooms": [{"id": 4001, "groupId": 1423}], "dayRates": [{"numRooms": 5}]}
    sandbox.send_notification("venues", subject, {"data": data, "previousData": {}})
    match notification(subscribed, sandbox):
        case BookingAccommodationMoved(data=models.ListedBookingAccommodation(id=7, day_rates=[rate])):
            assert rate.num_rooms == 5
        case BookingRoomReservationConfirmed(data=reservation) | BookingRoomReservationCancelled(data=reservation):
            assert reservation.rooms
            assert (reservation.id, reservation.rooms[0].group_id) == (7, 1423)
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    ("subject", "kind"),
    [("BookingDocumentGenerated", models.BookingDocument), ("BookingBeoGenerated", models.BookingBeo)],
)
def test_a_document_is_received_with_its_file(
    subject: str,
    kind: type[models.BookingDocument | models.BookingBeo],
    subscribed: Receiver,
    sandbox: RunningSandbox,
) -> None:
    file = {"url": "https://example.com/7", "urlExpiry": "2025-05-06 04:10:54 UTC", "filename": "7.pdf"}
    sandbox.send_notification("venues", subject, {"data": {"id": 7, "status": 4, "file": file}})
    event = notification(subscribed, sandbox)
    assert isinstance(event, BookingDocumentGenerated | BookingBeoGenerated)
    assert isinstance(event.data, kind)
    assert isinstance(event.data.file, models.BookingDocumentFile)
    assert event.data.file.filename == "7.pdf"
    assert event.data.status is not None
    assert event.data.status is not UNSET
    assert event.data.status.name == "GENERATED"


def test_jobs_of_a_batch_are_received(subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    (outcome,) = ivvy.submit([ivvy.jobs.venue.add_or_update_booking(BOOKING)])
    event = notification(subscribed, sandbox)
    assert isinstance(event, BookingAdded)
    assert outcome.error is None
    assert isinstance(outcome.answer, models.SavedBooking)
    assert event.data.id == outcome.answer.id


def test_an_unknown_subject_is_received_with_its_body(subscribed: Receiver, sandbox: RunningSandbox) -> None:
    sandbox.send_notification("venues", "VenueRepainted", {"colour": ["blue"]})
    event = notification(subscribed, sandbox)
    assert isinstance(event, UnknownNotification)
    assert (event.subject, event.body, event.source_key) == ("VenueRepainted", {"colour": ["blue"]}, None)


@pytest.mark.parametrize("body", [[1], "text", None, 7])
def test_a_body_that_is_not_an_object_is_received_too(
    body: object, subscribed: Receiver, sandbox: RunningSandbox
) -> None:
    sandbox.send_notification("venues", "BookingAdded", body)
    event = notification(subscribed, sandbox)
    assert isinstance(event, UnknownNotification)
    assert (event.subject, event.body) == ("BookingAdded", body)


def test_unknown_members_and_values_are_kept(subscribed: Receiver, sandbox: RunningSandbox) -> None:
    body = {"data": {"id": "7", "mood": "good", "currentStatus": 77}, "extra": 1}
    sandbox.send_notification("venues", "BookingAdded", body)
    event = notification(subscribed, sandbox)
    assert isinstance(event, BookingAdded)
    assert (event.data.id, event.data.additional_properties["mood"]) == (7, "good")
    assert event.additional_properties == {"extra": 1}
    assert isinstance(event.data.current_status, models.CurrentStatus)
    assert not event.data.current_status.is_known


def test_a_repeated_notification_has_the_same_message_id(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    sandbox.repeat_next_notification(2)
    ivvy.venue.add_or_update_booking(BOOKING)
    received = events(subscribed, sandbox)
    assert len(received) == 3
    assert len({event.message_id for event in received}) == 1


def test_notifications_can_arrive_in_another_order(
    subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    sandbox.reorder_next_notifications(2)
    ids = [ivvy.venue.add_or_update_booking(BOOKING).id for _ in range(2)]
    received = [event.data.id for event in events(subscribed, sandbox) if isinstance(event, BookingAdded)]
    assert received == ids[::-1]


def test_a_notification_can_be_late(subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    sandbox.delay_next_notification(0.3)
    ivvy.venue.add_or_update_booking(BOOKING)
    assert subscribed.events.empty()
    assert isinstance(notification(subscribed, sandbox), BookingAdded)


@pytest.mark.parametrize(("inside", "reason"), [(False, "signature"), (True, "platform-signature")])
def test_a_changed_notification_is_refused(
    inside: bool, reason: str, subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox
) -> None:
    sandbox.tamper_next_notification(inside=inside)
    ivvy.venue.add_or_update_booking(BOOKING)
    assert events(subscribed, sandbox) == []
    assert subscribed.refusals.get_nowait() == reason


def test_unsubscribing_ends_the_notifications(subscribed: Receiver, ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    endpoints = models.NotificationEndpoints(
        venues_endpoint=subscribed.url, crm_endpoint=subscribed.url, companies_endpoint="http://127.0.0.1:9/"
    )
    answer = ivvy.account.unsubscribe_from_notifications(endpoints)
    results = answer.venues_result, answer.crm_result, answer.companies_result, answer.ari_result
    kinds = models.UnsubscribeResult
    assert results == (kinds.UNSUBSCRIBED, kinds.NOT_FOUND, kinds.NOT_FOUND, kinds.NOT_REQUESTED)
    (event,) = events(subscribed, sandbox)
    assert isinstance(event, UnsubscribeConfirmation)
    assert event.topic == sandbox.topics["venues"]
    ivvy.venue.add_or_update_booking(BOOKING)
    assert events(subscribed, sandbox) == []


def test_the_sandbox_only_sends_to_loopback(ivvy: IvvyClient, sandbox: RunningSandbox) -> None:
    endpoints = models.NotificationEndpoints(venues_endpoint="https://hooks.example.com/ivvy")
    answer = ivvy.account.subscribe_to_notifications(endpoints)
    assert (answer.venues_success, answer.venues_topic_id) == (False, None)


def test_a_sandbox_in_another_process_notifies() -> None:
    with running_elsewhere() as url, httpx.Client(base_url=url) as http:

        def fetch(wanted: str) -> bytes:
            return http.get("/_sandbox/fetch", params={"url": wanted}).raise_for_status().content

        topics: list[str] = []
        with (
            receiving(Verifier(topics, fetch=fetch)) as receiver,
            IvvyClient(key="sandbox-key", secret="sandbox-secret", base_url=url) as ivvy,
        ):
            answer = ivvy.account.subscribe_to_notifications(models.NotificationEndpoints(venues_endpoint=receiver.url))
            topics.append(str(answer.venues_topic_id))
            body = {"endpoint": "venues", "subject": "VenueGuestAnonymised", "body": {"guestContactId": 7}}
            received: list[Event] = []
            while not received:
                http.post("/_sandbox/send_notification", json=body).raise_for_status()
                try:
                    received.append(receiver.events.get(timeout=0.2))
                except Empty:
                    continue
    (event,) = received
    assert isinstance(event, Notification)
    assert event.subject == "VenueGuestAnonymised"
