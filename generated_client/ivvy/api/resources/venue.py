# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace venue: a method for each action."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import venue as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..keywords import request_of
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class Venue:
    """The actions of namespace venue."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @overload
    def add_items_to_booking(self, /, new_booking_items: models.NewBookingItems) -> models.AddedBookingItems: ...

    @overload
    def add_items_to_booking(
        self, /, **keywords: Unpack[members.NewBookingItemsMembers[int]]
    ) -> models.AddedBookingItems: ...

    def add_items_to_booking(
        self, /, new_booking_items: models.NewBookingItems | None = None, **keywords: object
    ) -> models.AddedBookingItems:
        """Add additional items to a booking.

        Args:
            new_booking_items: A request to add additional items to a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The additional items that were added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24140 ITEMS_REQUIRED: There must be at least one additional item.
                24141 INVALID_DATA: An additional item contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-items-to-booking
        """
        request = request_of(models.NewBookingItems, new_booking_items, keywords)
        return self._caller.perform(_actions.ADD_ITEMS_TO_BOOKING, request)

    @overload
    def add_or_update_booking(self, /, booking: models.Booking) -> models.SavedBooking: ...

    @overload
    def add_or_update_booking(self, /, **keywords: Unpack[members.BookingMembers[int]]) -> models.SavedBooking: ...

    def add_or_update_booking(
        self, /, booking: models.Booking | None = None, **keywords: object
    ) -> models.SavedBooking:
        """Add or update a booking.

        Without `id`, a booking is added. With `id`, only the members that are sent are changed, and the resulting
        booking must be valid as a whole: an end date sent without a start date is refused if it is earlier than the
        booking's current start date. The venue must have access to normal bookings. Recurring bookings, simple
        bookings, discount settings, commission settings and content in several languages are not supported. The
        guide to dates and times says what is known about time zones.

        Args:
            booking: A booking of a venue for an event, for accommodation, or for both.
            **keywords: Its members, instead of a model.

        Returns:
            The booking that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24297 INVALID_DATA: The request contains invalid data.
                24299 CONCURRENT_UPDATE: Race condition error, too many requests to update the same booking.
                24296 UNEXPECTED_ERROR: An error has occurred. The booking should not be expected to have been saved.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
        """
        request = request_of(models.Booking, booking, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING, request)

    @overload
    def add_or_update_booking_accommodation(
        self, /, booking_accommodation: models.BookingAccommodation
    ) -> models.SavedBookingAccommodation: ...

    @overload
    def add_or_update_booking_accommodation(
        self, /, **keywords: Unpack[members.BookingAccommodationMembers[int]]
    ) -> models.SavedBookingAccommodation: ...

    def add_or_update_booking_accommodation(
        self, /, booking_accommodation: models.BookingAccommodation | None = None, **keywords: object
    ) -> models.SavedBookingAccommodation:
        """Add a group of accommodation to a booking, or update one.

        Without `id`, a group of accommodation is added. With `id`, it is updated: only the members in the request
        change. day_rates replaces the rates of the nights that it contains, and room_options the options of the same
        id and night. Rates and options of nights that are no longer part of the group are removed, and new nights
        need rates. The dates of accommodation of the booking are extended to those of the group if necessary. The
        booking must support blocks of accommodation.

        Args:
            booking_accommodation: A group of accommodation of a booking, which is a block of rooms of one type.
            **keywords: Its members, instead of a model.

        Returns:
            The group of accommodation that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24248 INVALID_DATA: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-accommodation
        """
        request = request_of(models.BookingAccommodation, booking_accommodation, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_ACCOMMODATION, request)

    @overload
    def add_or_update_booking_attendee(
        self, /, booking_attendee: models.BookingAttendee
    ) -> models.SavedBookingAttendee: ...

    @overload
    def add_or_update_booking_attendee(
        self, /, **keywords: Unpack[members.BookingAttendeeMembers[int]]
    ) -> models.SavedBookingAttendee: ...

    def add_or_update_booking_attendee(
        self, /, booking_attendee: models.BookingAttendee | None = None, **keywords: object
    ) -> models.SavedBookingAttendee:
        """Add an attendee to a booking, or update one.

        Without `id` and `hash`, an attendee is added to the booking. With one of them, the attendee is updated. The
        venue must have been given access to booking attendees. An update with `hash` is repeated as rarely as an
        add.

        Args:
            booking_attendee: A person who attends a booking, with the menu items that were chosen for the person.
            **keywords: Its members, instead of a model.

        Returns:
            The attendee that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24410 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24411 BOOKING_ATTENDEE_DOES_NOT_EXIST: The booking attendee does not exist.
                24412 UNEXPECTED_ERROR: An error has occurred.
                24413 INVALID_DATA: The request contains invalid data.
                24414 INVALID_DATA_24414: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-attendee
        """
        request = request_of(models.BookingAttendee, booking_attendee, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_ATTENDEE, request)

    @overload
    def add_or_update_booking_note(self, /, booking_note: models.BookingNote) -> models.SavedBookingNote: ...

    @overload
    def add_or_update_booking_note(
        self, /, **keywords: Unpack[members.BookingNoteMembers[int]]
    ) -> models.SavedBookingNote: ...

    def add_or_update_booking_note(
        self, /, booking_note: models.BookingNote | None = None, **keywords: object
    ) -> models.SavedBookingNote:
        """Add a note to a booking, or update one.

        Args:
            booking_note: A note of a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24442 BOOKING_NOTE_DOES_NOT_EXIST: The booking note does not exist.
                24443 UNEXPECTED_ERROR: An error has occurred.
                24444 INVALID_DATA: The request contains invalid data.
                24445 INVALID_DATA_24445: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-note
        """
        request = request_of(models.BookingNote, booking_note, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_NOTE, request)

    @overload
    def add_or_update_booking_package(
        self, /, booking_package: models.BookingPackage
    ) -> models.SavedBookingPackage: ...

    @overload
    def add_or_update_booking_package(
        self, /, **keywords: Unpack[members.BookingPackageMembers[int]]
    ) -> models.SavedBookingPackage: ...

    def add_or_update_booking_package(
        self, /, booking_package: models.BookingPackage | None = None, **keywords: object
    ) -> models.SavedBookingPackage:
        """Add a package to a booking, or update one.

        Without `id`, a package of the venue is added to the booking. With `id`, one is updated. Every update must
        have the required members; the vendor's page does not say what happens to other members that are left out.
        The guide to dates and times says what is known about time zones.

        Args:
            booking_package: A package of the venue (spaces, food and so on at one price per person) as sold with a
                booking.
            **keywords: Its members, instead of a model.

        Returns:
            The package that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                23026 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24458 PACKAGE_DOES_NOT_EXIST: The package does not exist.
                24459 BOOKING_PACKAGE_DOES_NOT_EXIST: The booking package does not exist.
                24460 UNEXPECTED_ERROR: An error has occurred.
                24461 INVALID_DATA: The request contains invalid data.
                24462 INVALID_DATA_24462: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
        """
        request = request_of(models.BookingPackage, booking_package, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_PACKAGE, request)

    @overload
    def add_or_update_booking_room_reservation(
        self, /, booking_room_reservation: models.BookingRoomReservation
    ) -> models.SavedBookingRoomReservation: ...

    @overload
    def add_or_update_booking_room_reservation(
        self, /, **keywords: Unpack[members.BookingRoomReservationMembers[int]]
    ) -> models.SavedBookingRoomReservation: ...

    def add_or_update_booking_room_reservation(
        self, /, booking_room_reservation: models.BookingRoomReservation | None = None, **keywords: object
    ) -> models.SavedBookingRoomReservation:
        """Add a room reservation to a booking, or update one.

        Without `id`, a room reservation is added, which is not confirmed yet. With `id`, it is updated: only the
        members in the request change. The booking must have groups of accommodation, from which the rooms are
        reserved, and must be not confirmed, confirmed, checked in or checked out. If a guest is in a request several
        times, the first details count.

        Args:
            booking_room_reservation: A reservation of rooms from the groups of accommodation of a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The room reservation that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24257 INVALID_DATA: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-room-reservation
        """
        request = request_of(models.BookingRoomReservation, booking_room_reservation, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_ROOM_RESERVATION, request)

    @overload
    def add_or_update_booking_session(
        self, /, booking_session: models.BookingSession
    ) -> models.SavedBookingSession: ...

    @overload
    def add_or_update_booking_session(
        self, /, **keywords: Unpack[members.BookingSessionMembers[int]]
    ) -> models.SavedBookingSession: ...

    def add_or_update_booking_session(
        self, /, booking_session: models.BookingSession | None = None, **keywords: object
    ) -> models.SavedBookingSession:
        """Add a session to a booking, or update one.

        Without `id`, a session is added to the booking. With `id`, the session is updated. Every update must have
        the required members; the vendor's page does not say what happens to other members that are left out. The
        venue must have been given access to booking sessions. The guide to dates and times says what is known about
        time zones.

        Args:
            booking_session: A session of a booking: the use of a function space for some hours of one day.
            **keywords: Its members, instead of a model.

        Returns:
            The session that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24360 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24361 SESSION_DOES_NOT_EXIST: The session does not exist.
                24362 UNEXPECTED_ERROR_24362: An error has occurred.
                24363 INVALID_DATA_24363: The request contains invalid data.
                24364 INVALID_DATA_24364: The request contains invalid data.
                24337 INVALID_DATA: The request contains invalid data.
                24335 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
        """
        request = request_of(models.BookingSession, booking_session, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION, request)

    @overload
    def add_or_update_booking_session_beverage(
        self, /, booking_session_beverage: models.BookingSessionBeverage
    ) -> models.SavedBookingSessionBeverage: ...

    @overload
    def add_or_update_booking_session_beverage(
        self, /, **keywords: Unpack[members.BookingSessionBeverageMembers[int]]
    ) -> models.SavedBookingSessionBeverage: ...

    def add_or_update_booking_session_beverage(
        self, /, booking_session_beverage: models.BookingSessionBeverage | None = None, **keywords: object
    ) -> models.SavedBookingSessionBeverage:
        """Add a beverage package to a booking session, or update one.

        Without `id`, a beverage package is added to the session. With `id`, one is updated. The venue must have been
        given access to beverages of booking sessions. The guide to dates and times says what is known about time
        zones.

        Args:
            booking_session_beverage: A beverage package of a booking session.
            **keywords: Its members, instead of a model.

        Returns:
            The beverage package that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24354 INVALID_DATA: The request contains invalid data.
                24353 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-beverage
        """
        request = request_of(models.BookingSessionBeverage, booking_session_beverage, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_BEVERAGE, request)

    @overload
    def add_or_update_booking_session_menu(
        self, /, booking_session_menu: models.BookingSessionMenu
    ) -> models.SavedBookingSessionMenu: ...

    @overload
    def add_or_update_booking_session_menu(
        self, /, **keywords: Unpack[members.BookingSessionMenuMembers[int]]
    ) -> models.SavedBookingSessionMenu: ...

    def add_or_update_booking_session_menu(
        self, /, booking_session_menu: models.BookingSessionMenu | None = None, **keywords: object
    ) -> models.SavedBookingSessionMenu:
        """Add a menu to a booking session, or update one.

        Without `id`, a menu is added to the session. With `id`, one is updated. The venue must have been given
        access to booking sessions. The guide to dates and times says what is known about time zones.

        Args:
            booking_session_menu: A menu of a booking session.
            **keywords: Its members, instead of a model.

        Returns:
            The menu that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24337 INVALID_DATA: The request contains invalid data.
                24335 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-menu
        """
        request = request_of(models.BookingSessionMenu, booking_session_menu, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_MENU, request)

    @overload
    def add_or_update_booking_session_resource(
        self, /, booking_session_resource: models.BookingSessionResource
    ) -> models.SavedBookingSessionResource: ...

    @overload
    def add_or_update_booking_session_resource(
        self, /, **keywords: Unpack[members.BookingSessionResourceMembers[int]]
    ) -> models.SavedBookingSessionResource: ...

    def add_or_update_booking_session_resource(
        self, /, booking_session_resource: models.BookingSessionResource | None = None, **keywords: object
    ) -> models.SavedBookingSessionResource:
        """Add a resource to a booking session, or update one.

        Without `id`, a resource is added to the session. With `id`, one is updated; the vendor's page does not say
        what happens to members that are left out. The guide to dates and times says what is known about time zones.

        Args:
            booking_session_resource: A resource, such as a projector or a lectern, that is set up for one session of
                a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The resource that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24338 SESSION_DOES_NOT_EXIST: The booking session does not exist.
                24339 SESSION_RESOURCE_DOES_NOT_EXIST: The booking session resource does not exist.
                24340 UNEXPECTED_ERROR: An unknown error has occurred.
                24341 INVALID_DATA: The request contains invalid data.
                24342 INVALID_DATA_24342: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource
        """
        request = request_of(models.BookingSessionResource, booking_session_resource, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE, request)

    @overload
    def add_or_update_function_space(self, /, function_space: models.FunctionSpace) -> models.SavedFunctionSpace: ...

    @overload
    def add_or_update_function_space(
        self, /, **keywords: Unpack[members.FunctionSpaceMembers]
    ) -> models.SavedFunctionSpace: ...

    def add_or_update_function_space(
        self, /, function_space: models.FunctionSpace | None = None, **keywords: object
    ) -> models.SavedFunctionSpace:
        """Add a function space to a venue, or update one.

        Without `id`, a function space is added to the venue. With `id`, the space is updated. The vendor's page does
        not say what happens to members that an update leaves out.

        Args:
            function_space: A function space of a venue.
            **keywords: Its members, instead of a model.

        Returns:
            The function space that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24385 FUNCTION_SPACE_DOES_NOT_EXIST: The function space does not exist.
                24386 UNEXPECTED_ERROR: An unknown error has occurred.
                24387 INVALID_DATA: The request contains invalid data.
                24388 INVALID_DATA_24388: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space
        """
        request = request_of(models.FunctionSpace, function_space, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_FUNCTION_SPACE, request)

    @overload
    def add_or_update_function_space_category(
        self, /, function_space_category: models.FunctionSpaceCategory
    ) -> models.SavedFunctionSpaceCategory: ...

    @overload
    def add_or_update_function_space_category(
        self, /, **keywords: Unpack[members.FunctionSpaceCategoryMembers]
    ) -> models.SavedFunctionSpaceCategory: ...

    def add_or_update_function_space_category(
        self, /, function_space_category: models.FunctionSpaceCategory | None = None, **keywords: object
    ) -> models.SavedFunctionSpaceCategory:
        """Add a category of function spaces to a venue, or update one.

        Without `id`, a category is added to the venue. With `id`, the category is updated.

        Args:
            function_space_category: A category of the function spaces of a venue.
            **keywords: Its members, instead of a model.

        Returns:
            The category that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24308 SPACE_CATEGORY_DOES_NOT_EXIST: The category does not exist.
                24309 UNEXPECTED_ERROR: An error has occurred.
                24310 INVALID_DATA: The request contains invalid data.
                24311 INVALID_DATA_24311: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space-category
        """
        request = request_of(models.FunctionSpaceCategory, function_space_category, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_FUNCTION_SPACE_CATEGORY, request)

    @overload
    def add_or_update_guest_room(self, /, guest_room: models.GuestRoom) -> models.SavedGuestRoom: ...

    @overload
    def add_or_update_guest_room(self, /, **keywords: Unpack[members.GuestRoomMembers]) -> models.SavedGuestRoom: ...

    def add_or_update_guest_room(
        self, /, guest_room: models.GuestRoom | None = None, **keywords: object
    ) -> models.SavedGuestRoom:
        """Add a room type to a venue, or update one.

        Without `id`, a room type is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            guest_room: A room type of a venue.
            **keywords: Its members, instead of a model.

        Returns:
            The room type that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24312 ROOM_DOES_NOT_EXIST: The room type does not exist.
                24313 UNEXPECTED_ERROR_24313: An error has occurred.
                24314 INVALID_DATA: The request contains invalid data.
                24315 UNEXPECTED_ERROR: An unknown error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-guest-room
        """
        request = request_of(models.GuestRoom, guest_room, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_GUEST_ROOM, request)

    @overload
    def add_or_update_opportunity(self, /, opportunity: models.Opportunity) -> models.SavedOpportunity: ...

    @overload
    def add_or_update_opportunity(
        self, /, **keywords: Unpack[members.OpportunityMembers[int]]
    ) -> models.SavedOpportunity: ...

    def add_or_update_opportunity(
        self, /, opportunity: models.Opportunity | None = None, **keywords: object
    ) -> models.SavedOpportunity:
        """Add an opportunity, or update one.

        Without `id`, an opportunity is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            opportunity: Potential business of a venue, which may become a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The opportunity that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24221 REQUEST_IS_EMPTY: The request is empty.
                24222 OPPORTUNITY_DOES_NOT_EXIST: The opportunity does not exist.
                24224 INVALID_DATA: The details of the opportunity are invalid.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opportunity
        """
        request = request_of(models.Opportunity, opportunity, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_OPPORTUNITY, request)

    @overload
    def add_or_update_opportunity_note(
        self, /, opportunity_note: models.OpportunityNote
    ) -> models.SavedOpportunityNote: ...

    @overload
    def add_or_update_opportunity_note(
        self, /, **keywords: Unpack[members.OpportunityNoteMembers[int]]
    ) -> models.SavedOpportunityNote: ...

    def add_or_update_opportunity_note(
        self, /, opportunity_note: models.OpportunityNote | None = None, **keywords: object
    ) -> models.SavedOpportunityNote:
        """Add a note to an opportunity, or update one.

        Without `id`, a note is added to the opportunity. With `id`, it is updated. The vendor's page does not say
        which members are required; both of its examples send venue_id, lead_id and note.

        Args:
            opportunity_note: A note of an opportunity.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24438 VENUE_DOES_NOT_EXIST: The venue does not exist.
                24441 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24434 NOTE_DOES_NOT_EXIST: The note does not exist.
                24435 UNEXPECTED_ERROR: An error has occurred.
                24436 INVALID_DATA: The request contains invalid data.
                24437 INVALID_DATA_24437: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opp-note
        """
        request = request_of(models.OpportunityNote, opportunity_note, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_OPPORTUNITY_NOTE, request)

    @overload
    def add_or_update_rate_plan_booking_rules_collection(
        self, /, rate_plan_booking_rule_update: models.RatePlanBookingRuleUpdate
    ) -> models.UpdatedRatePlanBookingRules: ...

    @overload
    def add_or_update_rate_plan_booking_rules_collection(
        self, /, **keywords: Unpack[members.RatePlanBookingRuleUpdateMembers]
    ) -> models.UpdatedRatePlanBookingRules: ...

    def add_or_update_rate_plan_booking_rules_collection(
        self, /, rate_plan_booking_rule_update: models.RatePlanBookingRuleUpdate | None = None, **keywords: object
    ) -> models.UpdatedRatePlanBookingRules:
        """Open or close rooms for bookings with a rate plan, for ranges of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            rate_plan_booking_rule_update: Booking rules of rate plans to add or to update.
            **keywords: Its members, instead of a model.

        Returns:
            The booking rules that were saved.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-rateplan-bookingrules
        """
        request = request_of(models.RatePlanBookingRuleUpdate, rate_plan_booking_rule_update, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_RATE_PLAN_BOOKING_RULES_COLLECTION, request)

    @overload
    def add_or_update_room_counts_collection(
        self, /, room_count_update: models.RoomCountUpdate
    ) -> models.UpdatedRoomCounts: ...

    @overload
    def add_or_update_room_counts_collection(
        self, /, **keywords: Unpack[members.RoomCountUpdateMembers]
    ) -> models.UpdatedRoomCounts: ...

    def add_or_update_room_counts_collection(
        self, /, room_count_update: models.RoomCountUpdate | None = None, **keywords: object
    ) -> models.UpdatedRoomCounts:
        """Set the numbers of rooms that a venue has, for ranges of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            room_count_update: Numbers of rooms to add or to update.
            **keywords: Its members, instead of a model.

        Returns:
            The numbers of rooms that were saved.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-counts
        """
        request = request_of(models.RoomCountUpdate, room_count_update, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_ROOM_COUNTS_COLLECTION, request)

    @overload
    def add_or_update_room_dynamic_rates_collection(
        self, /, room_dynamic_rate_update: models.RoomDynamicRateUpdate
    ) -> models.UpdatedRoomDynamicRates: ...

    @overload
    def add_or_update_room_dynamic_rates_collection(
        self, /, **keywords: Unpack[members.RoomDynamicRateUpdateMembers]
    ) -> models.UpdatedRoomDynamicRates: ...

    def add_or_update_room_dynamic_rates_collection(
        self, /, room_dynamic_rate_update: models.RoomDynamicRateUpdate | None = None, **keywords: object
    ) -> models.UpdatedRoomDynamicRates:
        """Set the dynamic rates of rooms, for ranges of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            room_dynamic_rate_update: Dynamic rates of rooms to add or to update.
            **keywords: Its members, instead of a model.

        Returns:
            The dynamic rates that were saved.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-dynamic-rates
        """
        request = request_of(models.RoomDynamicRateUpdate, room_dynamic_rate_update, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_ROOM_DYNAMIC_RATES_COLLECTION, request)

    @overload
    def add_or_update_space_blockout(self, /, space_blockout: models.SpaceBlockout) -> models.SavedSpaceBlockout: ...

    @overload
    def add_or_update_space_blockout(
        self, /, **keywords: Unpack[members.SpaceBlockoutMembers]
    ) -> models.SavedSpaceBlockout: ...

    def add_or_update_space_blockout(
        self, /, space_blockout: models.SpaceBlockout | None = None, **keywords: object
    ) -> models.SavedSpaceBlockout:
        """Add a blockout of a function space, or update one.

        Without `id`, a blockout is added. With `id`, one is updated. The vendor's page does not list the members:
        its example of an add sends all of them, and that of an update only `id`, `venue_id` and `name`.

        Args:
            space_blockout: A time during which a function space cannot be booked.
            **keywords: Its members, instead of a model.

        Returns:
            The blockout that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24270 REQUEST_IS_EMPTY: The request is empty.
                24271 SPACE_BLOCKOUT_DOES_NOT_EXIST: The blockout does not exist.
                24272 INVALID_DATA: The blockout contains invalid data.
                24273 UNEXPECTED_ERROR: An unknown error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-blockoutspace
        """
        request = request_of(models.SpaceBlockout, space_blockout, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_SPACE_BLOCKOUT, request)

    @overload
    def add_payment_to_booking(
        self, /, new_booking_payment: models.NewBookingPayment
    ) -> models.AddedBookingPayment: ...

    @overload
    def add_payment_to_booking(
        self, /, **keywords: Unpack[members.NewBookingPaymentMembers[int]]
    ) -> models.AddedBookingPayment: ...

    def add_payment_to_booking(
        self, /, new_booking_payment: models.NewBookingPayment | None = None, **keywords: object
    ) -> models.AddedBookingPayment:
        """Add a payment to a booking, and an invoice that the payment is applied to.

        Args:
            new_booking_payment: A request to add a payment to a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The payment that was added, and its invoice.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24136 INVALID_DATA: The payment contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-payment-to-booking
        """
        request = request_of(models.NewBookingPayment, new_booking_payment, keywords)
        return self._caller.perform(_actions.ADD_PAYMENT_TO_BOOKING, request)

    @overload
    def add_refund_to_booking(self, /, new_booking_refund: models.NewBookingRefund) -> models.AddedBookingRefund: ...

    @overload
    def add_refund_to_booking(
        self, /, **keywords: Unpack[members.NewBookingRefundMembers[int]]
    ) -> models.AddedBookingRefund: ...

    def add_refund_to_booking(
        self, /, new_booking_refund: models.NewBookingRefund | None = None, **keywords: object
    ) -> models.AddedBookingRefund:
        """Add a refund to a booking.

        The platform adds the refund to the invoices of the booking, up to the amount of each that can be refunded.

        Args:
            new_booking_refund: A request to add a refund to a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The refund that was added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24149 INVALID_DATA: The refund contains invalid data.
                24145 NOTHING_TO_REFUND: The booking has no amount that can be refunded.
                24146 REFUND_EXCEEDS_TOTAL: The refund is more than the total amount payable on the booking.
                24147 REFUND_NOT_POSITIVE: The amount of the refund must be greater than zero.
                24148 REFUND_NOT_FULLY_APPLIED: The refund could not be applied to the booking in full.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-refund-to-booking
        """
        request = request_of(models.NewBookingRefund, new_booking_refund, keywords)
        return self._caller.perform(_actions.ADD_REFUND_TO_BOOKING, request)

    @overload
    def cancel_booking_room_reservation(
        self, /, room_reservation_cancellation: models.RoomReservationCancellation
    ) -> models.CancelledRoomReservation: ...

    @overload
    def cancel_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationCancellationMembers[int]]
    ) -> models.CancelledRoomReservation: ...

    def cancel_booking_room_reservation(
        self, /, room_reservation_cancellation: models.RoomReservationCancellation | None = None, **keywords: object
    ) -> models.CancelledRoomReservation:
        """Cancel a room reservation of a booking.

        The page says in one place that only reservations that are not confirmed can be cancelled, and in another
        that those that are confirmed, checked in or checked out can be cancelled too. If the platform refuses,
        `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_cancellation: A request to cancel a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a cancellation.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/cancel-booking-room-reservation
        """
        request = request_of(models.RoomReservationCancellation, room_reservation_cancellation, keywords)
        return self._caller.perform(_actions.CANCEL_BOOKING_ROOM_RESERVATION, request)

    @overload
    def change_booking_status(
        self, /, booking_status_change: models.BookingStatusChange
    ) -> models.ChangedBookingStatus: ...

    @overload
    def change_booking_status(
        self, /, **keywords: Unpack[members.BookingStatusChangeMembers[int]]
    ) -> models.ChangedBookingStatus: ...

    def change_booking_status(
        self, /, booking_status_change: models.BookingStatusChange | None = None, **keywords: object
    ) -> models.ChangedBookingStatus:
        """Change the status of a booking.

        To cancel, send the day and, for a quote, the stage and the reason. For any other change, send the stage of
        the opportunity.

        Args:
            booking_status_change: A change of a booking's status.
            **keywords: Its members, instead of a model.

        Returns:
            The booking whose status was changed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24397 INVALID_DATA: The request contains invalid data.
                24346 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
        """
        request = request_of(models.BookingStatusChange, booking_status_change, keywords)
        return self._caller.perform(_actions.CHANGE_BOOKING_STATUS, request)

    @overload
    def change_status_of_booking_room_reservation(
        self, /, room_reservation_status_change: models.RoomReservationStatusChange
    ) -> models.ChangedRoomReservation: ...

    @overload
    def change_status_of_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationStatusChangeMembers[int]]
    ) -> models.ChangedRoomReservation: ...

    def change_status_of_booking_room_reservation(
        self, /, room_reservation_status_change: models.RoomReservationStatusChange | None = None, **keywords: object
    ) -> models.ChangedRoomReservation:
        """Change the status of a room reservation to checked in or checked out.

        confirmBookingRoomReservation and cancelBookingRoomReservation set the other statuses. If the platform
        refuses, `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_status_change: A request to change the status of a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a change of status.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/change-status-of-booking-room-reservation
        """
        request = request_of(models.RoomReservationStatusChange, room_reservation_status_change, keywords)
        return self._caller.perform(_actions.CHANGE_STATUS_OF_BOOKING_ROOM_RESERVATION, request)

    @overload
    def confirm_booking_room_reservation(
        self, /, room_reservation_confirmation: models.RoomReservationConfirmation
    ) -> models.ConfirmedRoomReservation: ...

    @overload
    def confirm_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationConfirmationMembers[int]]
    ) -> models.ConfirmedRoomReservation: ...

    def confirm_booking_room_reservation(
        self, /, room_reservation_confirmation: models.RoomReservationConfirmation | None = None, **keywords: object
    ) -> models.ConfirmedRoomReservation:
        """Confirm a room reservation of a booking.

        If the platform refuses, `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_confirmation: A request to confirm a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a confirmation.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/confirm-booking-room-reservation
        """
        request = request_of(models.RoomReservationConfirmation, room_reservation_confirmation, keywords)
        return self._caller.perform(_actions.CONFIRM_BOOKING_ROOM_RESERVATION, request)

    @overload
    def convert_lead_to_opportunity(self, /, lead_conversion: models.LeadConversion) -> models.ConvertedLead: ...

    @overload
    def convert_lead_to_opportunity(
        self, /, **keywords: Unpack[members.LeadConversionMembers[int]]
    ) -> models.ConvertedLead: ...

    def convert_lead_to_opportunity(
        self, /, lead_conversion: models.LeadConversion | None = None, **keywords: object
    ) -> models.ConvertedLead:
        """Convert a lead to an opportunity of a venue.

        The vendor's page shows no request and no response, and does not say which members are required or what the
        id of the opportunity is.

        Args:
            lead_conversion: A request to convert a lead to an opportunity.
            **keywords: Its members, instead of a model.

        Returns:
            Whether a lead was converted to an opportunity.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24227 REQUEST_IS_EMPTY: The request is empty.
                24228 LEAD_DOES_NOT_EXIST: The lead does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/convert-lead-to-opportunity
        """
        request = request_of(models.LeadConversion, lead_conversion, keywords)
        return self._caller.perform(_actions.CONVERT_LEAD_TO_OPPORTUNITY, request)

    @spelled
    def get_available_function_spaces(
        self,
        *,
        venue_id: int,
        start_datetime: datetime.datetime,
        end_datetime: datetime.datetime,
        event_type: int | Unset = UNSET,
        pax: int | Unset = UNSET,
        layout_type: models.FunctionSpaceLayoutType | Unset = UNSET,
        space_ids: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.AvailableFunctionSpace]:
        """Find out which function spaces of a venue are available at a time.

        The response contains no time slots. Use getFunctionSpaceAvailability for those, and for more than 24 hours.

        Args:
            venue_id: The id of the venue.
            start_datetime: When the space is needed.
            end_datetime: Until when the space is needed, at most 24 hours after start_datetime.
            event_type: The id of the event type, as returned by getEventTypeList.
            pax: The number of attendees.
            layout_type: The type of layout that is needed.
            space_ids: The ids of the spaces to look at. Without it, all spaces of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-available-function-spaces
        """
        request = models.GetAvailableFunctionSpacesRequest(
            venue_id=venue_id,
            start_datetime=start_datetime,
            end_datetime=end_datetime,
            event_type=event_type,
            pax=pax,
            layout_type=layout_type,
            space_ids=space_ids,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_AVAILABLE_FUNCTION_SPACES, request)

    @spelled
    def get_beverage_package_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.VenueBeveragePackage]:
        """List the beverage packages of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-beverage-package-list
        """
        request = models.GetBeveragePackageListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BEVERAGE_PACKAGE_LIST, request)

    @spelled
    def get_booking(self, *, id: int, venue_id: int | Unset = UNSET) -> models.BookingDetails:
        """Get a booking with everything that belongs to it.

        The vendor's page says that its sections on sessions, packages, additional items, beverage packages, menus,
        resources, products and service fees are not published yet. The guide to dates and times says what is known
        about time zones.

        Args:
            id: The id of the booking.
            venue_id: The id of the venue that the booking belongs to.

        Returns:
            A booking with its packages, sessions and everything else that belongs to it.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking
        """
        request = models.GetBookingRequest(
            id=id,
            venue_id=venue_id,
        )
        return self._caller.perform(_actions.GET_BOOKING, request)

    @spelled
    def get_booking_accommodation_list(
        self, *, venue_id: int, booking_id: int
    ) -> Page[models.ListedBookingAccommodation]:
        """List the groups of accommodation of a booking.

        All groups are on one result page: the action takes neither filters nor the size of a page.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-accommodation-list
        """
        request = models.GetBookingAccommodationListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
        )
        return Page(self._caller, _actions.GET_BOOKING_ACCOMMODATION_LIST, request)

    @spelled
    def get_booking_attendee_by_hash(
        self, *, venue_id: int, booking_id: int, hash: str
    ) -> models.BookingAttendeeDetails:
        """Get an attendee of a booking by its hash.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking that the attendee belongs to.
            hash: The hash of the attendee.

        Returns:
            An attendee of a booking, with the menu items that were chosen for the attendee.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-by-hash
        """
        request = models.GetBookingAttendeeByHashRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            hash=hash,
        )
        return self._caller.perform(_actions.GET_BOOKING_ATTENDEE_BY_HASH, request)

    @spelled
    def get_booking_attendee_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.BookingAttendeeDetails]:
        """List the attendees of a booking.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking whose attendees to list.
            order_by: The member by which the attendees are sorted. The vendor's page names only name.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-list
        """
        request = models.GetBookingAttendeeListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            order_by=order_by,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_ATTENDEE_LIST, request)

    @spelled
    def get_booking_beo_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        only_generated: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.BookingBeo]:
        """List the banquet event orders (BEOs) of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            only_generated: Whether only generated BEOs are listed.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-list
        """
        request = models.GetBookingBeoListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_BEO_LIST, request)

    @spelled
    def get_booking_beo_version_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        only_generated: bool | Unset = UNSET,
        beo_number: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.BookingBeo]:
        """List the versions of the banquet event orders (BEOs) of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            only_generated: Whether only generated BEOs are listed.
            beo_number: The number of the BEO whose versions to list.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-version-list
        """
        request = models.GetBookingBeoVersionListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            beo_number=beo_number,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_BEO_VERSION_LIST, request)

    @spelled
    def get_booking_changelog_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.BookingChange]:
        """List the entries of the change log of a booking.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking whose change log to list.
            order_by: The member by which the entries are sorted. The vendor's page names only name.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-changelog-list
        """
        request = models.GetBookingChangelogListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            order_by=order_by,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_CHANGELOG_LIST, request)

    @spelled
    def get_booking_custom_field_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.BookingCustomField]:
        """List the custom fields that bookings can have.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24150 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-booking-custom-field-list
        """
        request = models.GetBookingCustomFieldListRequest(
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_BOOKING_CUSTOM_FIELD_LIST, request)

    @spelled
    def get_booking_document_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        only_generated: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.BookingDocument]:
        """List the documents of a booking, such as quotes and contracts.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking whose documents to list.
            only_generated: Whether only generated documents are listed.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-document-list
        """
        request = models.GetBookingDocumentListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_DOCUMENT_LIST, request)

    @spelled
    def get_booking_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.BookingFilter | Filter | Unset = UNSET,
    ) -> Page[models.ListedBooking]:
        """List the bookings of a venue.

        Only bookings that the user of the API key has access to are returned.

        Args:
            venue_id: The id of the venue whose bookings to list.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list
        """
        request = models.GetBookingListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_LIST, request)

    @spelled
    def get_booking_list_for_account(
        self, *, per_page: int, start: int | Unset = UNSET, filter: models.AccountBookingFilter | Filter | Unset = UNSET
    ) -> Page[models.ListedBooking]:
        """List the bookings of all venues of the account.

        Only bookings that the user of the API key has access to are returned, whatever their venue.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account
        """
        request = models.GetBookingListForAccountRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_LIST_FOR_ACCOUNT, request)

    @spelled
    def get_booking_note_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.BookingNoteFilter | Filter | Unset = UNSET,
    ) -> Page[models.ListedBookingNote]:
        """List the notes of a booking.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking whose notes to list.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-note-list
        """
        request = models.GetBookingNoteListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_NOTE_LIST, request)

    @spelled
    def get_booking_release_schedule(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        per_page: int,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.BookingReleaseTerm]:
        """List when rooms of a booking, or of all bookings of a venue, are released.

        Args:
            venue_id: The id of the venue that the bookings belong to.
            booking_id: The id of the booking. Without it, the entries of all bookings are listed.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/get-booking-release-schedule
        """
        request = models.GetBookingReleaseScheduleRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_RELEASE_SCHEDULE, request)

    @spelled
    def get_booking_room_reservation_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedBookingRoomReservation]:
        """List the room reservations of a booking, or of all bookings of a venue.

        Args:
            venue_id: The id of the venue that the bookings belong to.
            booking_id: The id of the booking whose room reservations to list. Without it, those of all bookings are
                listed.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-room-reservation-list
        """
        request = models.GetBookingRoomReservationListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_ROOM_RESERVATION_LIST, request)

    @spelled
    def get_booking_session_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_dir: models.SortDirection | Unset = UNSET,
        include_booking_details: bool | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedBookingSession]:
        """List the sessions of a booking, or of all bookings of a venue.

        The guide to dates and times says what is known about time zones.

        Args:
            venue_id: The id of the venue that the bookings belong to.
            booking_id: The id of the booking whose sessions to list. Without it, the sessions of all bookings are
                listed.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            order_by: The member by which the sessions are sorted.
            order_dir: The sort order.
            include_booking_details: Whether each session includes a summary of its booking.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-list
        """
        request = models.GetBookingSessionListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            order_by=order_by,
            order_dir=order_dir,
            include_booking_details=include_booking_details,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_SESSION_LIST, request)

    @spelled
    def get_booking_session_menu_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        session_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_dir: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedBookingSessionMenu]:
        """List the menus of the sessions of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            session_id: The id of a session, to list only the menus of that one.
            order_by: The member to sort by.
            order_dir: The direction to sort in.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-menu-list
        """
        request = models.GetBookingSessionMenuListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            session_id=session_id,
            order_by=order_by,
            order_dir=order_dir,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_BOOKING_SESSION_MENU_LIST, request)

    @spelled
    def get_booking_tax_list(
        self, *, venue_id: int, booking_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.BookingTax]:
        """List the taxes and service fees of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-tax-list
        """
        request = models.GetBookingTaxListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_BOOKING_TAX_LIST, request)

    @spelled
    def get_cost_center_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.VenueCostCenter]:
        """List the cost centres of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24270 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
                24271 VENUE_DOES_NOT_EXIST: The venue does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-cost-center-list
        """
        request = models.GetCostCenterListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_COST_CENTER_LIST, request)

    @spelled
    def get_event_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.EventType]:
        """List the event types that bookings can have.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-event-type-list
        """
        request = models.GetEventTypeListRequest(
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_EVENT_TYPE_LIST, request)

    @spelled
    def get_function_space_availability(
        self, *, venue_id: int, start_date: datetime.date, end_date: datetime.date, space_ids: list[int] | Unset = UNSET
    ) -> models.FunctionSpaceAvailabilities:
        """Get the times at which the function spaces of a venue are available.

        Args:
            venue_id: The id of the venue.
            start_date: The first day.
            end_date: The last day. At most 14 days can be requested.
            space_ids: The ids of the spaces to look at. Without it, all spaces of the venue.

        Returns:
            The availability of the function spaces of a venue.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-availability
        """
        request = models.GetFunctionSpaceAvailabilityRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            space_ids=space_ids,
        )
        return self._caller.perform(_actions.GET_FUNCTION_SPACE_AVAILABILITY, request)

    @spelled
    def get_function_space_category_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedFunctionSpaceCategory]:
        """List the categories of the function spaces of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24150 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
                24102 VENUE_DOES_NOT_EXIST: The venue does not exist.
                24408 FEATURE_NOT_ALLOWED: The feature is not allowed.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-category-list
        """
        request = models.GetFunctionSpaceCategoryListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_FUNCTION_SPACE_CATEGORY_LIST, request)

    @spelled
    def get_function_space_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedFunctionSpace]:
        """List the function spaces of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-list
        """
        request = models.GetFunctionSpaceListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_FUNCTION_SPACE_LIST, request)

    @spelled
    def get_menu_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.VenueMenu]:
        """List the menus of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-menu-list
        """
        request = models.GetMenuListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_MENU_LIST, request)

    @spelled
    def get_rate_plan_booking_rules(
        self,
        *,
        venue_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
        bar_id: int | Unset = UNSET,
    ) -> Page[models.RoomBookingRules]:
        """List whether rooms can be booked with rate plans, by date.

        The range may have at most 31 days, and must not begin in the past.

        Args:
            venue_id: The id of the venue.
            start_date: The first date.
            end_date: The last date.
            room_ids: The ids of the room types. Without it, all room types are listed.
            bar_id: The id of the rate plan. Without it, all rate plans are listed.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-booking-rules
        """
        request = models.GetRatePlanBookingRulesRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
            bar_id=bar_id,
        )
        return Page(self._caller, _actions.GET_RATE_PLAN_BOOKING_RULES, request)

    @spelled
    def get_rate_plan_rate_list(
        self,
        *,
        venue_id: int,
        bar_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.RatePlanRate]:
        """List the rates of a rate plan, with their dates.

        Args:
            venue_id: The id of the venue.
            bar_id: The id of the rate plan, as returned by getVenueRatePlanList.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-rate-list
        """
        request = models.GetRatePlanRateListRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_RATE_PLAN_RATE_LIST, request)

    @spelled
    def get_resource_availability(
        self,
        *,
        venue_id: int,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
        resource_ids: list[int],
        quantity: int | Unset = UNSET,
    ) -> Page[models.ResourceAvailability]:
        """List the times at which resources of a venue are not available.

        Args:
            venue_id: The id of the venue.
            start_date: When the period begins.
            end_date: When the period ends.
            resource_ids: The ids of the resources, as returned by getResourceList.
            quantity: The quantity whose availability to check.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-availability
        """
        request = models.GetResourceAvailabilityRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            resource_ids=resource_ids,
            quantity=quantity,
        )
        return Page(self._caller, _actions.GET_RESOURCE_AVAILABILITY, request)

    @spelled
    def get_resource_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.VenueResource]:
        """List the resources of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-list
        """
        request = models.GetResourceListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_RESOURCE_LIST, request)

    @spelled
    def get_revenue_template_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.RevenueTemplate]:
        """List the revenue templates of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-revenue-template-list
        """
        request = models.GetRevenueTemplateListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_REVENUE_TEMPLATE_LIST, request)

    @spelled
    def get_room_inventory(
        self, *, venue_id: int, start_date: datetime.date, end_date: datetime.date, room_ids: list[int] | Unset = UNSET
    ) -> Page[models.RoomInventory]:
        """List the numbers of rooms and of available rooms, by date.

        The range may have at most 31 days, and must not begin in the past.

        Args:
            venue_id: The id of the venue.
            start_date: The first date.
            end_date: The last date.
            room_ids: The ids of the room types. Without it, all room types are listed.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-inventory
        """
        request = models.GetRoomInventoryRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
        )
        return Page(self._caller, _actions.GET_ROOM_INVENTORY, request)

    @spelled
    def get_room_rate_list(
        self, *, venue_id: int, bar_id: int, bar_rate_id: int, room_id: int | Unset = UNSET
    ) -> Page[models.RatePlanRoomRate]:
        """List the rates of the rooms in a rate of a rate plan.

        All rates are on one result page: the action takes neither filters nor the size of a page.

        Args:
            venue_id: The id of the venue.
            bar_id: The id of the rate plan, as returned by getVenueRatePlanList.
            bar_rate_id: The id of the rate of the rate plan, as returned by getRatePlanRateList.
            room_id: The id of the room type. Without it, all room types are listed.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rate-list
        """
        request = models.GetRoomRateListRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            bar_rate_id=bar_rate_id,
            room_id=room_id,
        )
        return Page(self._caller, _actions.GET_ROOM_RATE_LIST, request)

    @spelled
    def get_room_rates(
        self,
        *,
        venue_id: int,
        bar_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
    ) -> Page[models.RoomRates]:
        """List the rates of rooms in a rate plan, by date.

        The range may have at most 31 days, and must not begin in the past.

        Args:
            venue_id: The id of the venue.
            bar_id: The id of the rate plan, as returned by getVenueRatePlanList.
            start_date: The first date.
            end_date: The last date.
            room_ids: The ids of the room types. Without it, all room types are listed.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rates
        """
        request = models.GetRoomRatesRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
        )
        return Page(self._caller, _actions.GET_ROOM_RATES, request)

    @spelled
    def get_session_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.SessionType]:
        """List the types that sessions can have.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-session-type-list
        """
        request = models.GetSessionTypeListRequest(
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_SESSION_TYPE_LIST, request)

    @spelled
    def get_space_blockout_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.ListedSpaceBlockout]:
        """List the blockouts of the function spaces of a venue.

        The vendor's page does not say whether the times are in UTC or those of the venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-blockout-list
        """
        request = models.GetSpaceBlockoutListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_SPACE_BLOCKOUT_LIST, request)

    @spelled
    def get_space_hire_plan_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.SpaceHirePlan]:
        """List the space hire plans of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/get-space-hire-plan-list
        """
        request = models.GetSpaceHirePlanListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_SPACE_HIRE_PLAN_LIST, request)

    @spelled
    def get_space_hire_plan_rate(
        self, *, venue_id: int, tariff_id: int | Unset = UNSET, tariff_rate_id: int
    ) -> models.SpaceHirePlanRateDetails:
        """Get a rate of a space hire plan, with the prices of each space.

        Args:
            venue_id: The id of the venue.
            tariff_id: The id of the space hire plan, as returned by getSpaceHirePlanList.
            tariff_rate_id: The id of the rate, as returned by getSpaceHirePlanRateList.

        Returns:
            A rate of a space hire plan, with the prices of each space.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate
        """
        request = models.GetSpaceHirePlanRateRequest(
            venue_id=venue_id,
            tariff_id=tariff_id,
            tariff_rate_id=tariff_rate_id,
        )
        return self._caller.perform(_actions.GET_SPACE_HIRE_PLAN_RATE, request)

    @spelled
    def get_space_hire_plan_rate_list(
        self,
        *,
        venue_id: int,
        tariff_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.SpaceHirePlanRateFilter | Filter | Unset = UNSET,
    ) -> Page[models.SpaceHirePlanRate]:
        """List the rates of a space hire plan.

        Args:
            venue_id: The id of the venue.
            tariff_id: The id of the space hire plan, as returned by getSpaceHirePlanList.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate-list-copy
        """
        request = models.GetSpaceHirePlanRateListRequest(
            venue_id=venue_id,
            tariff_id=tariff_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_SPACE_HIRE_PLAN_RATE_LIST, request)

    @spelled
    def get_tax_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> Page[models.Tax]:
        """List the taxes and service fees of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-tax-list
        """
        request = models.GetTaxListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Page(self._caller, _actions.GET_TAX_LIST, request)

    @spelled
    def get_venue(self, *, id: int) -> models.VenueDetails:
        """Get a venue with everything it offers.

        Args:
            id: The id of the venue.

        Returns:
            A venue with everything it offers.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue
        """
        request = models.GetVenueRequest(
            id=id,
        )
        return self._caller.perform(_actions.GET_VENUE, request)

    @spelled
    def get_venue_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.Venue]:
        """List the venues that the user of the API key has access to.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-list
        """
        request = models.GetVenueListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_VENUE_LIST, request)

    @spelled
    def get_venue_package(self, *, venue_id: int, id: int) -> models.VenuePackage:
        """Get a package of a venue with its sessions.

        The platform returns at most 100 sessions, and at most 100 items of each kind that sessions contain.

        Args:
            venue_id: The id of the venue that the package belongs to.
            id: The id of the package.

        Returns:
            A package that a venue offers.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package
        """
        request = models.GetVenuePackageRequest(
            venue_id=venue_id,
            id=id,
        )
        return self._caller.perform(_actions.GET_VENUE_PACKAGE, request)

    @spelled
    def get_venue_package_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.VenuePackage]:
        """List the packages of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package-list
        """
        request = models.GetVenuePackageListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_VENUE_PACKAGE_LIST, request)

    @spelled
    def get_venue_rate_plan_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.RatePlan]:
        """List the rate plans of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-rate-plan-list
        """
        request = models.GetVenueRatePlanListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_VENUE_RATE_PLAN_LIST, request)

    @spelled
    def get_venue_room_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.VenueRoom]:
        """List the room types of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-list
        """
        request = models.GetVenueRoomListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_VENUE_ROOM_LIST, request)

    @spelled
    def get_venue_room_option_list(
        self,
        *,
        venue_id: int,
        start: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.VenueRoomOption]:
        """List the additional options of the rooms of a venue, such as breakfast.

        Args:
            venue_id: The id of the venue.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-option-list
        """
        request = models.GetVenueRoomOptionListRequest(
            venue_id=venue_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_VENUE_ROOM_OPTION_LIST, request)

    @overload
    def remove_booking_accommodation(
        self, /, booking_accommodation_removal: models.BookingAccommodationRemoval
    ) -> models.RemovedBookingAccommodation: ...

    @overload
    def remove_booking_accommodation(
        self, /, **keywords: Unpack[members.BookingAccommodationRemovalMembers[int]]
    ) -> models.RemovedBookingAccommodation: ...

    def remove_booking_accommodation(
        self, /, booking_accommodation_removal: models.BookingAccommodationRemoval | None = None, **keywords: object
    ) -> models.RemovedBookingAccommodation:
        """Remove a group of accommodation of a booking.

        If the platform does not remove the group, `success` is false and `error_type` has the reason; no error is
        raised.

        Args:
            booking_accommodation_removal: A request to remove a group of accommodation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of the removal.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-accommodation
        """
        request = request_of(models.BookingAccommodationRemoval, booking_accommodation_removal, keywords)
        return self._caller.perform(_actions.REMOVE_BOOKING_ACCOMMODATION, request)

    @overload
    def remove_booking_room_reservation(
        self, /, room_reservation_removal: models.RoomReservationRemoval
    ) -> models.RemovedRoomReservation: ...

    @overload
    def remove_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationRemovalMembers[int]]
    ) -> models.RemovedRoomReservation: ...

    def remove_booking_room_reservation(
        self, /, room_reservation_removal: models.RoomReservationRemoval | None = None, **keywords: object
    ) -> models.RemovedRoomReservation:
        """Remove a room reservation of a booking.

        The booking must include accommodation and be confirmed, and the reservation must not be confirmed. If the
        platform refuses, `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_removal: A request to remove a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of the removal.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-room-reservation
        """
        request = request_of(models.RoomReservationRemoval, room_reservation_removal, keywords)
        return self._caller.perform(_actions.REMOVE_BOOKING_ROOM_RESERVATION, request)

    @overload
    def remove_booking_session(
        self, /, booking_session_removal: models.BookingSessionRemoval
    ) -> models.RemovedBookingSession: ...

    @overload
    def remove_booking_session(
        self, /, **keywords: Unpack[members.BookingSessionRemovalMembers[int]]
    ) -> models.RemovedBookingSession: ...

    def remove_booking_session(
        self, /, booking_session_removal: models.BookingSessionRemoval | None = None, **keywords: object
    ) -> models.RemovedBookingSession:
        """Remove a session of a booking.

        Args:
            booking_session_removal: A request to remove a session.
            **keywords: Its members, instead of a model.

        Returns:
            The session that was removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24365 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24366 SESSION_DOES_NOT_EXIST: The session does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session
        """
        request = request_of(models.BookingSessionRemoval, booking_session_removal, keywords)
        return self._caller.perform(_actions.REMOVE_BOOKING_SESSION, request)

    @overload
    def remove_booking_session_beverage(
        self, /, booking_session_beverage_removal: models.BookingSessionBeverageRemoval
    ) -> models.RemovedBookingSessionBeverage: ...

    @overload
    def remove_booking_session_beverage(
        self, /, **keywords: Unpack[members.BookingSessionBeverageRemovalMembers[int]]
    ) -> models.RemovedBookingSessionBeverage: ...

    def remove_booking_session_beverage(
        self,
        /,
        booking_session_beverage_removal: models.BookingSessionBeverageRemoval | None = None,
        **keywords: object,
    ) -> models.RemovedBookingSessionBeverage:
        """Remove a beverage package of a booking session.

        Args:
            booking_session_beverage_removal: A request to remove a beverage package of a session.
            **keywords: Its members, instead of a model.

        Returns:
            The beverage package that was removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-beverage
        """
        request = request_of(models.BookingSessionBeverageRemoval, booking_session_beverage_removal, keywords)
        return self._caller.perform(_actions.REMOVE_BOOKING_SESSION_BEVERAGE, request)

    @overload
    def remove_booking_session_menu(
        self, /, booking_session_menu_removal: models.BookingSessionMenuRemoval
    ) -> models.RemovedBookingSessionMenu: ...

    @overload
    def remove_booking_session_menu(
        self, /, **keywords: Unpack[members.BookingSessionMenuRemovalMembers[int]]
    ) -> models.RemovedBookingSessionMenu: ...

    def remove_booking_session_menu(
        self, /, booking_session_menu_removal: models.BookingSessionMenuRemoval | None = None, **keywords: object
    ) -> models.RemovedBookingSessionMenu:
        """Remove a menu of a booking session.

        Args:
            booking_session_menu_removal: A request to remove a menu of a session.
            **keywords: Its members, instead of a model.

        Returns:
            The menu that was removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-menu
        """
        request = request_of(models.BookingSessionMenuRemoval, booking_session_menu_removal, keywords)
        return self._caller.perform(_actions.REMOVE_BOOKING_SESSION_MENU, request)

    @overload
    def remove_booking_session_resource(
        self, /, booking_session_resource_removal: models.BookingSessionResourceRemoval
    ) -> models.RemovedBookingSessionResource: ...

    @overload
    def remove_booking_session_resource(
        self, /, **keywords: Unpack[members.BookingSessionResourceRemovalMembers[int]]
    ) -> models.RemovedBookingSessionResource: ...

    def remove_booking_session_resource(
        self,
        /,
        booking_session_resource_removal: models.BookingSessionResourceRemoval | None = None,
        **keywords: object,
    ) -> models.RemovedBookingSessionResource:
        """Remove a resource of a booking session.

        Args:
            booking_session_resource_removal: A request to remove a resource of a session.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to remove a resource of a session.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource
        """
        request = request_of(models.BookingSessionResourceRemoval, booking_session_resource_removal, keywords)
        return self._caller.perform(_actions.REMOVE_BOOKING_SESSION_RESOURCE, request)

    @overload
    def remove_room_dynamic_rates(
        self, /, room_dynamic_rate_removal: models.RoomDynamicRateRemoval
    ) -> models.RemovedRoomDynamicRates: ...

    @overload
    def remove_room_dynamic_rates(
        self, /, **keywords: Unpack[members.RoomDynamicRateRemovalMembers]
    ) -> models.RemovedRoomDynamicRates: ...

    def remove_room_dynamic_rates(
        self, /, room_dynamic_rate_removal: models.RoomDynamicRateRemoval | None = None, **keywords: object
    ) -> models.RemovedRoomDynamicRates:
        """Remove the dynamic rates of a room, for a range of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            room_dynamic_rate_removal: A request to remove dynamic rates of a room.
            **keywords: Its members, instead of a model.

        Returns:
            The dynamic rates that were removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-room-dynamic-rates
        """
        request = request_of(models.RoomDynamicRateRemoval, room_dynamic_rate_removal, keywords)
        return self._caller.perform(_actions.REMOVE_ROOM_DYNAMIC_RATES, request)

    @overload
    def remove_space_blockout(
        self, /, space_blockout_removal: models.SpaceBlockoutRemoval
    ) -> models.RemovedSpaceBlockout: ...

    @overload
    def remove_space_blockout(
        self, /, **keywords: Unpack[members.SpaceBlockoutRemovalMembers[int]]
    ) -> models.RemovedSpaceBlockout: ...

    def remove_space_blockout(
        self, /, space_blockout_removal: models.SpaceBlockoutRemoval | None = None, **keywords: object
    ) -> models.RemovedSpaceBlockout:
        """Remove a blockout of a function space.

        Args:
            space_blockout_removal: A request to remove a blockout.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to remove a blockout.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                1 UNEXPECTED_ERROR: An unknown error has occurred.
                24274 SPACE_BLOCKOUT_DOES_NOT_EXIST: The blockout does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-blockoutspace
        """
        request = request_of(models.SpaceBlockoutRemoval, space_blockout_removal, keywords)
        return self._caller.perform(_actions.REMOVE_SPACE_BLOCKOUT, request)

    @overload
    def update_booking_room_reservation_guest_contact(
        self, /, room_reservation_guest_contact_update: models.RoomReservationGuestContactUpdate
    ) -> models.UpdatedRoomReservationGuestContact: ...

    @overload
    def update_booking_room_reservation_guest_contact(
        self, /, **keywords: Unpack[members.RoomReservationGuestContactUpdateMembers]
    ) -> models.UpdatedRoomReservationGuestContact: ...

    def update_booking_room_reservation_guest_contact(
        self,
        /,
        room_reservation_guest_contact_update: models.RoomReservationGuestContactUpdate | None = None,
        **keywords: object,
    ) -> models.UpdatedRoomReservationGuestContact:
        """Update the name and the contact details of a guest of room reservations.

        It adds no guests: addOrUpdateBookingRoomReservation does. The venue must have access to updates of guests.
        Guests whose personal data was removed (anonymised) cannot be updated.

        Args:
            room_reservation_guest_contact_update: The name and the contact details of a guest.
            **keywords: Its members, instead of a model.

        Returns:
            The contact details that were updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24421 CONTACT_DOES_NOT_EXIST: The contact details do not exist.
                24422 IDENTITY_MISSING: The request must have the id, or the names and the email address.
                24423 UNEXPECTED_ERROR: An error has occurred.
                24424 INVALID_DATA: The request contains invalid data.
                24425 INVALID_DATA_24425: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/update-booking-room-reservation-guest-contact
        """
        request = request_of(models.RoomReservationGuestContactUpdate, room_reservation_guest_contact_update, keywords)
        return self._caller.perform(_actions.UPDATE_BOOKING_ROOM_RESERVATION_GUEST_CONTACT, request)


class AsyncVenue:
    """The actions of namespace venue, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    async def add_items_to_booking(self, /, new_booking_items: models.NewBookingItems) -> models.AddedBookingItems: ...

    @overload
    async def add_items_to_booking(
        self, /, **keywords: Unpack[members.NewBookingItemsMembers[int]]
    ) -> models.AddedBookingItems: ...

    async def add_items_to_booking(
        self, /, new_booking_items: models.NewBookingItems | None = None, **keywords: object
    ) -> models.AddedBookingItems:
        """Add additional items to a booking.

        Args:
            new_booking_items: A request to add additional items to a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The additional items that were added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24140 ITEMS_REQUIRED: There must be at least one additional item.
                24141 INVALID_DATA: An additional item contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-items-to-booking
        """
        request = request_of(models.NewBookingItems, new_booking_items, keywords)
        return await self._caller.perform(_actions.ADD_ITEMS_TO_BOOKING, request)

    @overload
    async def add_or_update_booking(self, /, booking: models.Booking) -> models.SavedBooking: ...

    @overload
    async def add_or_update_booking(
        self, /, **keywords: Unpack[members.BookingMembers[int]]
    ) -> models.SavedBooking: ...

    async def add_or_update_booking(
        self, /, booking: models.Booking | None = None, **keywords: object
    ) -> models.SavedBooking:
        """Add or update a booking.

        Without `id`, a booking is added. With `id`, only the members that are sent are changed, and the resulting
        booking must be valid as a whole: an end date sent without a start date is refused if it is earlier than the
        booking's current start date. The venue must have access to normal bookings. Recurring bookings, simple
        bookings, discount settings, commission settings and content in several languages are not supported. The
        guide to dates and times says what is known about time zones.

        Args:
            booking: A booking of a venue for an event, for accommodation, or for both.
            **keywords: Its members, instead of a model.

        Returns:
            The booking that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24297 INVALID_DATA: The request contains invalid data.
                24299 CONCURRENT_UPDATE: Race condition error, too many requests to update the same booking.
                24296 UNEXPECTED_ERROR: An error has occurred. The booking should not be expected to have been saved.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
        """
        request = request_of(models.Booking, booking, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING, request)

    @overload
    async def add_or_update_booking_accommodation(
        self, /, booking_accommodation: models.BookingAccommodation
    ) -> models.SavedBookingAccommodation: ...

    @overload
    async def add_or_update_booking_accommodation(
        self, /, **keywords: Unpack[members.BookingAccommodationMembers[int]]
    ) -> models.SavedBookingAccommodation: ...

    async def add_or_update_booking_accommodation(
        self, /, booking_accommodation: models.BookingAccommodation | None = None, **keywords: object
    ) -> models.SavedBookingAccommodation:
        """Add a group of accommodation to a booking, or update one.

        Without `id`, a group of accommodation is added. With `id`, it is updated: only the members in the request
        change. day_rates replaces the rates of the nights that it contains, and room_options the options of the same
        id and night. Rates and options of nights that are no longer part of the group are removed, and new nights
        need rates. The dates of accommodation of the booking are extended to those of the group if necessary. The
        booking must support blocks of accommodation.

        Args:
            booking_accommodation: A group of accommodation of a booking, which is a block of rooms of one type.
            **keywords: Its members, instead of a model.

        Returns:
            The group of accommodation that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24248 INVALID_DATA: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-accommodation
        """
        request = request_of(models.BookingAccommodation, booking_accommodation, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_ACCOMMODATION, request)

    @overload
    async def add_or_update_booking_attendee(
        self, /, booking_attendee: models.BookingAttendee
    ) -> models.SavedBookingAttendee: ...

    @overload
    async def add_or_update_booking_attendee(
        self, /, **keywords: Unpack[members.BookingAttendeeMembers[int]]
    ) -> models.SavedBookingAttendee: ...

    async def add_or_update_booking_attendee(
        self, /, booking_attendee: models.BookingAttendee | None = None, **keywords: object
    ) -> models.SavedBookingAttendee:
        """Add an attendee to a booking, or update one.

        Without `id` and `hash`, an attendee is added to the booking. With one of them, the attendee is updated. The
        venue must have been given access to booking attendees. An update with `hash` is repeated as rarely as an
        add.

        Args:
            booking_attendee: A person who attends a booking, with the menu items that were chosen for the person.
            **keywords: Its members, instead of a model.

        Returns:
            The attendee that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24410 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24411 BOOKING_ATTENDEE_DOES_NOT_EXIST: The booking attendee does not exist.
                24412 UNEXPECTED_ERROR: An error has occurred.
                24413 INVALID_DATA: The request contains invalid data.
                24414 INVALID_DATA_24414: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-attendee
        """
        request = request_of(models.BookingAttendee, booking_attendee, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_ATTENDEE, request)

    @overload
    async def add_or_update_booking_note(self, /, booking_note: models.BookingNote) -> models.SavedBookingNote: ...

    @overload
    async def add_or_update_booking_note(
        self, /, **keywords: Unpack[members.BookingNoteMembers[int]]
    ) -> models.SavedBookingNote: ...

    async def add_or_update_booking_note(
        self, /, booking_note: models.BookingNote | None = None, **keywords: object
    ) -> models.SavedBookingNote:
        """Add a note to a booking, or update one.

        Args:
            booking_note: A note of a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24442 BOOKING_NOTE_DOES_NOT_EXIST: The booking note does not exist.
                24443 UNEXPECTED_ERROR: An error has occurred.
                24444 INVALID_DATA: The request contains invalid data.
                24445 INVALID_DATA_24445: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-note
        """
        request = request_of(models.BookingNote, booking_note, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_NOTE, request)

    @overload
    async def add_or_update_booking_package(
        self, /, booking_package: models.BookingPackage
    ) -> models.SavedBookingPackage: ...

    @overload
    async def add_or_update_booking_package(
        self, /, **keywords: Unpack[members.BookingPackageMembers[int]]
    ) -> models.SavedBookingPackage: ...

    async def add_or_update_booking_package(
        self, /, booking_package: models.BookingPackage | None = None, **keywords: object
    ) -> models.SavedBookingPackage:
        """Add a package to a booking, or update one.

        Without `id`, a package of the venue is added to the booking. With `id`, one is updated. Every update must
        have the required members; the vendor's page does not say what happens to other members that are left out.
        The guide to dates and times says what is known about time zones.

        Args:
            booking_package: A package of the venue (spaces, food and so on at one price per person) as sold with a
                booking.
            **keywords: Its members, instead of a model.

        Returns:
            The package that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                23026 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24458 PACKAGE_DOES_NOT_EXIST: The package does not exist.
                24459 BOOKING_PACKAGE_DOES_NOT_EXIST: The booking package does not exist.
                24460 UNEXPECTED_ERROR: An error has occurred.
                24461 INVALID_DATA: The request contains invalid data.
                24462 INVALID_DATA_24462: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
        """
        request = request_of(models.BookingPackage, booking_package, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_PACKAGE, request)

    @overload
    async def add_or_update_booking_room_reservation(
        self, /, booking_room_reservation: models.BookingRoomReservation
    ) -> models.SavedBookingRoomReservation: ...

    @overload
    async def add_or_update_booking_room_reservation(
        self, /, **keywords: Unpack[members.BookingRoomReservationMembers[int]]
    ) -> models.SavedBookingRoomReservation: ...

    async def add_or_update_booking_room_reservation(
        self, /, booking_room_reservation: models.BookingRoomReservation | None = None, **keywords: object
    ) -> models.SavedBookingRoomReservation:
        """Add a room reservation to a booking, or update one.

        Without `id`, a room reservation is added, which is not confirmed yet. With `id`, it is updated: only the
        members in the request change. The booking must have groups of accommodation, from which the rooms are
        reserved, and must be not confirmed, confirmed, checked in or checked out. If a guest is in a request several
        times, the first details count.

        Args:
            booking_room_reservation: A reservation of rooms from the groups of accommodation of a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The room reservation that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24257 INVALID_DATA: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-booking-room-reservation
        """
        request = request_of(models.BookingRoomReservation, booking_room_reservation, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_ROOM_RESERVATION, request)

    @overload
    async def add_or_update_booking_session(
        self, /, booking_session: models.BookingSession
    ) -> models.SavedBookingSession: ...

    @overload
    async def add_or_update_booking_session(
        self, /, **keywords: Unpack[members.BookingSessionMembers[int]]
    ) -> models.SavedBookingSession: ...

    async def add_or_update_booking_session(
        self, /, booking_session: models.BookingSession | None = None, **keywords: object
    ) -> models.SavedBookingSession:
        """Add a session to a booking, or update one.

        Without `id`, a session is added to the booking. With `id`, the session is updated. Every update must have
        the required members; the vendor's page does not say what happens to other members that are left out. The
        venue must have been given access to booking sessions. The guide to dates and times says what is known about
        time zones.

        Args:
            booking_session: A session of a booking: the use of a function space for some hours of one day.
            **keywords: Its members, instead of a model.

        Returns:
            The session that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24360 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24361 SESSION_DOES_NOT_EXIST: The session does not exist.
                24362 UNEXPECTED_ERROR_24362: An error has occurred.
                24363 INVALID_DATA_24363: The request contains invalid data.
                24364 INVALID_DATA_24364: The request contains invalid data.
                24337 INVALID_DATA: The request contains invalid data.
                24335 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
        """
        request = request_of(models.BookingSession, booking_session, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION, request)

    @overload
    async def add_or_update_booking_session_beverage(
        self, /, booking_session_beverage: models.BookingSessionBeverage
    ) -> models.SavedBookingSessionBeverage: ...

    @overload
    async def add_or_update_booking_session_beverage(
        self, /, **keywords: Unpack[members.BookingSessionBeverageMembers[int]]
    ) -> models.SavedBookingSessionBeverage: ...

    async def add_or_update_booking_session_beverage(
        self, /, booking_session_beverage: models.BookingSessionBeverage | None = None, **keywords: object
    ) -> models.SavedBookingSessionBeverage:
        """Add a beverage package to a booking session, or update one.

        Without `id`, a beverage package is added to the session. With `id`, one is updated. The venue must have been
        given access to beverages of booking sessions. The guide to dates and times says what is known about time
        zones.

        Args:
            booking_session_beverage: A beverage package of a booking session.
            **keywords: Its members, instead of a model.

        Returns:
            The beverage package that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24354 INVALID_DATA: The request contains invalid data.
                24353 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-beverage
        """
        request = request_of(models.BookingSessionBeverage, booking_session_beverage, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_BEVERAGE, request)

    @overload
    async def add_or_update_booking_session_menu(
        self, /, booking_session_menu: models.BookingSessionMenu
    ) -> models.SavedBookingSessionMenu: ...

    @overload
    async def add_or_update_booking_session_menu(
        self, /, **keywords: Unpack[members.BookingSessionMenuMembers[int]]
    ) -> models.SavedBookingSessionMenu: ...

    async def add_or_update_booking_session_menu(
        self, /, booking_session_menu: models.BookingSessionMenu | None = None, **keywords: object
    ) -> models.SavedBookingSessionMenu:
        """Add a menu to a booking session, or update one.

        Without `id`, a menu is added to the session. With `id`, one is updated. The venue must have been given
        access to booking sessions. The guide to dates and times says what is known about time zones.

        Args:
            booking_session_menu: A menu of a booking session.
            **keywords: Its members, instead of a model.

        Returns:
            The menu that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24337 INVALID_DATA: The request contains invalid data.
                24335 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-menu
        """
        request = request_of(models.BookingSessionMenu, booking_session_menu, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_MENU, request)

    @overload
    async def add_or_update_booking_session_resource(
        self, /, booking_session_resource: models.BookingSessionResource
    ) -> models.SavedBookingSessionResource: ...

    @overload
    async def add_or_update_booking_session_resource(
        self, /, **keywords: Unpack[members.BookingSessionResourceMembers[int]]
    ) -> models.SavedBookingSessionResource: ...

    async def add_or_update_booking_session_resource(
        self, /, booking_session_resource: models.BookingSessionResource | None = None, **keywords: object
    ) -> models.SavedBookingSessionResource:
        """Add a resource to a booking session, or update one.

        Without `id`, a resource is added to the session. With `id`, one is updated; the vendor's page does not say
        what happens to members that are left out. The guide to dates and times says what is known about time zones.

        Args:
            booking_session_resource: A resource, such as a projector or a lectern, that is set up for one session of
                a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The resource that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24338 SESSION_DOES_NOT_EXIST: The booking session does not exist.
                24339 SESSION_RESOURCE_DOES_NOT_EXIST: The booking session resource does not exist.
                24340 UNEXPECTED_ERROR: An unknown error has occurred.
                24341 INVALID_DATA: The request contains invalid data.
                24342 INVALID_DATA_24342: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource
        """
        request = request_of(models.BookingSessionResource, booking_session_resource, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE, request)

    @overload
    async def add_or_update_function_space(
        self, /, function_space: models.FunctionSpace
    ) -> models.SavedFunctionSpace: ...

    @overload
    async def add_or_update_function_space(
        self, /, **keywords: Unpack[members.FunctionSpaceMembers]
    ) -> models.SavedFunctionSpace: ...

    async def add_or_update_function_space(
        self, /, function_space: models.FunctionSpace | None = None, **keywords: object
    ) -> models.SavedFunctionSpace:
        """Add a function space to a venue, or update one.

        Without `id`, a function space is added to the venue. With `id`, the space is updated. The vendor's page does
        not say what happens to members that an update leaves out.

        Args:
            function_space: A function space of a venue.
            **keywords: Its members, instead of a model.

        Returns:
            The function space that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24385 FUNCTION_SPACE_DOES_NOT_EXIST: The function space does not exist.
                24386 UNEXPECTED_ERROR: An unknown error has occurred.
                24387 INVALID_DATA: The request contains invalid data.
                24388 INVALID_DATA_24388: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space
        """
        request = request_of(models.FunctionSpace, function_space, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_FUNCTION_SPACE, request)

    @overload
    async def add_or_update_function_space_category(
        self, /, function_space_category: models.FunctionSpaceCategory
    ) -> models.SavedFunctionSpaceCategory: ...

    @overload
    async def add_or_update_function_space_category(
        self, /, **keywords: Unpack[members.FunctionSpaceCategoryMembers]
    ) -> models.SavedFunctionSpaceCategory: ...

    async def add_or_update_function_space_category(
        self, /, function_space_category: models.FunctionSpaceCategory | None = None, **keywords: object
    ) -> models.SavedFunctionSpaceCategory:
        """Add a category of function spaces to a venue, or update one.

        Without `id`, a category is added to the venue. With `id`, the category is updated.

        Args:
            function_space_category: A category of the function spaces of a venue.
            **keywords: Its members, instead of a model.

        Returns:
            The category that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24308 SPACE_CATEGORY_DOES_NOT_EXIST: The category does not exist.
                24309 UNEXPECTED_ERROR: An error has occurred.
                24310 INVALID_DATA: The request contains invalid data.
                24311 INVALID_DATA_24311: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-function-space-category
        """
        request = request_of(models.FunctionSpaceCategory, function_space_category, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_FUNCTION_SPACE_CATEGORY, request)

    @overload
    async def add_or_update_guest_room(self, /, guest_room: models.GuestRoom) -> models.SavedGuestRoom: ...

    @overload
    async def add_or_update_guest_room(
        self, /, **keywords: Unpack[members.GuestRoomMembers]
    ) -> models.SavedGuestRoom: ...

    async def add_or_update_guest_room(
        self, /, guest_room: models.GuestRoom | None = None, **keywords: object
    ) -> models.SavedGuestRoom:
        """Add a room type to a venue, or update one.

        Without `id`, a room type is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            guest_room: A room type of a venue.
            **keywords: Its members, instead of a model.

        Returns:
            The room type that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24312 ROOM_DOES_NOT_EXIST: The room type does not exist.
                24313 UNEXPECTED_ERROR_24313: An error has occurred.
                24314 INVALID_DATA: The request contains invalid data.
                24315 UNEXPECTED_ERROR: An unknown error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/add-or-update-guest-room
        """
        request = request_of(models.GuestRoom, guest_room, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_GUEST_ROOM, request)

    @overload
    async def add_or_update_opportunity(self, /, opportunity: models.Opportunity) -> models.SavedOpportunity: ...

    @overload
    async def add_or_update_opportunity(
        self, /, **keywords: Unpack[members.OpportunityMembers[int]]
    ) -> models.SavedOpportunity: ...

    async def add_or_update_opportunity(
        self, /, opportunity: models.Opportunity | None = None, **keywords: object
    ) -> models.SavedOpportunity:
        """Add an opportunity, or update one.

        Without `id`, an opportunity is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            opportunity: Potential business of a venue, which may become a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The opportunity that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24221 REQUEST_IS_EMPTY: The request is empty.
                24222 OPPORTUNITY_DOES_NOT_EXIST: The opportunity does not exist.
                24224 INVALID_DATA: The details of the opportunity are invalid.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opportunity
        """
        request = request_of(models.Opportunity, opportunity, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_OPPORTUNITY, request)

    @overload
    async def add_or_update_opportunity_note(
        self, /, opportunity_note: models.OpportunityNote
    ) -> models.SavedOpportunityNote: ...

    @overload
    async def add_or_update_opportunity_note(
        self, /, **keywords: Unpack[members.OpportunityNoteMembers[int]]
    ) -> models.SavedOpportunityNote: ...

    async def add_or_update_opportunity_note(
        self, /, opportunity_note: models.OpportunityNote | None = None, **keywords: object
    ) -> models.SavedOpportunityNote:
        """Add a note to an opportunity, or update one.

        Without `id`, a note is added to the opportunity. With `id`, it is updated. The vendor's page does not say
        which members are required; both of its examples send venue_id, lead_id and note.

        Args:
            opportunity_note: A note of an opportunity.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24438 VENUE_DOES_NOT_EXIST: The venue does not exist.
                24441 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24434 NOTE_DOES_NOT_EXIST: The note does not exist.
                24435 UNEXPECTED_ERROR: An error has occurred.
                24436 INVALID_DATA: The request contains invalid data.
                24437 INVALID_DATA_24437: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-opp-note
        """
        request = request_of(models.OpportunityNote, opportunity_note, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_OPPORTUNITY_NOTE, request)

    @overload
    async def add_or_update_rate_plan_booking_rules_collection(
        self, /, rate_plan_booking_rule_update: models.RatePlanBookingRuleUpdate
    ) -> models.UpdatedRatePlanBookingRules: ...

    @overload
    async def add_or_update_rate_plan_booking_rules_collection(
        self, /, **keywords: Unpack[members.RatePlanBookingRuleUpdateMembers]
    ) -> models.UpdatedRatePlanBookingRules: ...

    async def add_or_update_rate_plan_booking_rules_collection(
        self, /, rate_plan_booking_rule_update: models.RatePlanBookingRuleUpdate | None = None, **keywords: object
    ) -> models.UpdatedRatePlanBookingRules:
        """Open or close rooms for bookings with a rate plan, for ranges of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            rate_plan_booking_rule_update: Booking rules of rate plans to add or to update.
            **keywords: Its members, instead of a model.

        Returns:
            The booking rules that were saved.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-rateplan-bookingrules
        """
        request = request_of(models.RatePlanBookingRuleUpdate, rate_plan_booking_rule_update, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_RATE_PLAN_BOOKING_RULES_COLLECTION, request)

    @overload
    async def add_or_update_room_counts_collection(
        self, /, room_count_update: models.RoomCountUpdate
    ) -> models.UpdatedRoomCounts: ...

    @overload
    async def add_or_update_room_counts_collection(
        self, /, **keywords: Unpack[members.RoomCountUpdateMembers]
    ) -> models.UpdatedRoomCounts: ...

    async def add_or_update_room_counts_collection(
        self, /, room_count_update: models.RoomCountUpdate | None = None, **keywords: object
    ) -> models.UpdatedRoomCounts:
        """Set the numbers of rooms that a venue has, for ranges of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            room_count_update: Numbers of rooms to add or to update.
            **keywords: Its members, instead of a model.

        Returns:
            The numbers of rooms that were saved.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-counts
        """
        request = request_of(models.RoomCountUpdate, room_count_update, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_ROOM_COUNTS_COLLECTION, request)

    @overload
    async def add_or_update_room_dynamic_rates_collection(
        self, /, room_dynamic_rate_update: models.RoomDynamicRateUpdate
    ) -> models.UpdatedRoomDynamicRates: ...

    @overload
    async def add_or_update_room_dynamic_rates_collection(
        self, /, **keywords: Unpack[members.RoomDynamicRateUpdateMembers]
    ) -> models.UpdatedRoomDynamicRates: ...

    async def add_or_update_room_dynamic_rates_collection(
        self, /, room_dynamic_rate_update: models.RoomDynamicRateUpdate | None = None, **keywords: object
    ) -> models.UpdatedRoomDynamicRates:
        """Set the dynamic rates of rooms, for ranges of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            room_dynamic_rate_update: Dynamic rates of rooms to add or to update.
            **keywords: Its members, instead of a model.

        Returns:
            The dynamic rates that were saved.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/add-or-update-room-dynamic-rates
        """
        request = request_of(models.RoomDynamicRateUpdate, room_dynamic_rate_update, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_ROOM_DYNAMIC_RATES_COLLECTION, request)

    @overload
    async def add_or_update_space_blockout(
        self, /, space_blockout: models.SpaceBlockout
    ) -> models.SavedSpaceBlockout: ...

    @overload
    async def add_or_update_space_blockout(
        self, /, **keywords: Unpack[members.SpaceBlockoutMembers]
    ) -> models.SavedSpaceBlockout: ...

    async def add_or_update_space_blockout(
        self, /, space_blockout: models.SpaceBlockout | None = None, **keywords: object
    ) -> models.SavedSpaceBlockout:
        """Add a blockout of a function space, or update one.

        Without `id`, a blockout is added. With `id`, one is updated. The vendor's page does not list the members:
        its example of an add sends all of them, and that of an update only `id`, `venue_id` and `name`.

        Args:
            space_blockout: A time during which a function space cannot be booked.
            **keywords: Its members, instead of a model.

        Returns:
            The blockout that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24270 REQUEST_IS_EMPTY: The request is empty.
                24271 SPACE_BLOCKOUT_DOES_NOT_EXIST: The blockout does not exist.
                24272 INVALID_DATA: The blockout contains invalid data.
                24273 UNEXPECTED_ERROR: An unknown error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-blockoutspace
        """
        request = request_of(models.SpaceBlockout, space_blockout, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_SPACE_BLOCKOUT, request)

    @overload
    async def add_payment_to_booking(
        self, /, new_booking_payment: models.NewBookingPayment
    ) -> models.AddedBookingPayment: ...

    @overload
    async def add_payment_to_booking(
        self, /, **keywords: Unpack[members.NewBookingPaymentMembers[int]]
    ) -> models.AddedBookingPayment: ...

    async def add_payment_to_booking(
        self, /, new_booking_payment: models.NewBookingPayment | None = None, **keywords: object
    ) -> models.AddedBookingPayment:
        """Add a payment to a booking, and an invoice that the payment is applied to.

        Args:
            new_booking_payment: A request to add a payment to a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The payment that was added, and its invoice.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24136 INVALID_DATA: The payment contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-payment-to-booking
        """
        request = request_of(models.NewBookingPayment, new_booking_payment, keywords)
        return await self._caller.perform(_actions.ADD_PAYMENT_TO_BOOKING, request)

    @overload
    async def add_refund_to_booking(
        self, /, new_booking_refund: models.NewBookingRefund
    ) -> models.AddedBookingRefund: ...

    @overload
    async def add_refund_to_booking(
        self, /, **keywords: Unpack[members.NewBookingRefundMembers[int]]
    ) -> models.AddedBookingRefund: ...

    async def add_refund_to_booking(
        self, /, new_booking_refund: models.NewBookingRefund | None = None, **keywords: object
    ) -> models.AddedBookingRefund:
        """Add a refund to a booking.

        The platform adds the refund to the invoices of the booking, up to the amount of each that can be refunded.

        Args:
            new_booking_refund: A request to add a refund to a booking.
            **keywords: Its members, instead of a model.

        Returns:
            The refund that was added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24149 INVALID_DATA: The refund contains invalid data.
                24145 NOTHING_TO_REFUND: The booking has no amount that can be refunded.
                24146 REFUND_EXCEEDS_TOTAL: The refund is more than the total amount payable on the booking.
                24147 REFUND_NOT_POSITIVE: The amount of the refund must be greater than zero.
                24148 REFUND_NOT_FULLY_APPLIED: The refund could not be applied to the booking in full.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-refund-to-booking
        """
        request = request_of(models.NewBookingRefund, new_booking_refund, keywords)
        return await self._caller.perform(_actions.ADD_REFUND_TO_BOOKING, request)

    @overload
    async def cancel_booking_room_reservation(
        self, /, room_reservation_cancellation: models.RoomReservationCancellation
    ) -> models.CancelledRoomReservation: ...

    @overload
    async def cancel_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationCancellationMembers[int]]
    ) -> models.CancelledRoomReservation: ...

    async def cancel_booking_room_reservation(
        self, /, room_reservation_cancellation: models.RoomReservationCancellation | None = None, **keywords: object
    ) -> models.CancelledRoomReservation:
        """Cancel a room reservation of a booking.

        The page says in one place that only reservations that are not confirmed can be cancelled, and in another
        that those that are confirmed, checked in or checked out can be cancelled too. If the platform refuses,
        `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_cancellation: A request to cancel a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a cancellation.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/cancel-booking-room-reservation
        """
        request = request_of(models.RoomReservationCancellation, room_reservation_cancellation, keywords)
        return await self._caller.perform(_actions.CANCEL_BOOKING_ROOM_RESERVATION, request)

    @overload
    async def change_booking_status(
        self, /, booking_status_change: models.BookingStatusChange
    ) -> models.ChangedBookingStatus: ...

    @overload
    async def change_booking_status(
        self, /, **keywords: Unpack[members.BookingStatusChangeMembers[int]]
    ) -> models.ChangedBookingStatus: ...

    async def change_booking_status(
        self, /, booking_status_change: models.BookingStatusChange | None = None, **keywords: object
    ) -> models.ChangedBookingStatus:
        """Change the status of a booking.

        To cancel, send the day and, for a quote, the stage and the reason. For any other change, send the stage of
        the opportunity.

        Args:
            booking_status_change: A change of a booking's status.
            **keywords: Its members, instead of a model.

        Returns:
            The booking whose status was changed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24397 INVALID_DATA: The request contains invalid data.
                24346 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/change-booking-status
        """
        request = request_of(models.BookingStatusChange, booking_status_change, keywords)
        return await self._caller.perform(_actions.CHANGE_BOOKING_STATUS, request)

    @overload
    async def change_status_of_booking_room_reservation(
        self, /, room_reservation_status_change: models.RoomReservationStatusChange
    ) -> models.ChangedRoomReservation: ...

    @overload
    async def change_status_of_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationStatusChangeMembers[int]]
    ) -> models.ChangedRoomReservation: ...

    async def change_status_of_booking_room_reservation(
        self, /, room_reservation_status_change: models.RoomReservationStatusChange | None = None, **keywords: object
    ) -> models.ChangedRoomReservation:
        """Change the status of a room reservation to checked in or checked out.

        confirmBookingRoomReservation and cancelBookingRoomReservation set the other statuses. If the platform
        refuses, `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_status_change: A request to change the status of a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a change of status.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/change-status-of-booking-room-reservation
        """
        request = request_of(models.RoomReservationStatusChange, room_reservation_status_change, keywords)
        return await self._caller.perform(_actions.CHANGE_STATUS_OF_BOOKING_ROOM_RESERVATION, request)

    @overload
    async def confirm_booking_room_reservation(
        self, /, room_reservation_confirmation: models.RoomReservationConfirmation
    ) -> models.ConfirmedRoomReservation: ...

    @overload
    async def confirm_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationConfirmationMembers[int]]
    ) -> models.ConfirmedRoomReservation: ...

    async def confirm_booking_room_reservation(
        self, /, room_reservation_confirmation: models.RoomReservationConfirmation | None = None, **keywords: object
    ) -> models.ConfirmedRoomReservation:
        """Confirm a room reservation of a booking.

        If the platform refuses, `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_confirmation: A request to confirm a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a confirmation.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/confirm-booking-room-reservation
        """
        request = request_of(models.RoomReservationConfirmation, room_reservation_confirmation, keywords)
        return await self._caller.perform(_actions.CONFIRM_BOOKING_ROOM_RESERVATION, request)

    @overload
    async def convert_lead_to_opportunity(self, /, lead_conversion: models.LeadConversion) -> models.ConvertedLead: ...

    @overload
    async def convert_lead_to_opportunity(
        self, /, **keywords: Unpack[members.LeadConversionMembers[int]]
    ) -> models.ConvertedLead: ...

    async def convert_lead_to_opportunity(
        self, /, lead_conversion: models.LeadConversion | None = None, **keywords: object
    ) -> models.ConvertedLead:
        """Convert a lead to an opportunity of a venue.

        The vendor's page shows no request and no response, and does not say which members are required or what the
        id of the opportunity is.

        Args:
            lead_conversion: A request to convert a lead to an opportunity.
            **keywords: Its members, instead of a model.

        Returns:
            Whether a lead was converted to an opportunity.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24227 REQUEST_IS_EMPTY: The request is empty.
                24228 LEAD_DOES_NOT_EXIST: The lead does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/convert-lead-to-opportunity
        """
        request = request_of(models.LeadConversion, lead_conversion, keywords)
        return await self._caller.perform(_actions.CONVERT_LEAD_TO_OPPORTUNITY, request)

    @spelled
    def get_available_function_spaces(
        self,
        *,
        venue_id: int,
        start_datetime: datetime.datetime,
        end_datetime: datetime.datetime,
        event_type: int | Unset = UNSET,
        pax: int | Unset = UNSET,
        layout_type: models.FunctionSpaceLayoutType | Unset = UNSET,
        space_ids: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.AvailableFunctionSpace]:
        """Find out which function spaces of a venue are available at a time.

        The response contains no time slots. Use getFunctionSpaceAvailability for those, and for more than 24 hours.

        Args:
            venue_id: The id of the venue.
            start_datetime: When the space is needed.
            end_datetime: Until when the space is needed, at most 24 hours after start_datetime.
            event_type: The id of the event type, as returned by getEventTypeList.
            pax: The number of attendees.
            layout_type: The type of layout that is needed.
            space_ids: The ids of the spaces to look at. Without it, all spaces of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-available-function-spaces
        """
        request = models.GetAvailableFunctionSpacesRequest(
            venue_id=venue_id,
            start_datetime=start_datetime,
            end_datetime=end_datetime,
            event_type=event_type,
            pax=pax,
            layout_type=layout_type,
            space_ids=space_ids,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_AVAILABLE_FUNCTION_SPACES, request)

    @spelled
    def get_beverage_package_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.VenueBeveragePackage]:
        """List the beverage packages of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-beverage-package-list
        """
        request = models.GetBeveragePackageListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BEVERAGE_PACKAGE_LIST, request)

    @spelled
    async def get_booking(self, *, id: int, venue_id: int | Unset = UNSET) -> models.BookingDetails:
        """Get a booking with everything that belongs to it.

        The vendor's page says that its sections on sessions, packages, additional items, beverage packages, menus,
        resources, products and service fees are not published yet. The guide to dates and times says what is known
        about time zones.

        Args:
            id: The id of the booking.
            venue_id: The id of the venue that the booking belongs to.

        Returns:
            A booking with its packages, sessions and everything else that belongs to it.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking
        """
        request = models.GetBookingRequest(
            id=id,
            venue_id=venue_id,
        )
        return await self._caller.perform(_actions.GET_BOOKING, request)

    @spelled
    def get_booking_accommodation_list(
        self, *, venue_id: int, booking_id: int
    ) -> AsyncPages[models.ListedBookingAccommodation]:
        """List the groups of accommodation of a booking.

        All groups are on one result page: the action takes neither filters nor the size of a page.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-accommodation-list
        """
        request = models.GetBookingAccommodationListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_ACCOMMODATION_LIST, request)

    @spelled
    async def get_booking_attendee_by_hash(
        self, *, venue_id: int, booking_id: int, hash: str
    ) -> models.BookingAttendeeDetails:
        """Get an attendee of a booking by its hash.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking that the attendee belongs to.
            hash: The hash of the attendee.

        Returns:
            An attendee of a booking, with the menu items that were chosen for the attendee.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-by-hash
        """
        request = models.GetBookingAttendeeByHashRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            hash=hash,
        )
        return await self._caller.perform(_actions.GET_BOOKING_ATTENDEE_BY_HASH, request)

    @spelled
    def get_booking_attendee_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.BookingAttendeeDetails]:
        """List the attendees of a booking.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking whose attendees to list.
            order_by: The member by which the attendees are sorted. The vendor's page names only name.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-attendee-list
        """
        request = models.GetBookingAttendeeListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            order_by=order_by,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_ATTENDEE_LIST, request)

    @spelled
    def get_booking_beo_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        only_generated: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.BookingBeo]:
        """List the banquet event orders (BEOs) of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            only_generated: Whether only generated BEOs are listed.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-list
        """
        request = models.GetBookingBeoListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_BEO_LIST, request)

    @spelled
    def get_booking_beo_version_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        only_generated: bool | Unset = UNSET,
        beo_number: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.BookingBeo]:
        """List the versions of the banquet event orders (BEOs) of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            only_generated: Whether only generated BEOs are listed.
            beo_number: The number of the BEO whose versions to list.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-beo-version-list
        """
        request = models.GetBookingBeoVersionListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            beo_number=beo_number,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_BEO_VERSION_LIST, request)

    @spelled
    def get_booking_changelog_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.BookingChange]:
        """List the entries of the change log of a booking.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking whose change log to list.
            order_by: The member by which the entries are sorted. The vendor's page names only name.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-changelog-list
        """
        request = models.GetBookingChangelogListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            order_by=order_by,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_CHANGELOG_LIST, request)

    @spelled
    def get_booking_custom_field_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.BookingCustomField]:
        """List the custom fields that bookings can have.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24150 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-booking-custom-field-list
        """
        request = models.GetBookingCustomFieldListRequest(
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_CUSTOM_FIELD_LIST, request)

    @spelled
    def get_booking_document_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        only_generated: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.BookingDocument]:
        """List the documents of a booking, such as quotes and contracts.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking whose documents to list.
            only_generated: Whether only generated documents are listed.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-document-list
        """
        request = models.GetBookingDocumentListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_DOCUMENT_LIST, request)

    @spelled
    def get_booking_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.BookingFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedBooking]:
        """List the bookings of a venue.

        Only bookings that the user of the API key has access to are returned.

        Args:
            venue_id: The id of the venue whose bookings to list.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list
        """
        request = models.GetBookingListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_LIST, request)

    @spelled
    def get_booking_list_for_account(
        self, *, per_page: int, start: int | Unset = UNSET, filter: models.AccountBookingFilter | Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedBooking]:
        """List the bookings of all venues of the account.

        Only bookings that the user of the API key has access to are returned, whatever their venue.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-list-for-account
        """
        request = models.GetBookingListForAccountRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_LIST_FOR_ACCOUNT, request)

    @spelled
    def get_booking_note_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.BookingNoteFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedBookingNote]:
        """List the notes of a booking.

        Args:
            venue_id: The id of the venue.
            booking_id: The id of the booking whose notes to list.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-note-list
        """
        request = models.GetBookingNoteListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_NOTE_LIST, request)

    @spelled
    def get_booking_release_schedule(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        per_page: int,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.BookingReleaseTerm]:
        """List when rooms of a booking, or of all bookings of a venue, are released.

        Args:
            venue_id: The id of the venue that the bookings belong to.
            booking_id: The id of the booking. Without it, the entries of all bookings are listed.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/get-booking-release-schedule
        """
        request = models.GetBookingReleaseScheduleRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_RELEASE_SCHEDULE, request)

    @spelled
    def get_booking_room_reservation_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedBookingRoomReservation]:
        """List the room reservations of a booking, or of all bookings of a venue.

        Args:
            venue_id: The id of the venue that the bookings belong to.
            booking_id: The id of the booking whose room reservations to list. Without it, those of all bookings are
                listed.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/get-booking-room-reservation-list
        """
        request = models.GetBookingRoomReservationListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_ROOM_RESERVATION_LIST, request)

    @spelled
    def get_booking_session_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_dir: models.SortDirection | Unset = UNSET,
        include_booking_details: bool | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedBookingSession]:
        """List the sessions of a booking, or of all bookings of a venue.

        The guide to dates and times says what is known about time zones.

        Args:
            venue_id: The id of the venue that the bookings belong to.
            booking_id: The id of the booking whose sessions to list. Without it, the sessions of all bookings are
                listed.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            order_by: The member by which the sessions are sorted.
            order_dir: The sort order.
            include_booking_details: Whether each session includes a summary of its booking.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-list
        """
        request = models.GetBookingSessionListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            order_by=order_by,
            order_dir=order_dir,
            include_booking_details=include_booking_details,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_SESSION_LIST, request)

    @spelled
    def get_booking_session_menu_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        session_id: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_dir: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedBookingSessionMenu]:
        """List the menus of the sessions of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            session_id: The id of a session, to list only the menus of that one.
            order_by: The member to sort by.
            order_dir: The direction to sort in.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-session-menu-list
        """
        request = models.GetBookingSessionMenuListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            session_id=session_id,
            order_by=order_by,
            order_dir=order_dir,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_SESSION_MENU_LIST, request)

    @spelled
    def get_booking_tax_list(
        self, *, venue_id: int, booking_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.BookingTax]:
        """List the taxes and service fees of a booking.

        Args:
            venue_id: The id of the venue that the booking belongs to.
            booking_id: The id of the booking.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/get-booking-tax-list
        """
        request = models.GetBookingTaxListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_BOOKING_TAX_LIST, request)

    @spelled
    def get_cost_center_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.VenueCostCenter]:
        """List the cost centres of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24270 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
                24271 VENUE_DOES_NOT_EXIST: The venue does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-cost-center-list
        """
        request = models.GetCostCenterListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_COST_CENTER_LIST, request)

    @spelled
    def get_event_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.EventType]:
        """List the event types that bookings can have.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-event-type-list
        """
        request = models.GetEventTypeListRequest(
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_EVENT_TYPE_LIST, request)

    @spelled
    async def get_function_space_availability(
        self, *, venue_id: int, start_date: datetime.date, end_date: datetime.date, space_ids: list[int] | Unset = UNSET
    ) -> models.FunctionSpaceAvailabilities:
        """Get the times at which the function spaces of a venue are available.

        Args:
            venue_id: The id of the venue.
            start_date: The first day.
            end_date: The last day. At most 14 days can be requested.
            space_ids: The ids of the spaces to look at. Without it, all spaces of the venue.

        Returns:
            The availability of the function spaces of a venue.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-availability
        """
        request = models.GetFunctionSpaceAvailabilityRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            space_ids=space_ids,
        )
        return await self._caller.perform(_actions.GET_FUNCTION_SPACE_AVAILABILITY, request)

    @spelled
    def get_function_space_category_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedFunctionSpaceCategory]:
        """List the categories of the function spaces of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24150 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
                24102 VENUE_DOES_NOT_EXIST: The venue does not exist.
                24408 FEATURE_NOT_ALLOWED: The feature is not allowed.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-category-list
        """
        request = models.GetFunctionSpaceCategoryListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_FUNCTION_SPACE_CATEGORY_LIST, request)

    @spelled
    def get_function_space_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedFunctionSpace]:
        """List the function spaces of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-function-space-list
        """
        request = models.GetFunctionSpaceListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_FUNCTION_SPACE_LIST, request)

    @spelled
    def get_menu_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.VenueMenu]:
        """List the menus of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-menu-list
        """
        request = models.GetMenuListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_MENU_LIST, request)

    @spelled
    def get_rate_plan_booking_rules(
        self,
        *,
        venue_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
        bar_id: int | Unset = UNSET,
    ) -> AsyncPages[models.RoomBookingRules]:
        """List whether rooms can be booked with rate plans, by date.

        The range may have at most 31 days, and must not begin in the past.

        Args:
            venue_id: The id of the venue.
            start_date: The first date.
            end_date: The last date.
            room_ids: The ids of the room types. Without it, all room types are listed.
            bar_id: The id of the rate plan. Without it, all rate plans are listed.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-booking-rules
        """
        request = models.GetRatePlanBookingRulesRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
            bar_id=bar_id,
        )
        return AsyncPages(self._caller, _actions.GET_RATE_PLAN_BOOKING_RULES, request)

    @spelled
    def get_rate_plan_rate_list(
        self,
        *,
        venue_id: int,
        bar_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.RatePlanRate]:
        """List the rates of a rate plan, with their dates.

        Args:
            venue_id: The id of the venue.
            bar_id: The id of the rate plan, as returned by getVenueRatePlanList.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-rate-plan-rate-list
        """
        request = models.GetRatePlanRateListRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_RATE_PLAN_RATE_LIST, request)

    @spelled
    def get_resource_availability(
        self,
        *,
        venue_id: int,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
        resource_ids: list[int],
        quantity: int | Unset = UNSET,
    ) -> AsyncPages[models.ResourceAvailability]:
        """List the times at which resources of a venue are not available.

        Args:
            venue_id: The id of the venue.
            start_date: When the period begins.
            end_date: When the period ends.
            resource_ids: The ids of the resources, as returned by getResourceList.
            quantity: The quantity whose availability to check.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-availability
        """
        request = models.GetResourceAvailabilityRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            resource_ids=resource_ids,
            quantity=quantity,
        )
        return AsyncPages(self._caller, _actions.GET_RESOURCE_AVAILABILITY, request)

    @spelled
    def get_resource_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.VenueResource]:
        """List the resources of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-resource-list
        """
        request = models.GetResourceListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_RESOURCE_LIST, request)

    @spelled
    def get_revenue_template_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.RevenueTemplate]:
        """List the revenue templates of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-revenue-template-list
        """
        request = models.GetRevenueTemplateListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_REVENUE_TEMPLATE_LIST, request)

    @spelled
    def get_room_inventory(
        self, *, venue_id: int, start_date: datetime.date, end_date: datetime.date, room_ids: list[int] | Unset = UNSET
    ) -> AsyncPages[models.RoomInventory]:
        """List the numbers of rooms and of available rooms, by date.

        The range may have at most 31 days, and must not begin in the past.

        Args:
            venue_id: The id of the venue.
            start_date: The first date.
            end_date: The last date.
            room_ids: The ids of the room types. Without it, all room types are listed.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-inventory
        """
        request = models.GetRoomInventoryRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
        )
        return AsyncPages(self._caller, _actions.GET_ROOM_INVENTORY, request)

    @spelled
    def get_room_rate_list(
        self, *, venue_id: int, bar_id: int, bar_rate_id: int, room_id: int | Unset = UNSET
    ) -> AsyncPages[models.RatePlanRoomRate]:
        """List the rates of the rooms in a rate of a rate plan.

        All rates are on one result page: the action takes neither filters nor the size of a page.

        Args:
            venue_id: The id of the venue.
            bar_id: The id of the rate plan, as returned by getVenueRatePlanList.
            bar_rate_id: The id of the rate of the rate plan, as returned by getRatePlanRateList.
            room_id: The id of the room type. Without it, all room types are listed.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rate-list
        """
        request = models.GetRoomRateListRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            bar_rate_id=bar_rate_id,
            room_id=room_id,
        )
        return AsyncPages(self._caller, _actions.GET_ROOM_RATE_LIST, request)

    @spelled
    def get_room_rates(
        self,
        *,
        venue_id: int,
        bar_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
    ) -> AsyncPages[models.RoomRates]:
        """List the rates of rooms in a rate plan, by date.

        The range may have at most 31 days, and must not begin in the past.

        Args:
            venue_id: The id of the venue.
            bar_id: The id of the rate plan, as returned by getVenueRatePlanList.
            start_date: The first date.
            end_date: The last date.
            room_ids: The ids of the room types. Without it, all room types are listed.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-room-rates
        """
        request = models.GetRoomRatesRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
        )
        return AsyncPages(self._caller, _actions.GET_ROOM_RATES, request)

    @spelled
    def get_session_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.SessionType]:
        """List the types that sessions can have.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-session-type-list
        """
        request = models.GetSessionTypeListRequest(
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_SESSION_TYPE_LIST, request)

    @spelled
    def get_space_blockout_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.ListedSpaceBlockout]:
        """List the blockouts of the function spaces of a venue.

        The vendor's page does not say whether the times are in UTC or those of the venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-blockout-list
        """
        request = models.GetSpaceBlockoutListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_SPACE_BLOCKOUT_LIST, request)

    @spelled
    def get_space_hire_plan_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.SpaceHirePlan]:
        """List the space hire plans of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/get-space-hire-plan-list
        """
        request = models.GetSpaceHirePlanListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_SPACE_HIRE_PLAN_LIST, request)

    @spelled
    async def get_space_hire_plan_rate(
        self, *, venue_id: int, tariff_id: int | Unset = UNSET, tariff_rate_id: int
    ) -> models.SpaceHirePlanRateDetails:
        """Get a rate of a space hire plan, with the prices of each space.

        Args:
            venue_id: The id of the venue.
            tariff_id: The id of the space hire plan, as returned by getSpaceHirePlanList.
            tariff_rate_id: The id of the rate, as returned by getSpaceHirePlanRateList.

        Returns:
            A rate of a space hire plan, with the prices of each space.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate
        """
        request = models.GetSpaceHirePlanRateRequest(
            venue_id=venue_id,
            tariff_id=tariff_id,
            tariff_rate_id=tariff_rate_id,
        )
        return await self._caller.perform(_actions.GET_SPACE_HIRE_PLAN_RATE, request)

    @spelled
    def get_space_hire_plan_rate_list(
        self,
        *,
        venue_id: int,
        tariff_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.SpaceHirePlanRateFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.SpaceHirePlanRate]:
        """List the rates of a space hire plan.

        Args:
            venue_id: The id of the venue.
            tariff_id: The id of the space hire plan, as returned by getSpaceHirePlanList.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-space-hire-plan-rate-list-copy
        """
        request = models.GetSpaceHirePlanRateListRequest(
            venue_id=venue_id,
            tariff_id=tariff_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_SPACE_HIRE_PLAN_RATE_LIST, request)

    @spelled
    def get_tax_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET
    ) -> AsyncPages[models.Tax]:
        """List the taxes and service fees of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-tax-list
        """
        request = models.GetTaxListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return AsyncPages(self._caller, _actions.GET_TAX_LIST, request)

    @spelled
    async def get_venue(self, *, id: int) -> models.VenueDetails:
        """Get a venue with everything it offers.

        Args:
            id: The id of the venue.

        Returns:
            A venue with everything it offers.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue
        """
        request = models.GetVenueRequest(
            id=id,
        )
        return await self._caller.perform(_actions.GET_VENUE, request)

    @spelled
    def get_venue_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.Venue]:
        """List the venues that the user of the API key has access to.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-list
        """
        request = models.GetVenueListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_VENUE_LIST, request)

    @spelled
    async def get_venue_package(self, *, venue_id: int, id: int) -> models.VenuePackage:
        """Get a package of a venue with its sessions.

        The platform returns at most 100 sessions, and at most 100 items of each kind that sessions contain.

        Args:
            venue_id: The id of the venue that the package belongs to.
            id: The id of the package.

        Returns:
            A package that a venue offers.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package
        """
        request = models.GetVenuePackageRequest(
            venue_id=venue_id,
            id=id,
        )
        return await self._caller.perform(_actions.GET_VENUE_PACKAGE, request)

    @spelled
    def get_venue_package_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.VenuePackage]:
        """List the packages of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-package-list
        """
        request = models.GetVenuePackageListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_VENUE_PACKAGE_LIST, request)

    @spelled
    def get_venue_rate_plan_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.RatePlan]:
        """List the rate plans of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-rate-plan-list
        """
        request = models.GetVenueRatePlanListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_VENUE_RATE_PLAN_LIST, request)

    @spelled
    def get_venue_room_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.VenueRoom]:
        """List the room types of a venue.

        Args:
            venue_id: The id of the venue.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-list
        """
        request = models.GetVenueRoomListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_VENUE_ROOM_LIST, request)

    @spelled
    def get_venue_room_option_list(
        self,
        *,
        venue_id: int,
        start: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.VenueRoomOption]:
        """List the additional options of the rooms of a venue, such as breakfast.

        Args:
            venue_id: The id of the venue.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            filter: Conditions that the results must meet, as a value for each member name. A name may end in an
                operator such as `__CONTAINS`.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/venuedata/get-venue-room-option-list
        """
        request = models.GetVenueRoomOptionListRequest(
            venue_id=venue_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_VENUE_ROOM_OPTION_LIST, request)

    @overload
    async def remove_booking_accommodation(
        self, /, booking_accommodation_removal: models.BookingAccommodationRemoval
    ) -> models.RemovedBookingAccommodation: ...

    @overload
    async def remove_booking_accommodation(
        self, /, **keywords: Unpack[members.BookingAccommodationRemovalMembers[int]]
    ) -> models.RemovedBookingAccommodation: ...

    async def remove_booking_accommodation(
        self, /, booking_accommodation_removal: models.BookingAccommodationRemoval | None = None, **keywords: object
    ) -> models.RemovedBookingAccommodation:
        """Remove a group of accommodation of a booking.

        If the platform does not remove the group, `success` is false and `error_type` has the reason; no error is
        raised.

        Args:
            booking_accommodation_removal: A request to remove a group of accommodation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of the removal.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-accommodation
        """
        request = request_of(models.BookingAccommodationRemoval, booking_accommodation_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_BOOKING_ACCOMMODATION, request)

    @overload
    async def remove_booking_room_reservation(
        self, /, room_reservation_removal: models.RoomReservationRemoval
    ) -> models.RemovedRoomReservation: ...

    @overload
    async def remove_booking_room_reservation(
        self, /, **keywords: Unpack[members.RoomReservationRemovalMembers[int]]
    ) -> models.RemovedRoomReservation: ...

    async def remove_booking_room_reservation(
        self, /, room_reservation_removal: models.RoomReservationRemoval | None = None, **keywords: object
    ) -> models.RemovedRoomReservation:
        """Remove a room reservation of a booking.

        The booking must include accommodation and be confirmed, and the reservation must not be confirmed. If the
        platform refuses, `success` is false and `error_type` has the reason; no error is raised.

        Args:
            room_reservation_removal: A request to remove a room reservation.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of the removal.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-booking-room-reservation
        """
        request = request_of(models.RoomReservationRemoval, room_reservation_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_BOOKING_ROOM_RESERVATION, request)

    @overload
    async def remove_booking_session(
        self, /, booking_session_removal: models.BookingSessionRemoval
    ) -> models.RemovedBookingSession: ...

    @overload
    async def remove_booking_session(
        self, /, **keywords: Unpack[members.BookingSessionRemovalMembers[int]]
    ) -> models.RemovedBookingSession: ...

    async def remove_booking_session(
        self, /, booking_session_removal: models.BookingSessionRemoval | None = None, **keywords: object
    ) -> models.RemovedBookingSession:
        """Remove a session of a booking.

        Args:
            booking_session_removal: A request to remove a session.
            **keywords: Its members, instead of a model.

        Returns:
            The session that was removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24365 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24366 SESSION_DOES_NOT_EXIST: The session does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session
        """
        request = request_of(models.BookingSessionRemoval, booking_session_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_BOOKING_SESSION, request)

    @overload
    async def remove_booking_session_beverage(
        self, /, booking_session_beverage_removal: models.BookingSessionBeverageRemoval
    ) -> models.RemovedBookingSessionBeverage: ...

    @overload
    async def remove_booking_session_beverage(
        self, /, **keywords: Unpack[members.BookingSessionBeverageRemovalMembers[int]]
    ) -> models.RemovedBookingSessionBeverage: ...

    async def remove_booking_session_beverage(
        self,
        /,
        booking_session_beverage_removal: models.BookingSessionBeverageRemoval | None = None,
        **keywords: object,
    ) -> models.RemovedBookingSessionBeverage:
        """Remove a beverage package of a booking session.

        Args:
            booking_session_beverage_removal: A request to remove a beverage package of a session.
            **keywords: Its members, instead of a model.

        Returns:
            The beverage package that was removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-beverage
        """
        request = request_of(models.BookingSessionBeverageRemoval, booking_session_beverage_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_BOOKING_SESSION_BEVERAGE, request)

    @overload
    async def remove_booking_session_menu(
        self, /, booking_session_menu_removal: models.BookingSessionMenuRemoval
    ) -> models.RemovedBookingSessionMenu: ...

    @overload
    async def remove_booking_session_menu(
        self, /, **keywords: Unpack[members.BookingSessionMenuRemovalMembers[int]]
    ) -> models.RemovedBookingSessionMenu: ...

    async def remove_booking_session_menu(
        self, /, booking_session_menu_removal: models.BookingSessionMenuRemoval | None = None, **keywords: object
    ) -> models.RemovedBookingSessionMenu:
        """Remove a menu of a booking session.

        Args:
            booking_session_menu_removal: A request to remove a menu of a session.
            **keywords: Its members, instead of a model.

        Returns:
            The menu that was removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-menu
        """
        request = request_of(models.BookingSessionMenuRemoval, booking_session_menu_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_BOOKING_SESSION_MENU, request)

    @overload
    async def remove_booking_session_resource(
        self, /, booking_session_resource_removal: models.BookingSessionResourceRemoval
    ) -> models.RemovedBookingSessionResource: ...

    @overload
    async def remove_booking_session_resource(
        self, /, **keywords: Unpack[members.BookingSessionResourceRemovalMembers[int]]
    ) -> models.RemovedBookingSessionResource: ...

    async def remove_booking_session_resource(
        self,
        /,
        booking_session_resource_removal: models.BookingSessionResourceRemoval | None = None,
        **keywords: object,
    ) -> models.RemovedBookingSessionResource:
        """Remove a resource of a booking session.

        Args:
            booking_session_resource_removal: A request to remove a resource of a session.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to remove a resource of a session.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-booking-session-resource
        """
        request = request_of(models.BookingSessionResourceRemoval, booking_session_resource_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_BOOKING_SESSION_RESOURCE, request)

    @overload
    async def remove_room_dynamic_rates(
        self, /, room_dynamic_rate_removal: models.RoomDynamicRateRemoval
    ) -> models.RemovedRoomDynamicRates: ...

    @overload
    async def remove_room_dynamic_rates(
        self, /, **keywords: Unpack[members.RoomDynamicRateRemovalMembers]
    ) -> models.RemovedRoomDynamicRates: ...

    async def remove_room_dynamic_rates(
        self, /, room_dynamic_rate_removal: models.RoomDynamicRateRemoval | None = None, **keywords: object
    ) -> models.RemovedRoomDynamicRates:
        """Remove the dynamic rates of a room, for a range of dates.

        Only for venues that are integrated with a distribution channel.

        Args:
            room_dynamic_rate_removal: A request to remove dynamic rates of a room.
            **keywords: Its members, instead of a model.

        Returns:
            The dynamic rates that were removed.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/remove-room-dynamic-rates
        """
        request = request_of(models.RoomDynamicRateRemoval, room_dynamic_rate_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_ROOM_DYNAMIC_RATES, request)

    @overload
    async def remove_space_blockout(
        self, /, space_blockout_removal: models.SpaceBlockoutRemoval
    ) -> models.RemovedSpaceBlockout: ...

    @overload
    async def remove_space_blockout(
        self, /, **keywords: Unpack[members.SpaceBlockoutRemovalMembers[int]]
    ) -> models.RemovedSpaceBlockout: ...

    async def remove_space_blockout(
        self, /, space_blockout_removal: models.SpaceBlockoutRemoval | None = None, **keywords: object
    ) -> models.RemovedSpaceBlockout:
        """Remove a blockout of a function space.

        Args:
            space_blockout_removal: A request to remove a blockout.
            **keywords: Its members, instead of a model.

        Returns:
            The outcome of a request to remove a blockout.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                1 UNEXPECTED_ERROR: An unknown error has occurred.
                24274 SPACE_BLOCKOUT_DOES_NOT_EXIST: The blockout does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/remove-blockoutspace
        """
        request = request_of(models.SpaceBlockoutRemoval, space_blockout_removal, keywords)
        return await self._caller.perform(_actions.REMOVE_SPACE_BLOCKOUT, request)

    @overload
    async def update_booking_room_reservation_guest_contact(
        self, /, room_reservation_guest_contact_update: models.RoomReservationGuestContactUpdate
    ) -> models.UpdatedRoomReservationGuestContact: ...

    @overload
    async def update_booking_room_reservation_guest_contact(
        self, /, **keywords: Unpack[members.RoomReservationGuestContactUpdateMembers]
    ) -> models.UpdatedRoomReservationGuestContact: ...

    async def update_booking_room_reservation_guest_contact(
        self,
        /,
        room_reservation_guest_contact_update: models.RoomReservationGuestContactUpdate | None = None,
        **keywords: object,
    ) -> models.UpdatedRoomReservationGuestContact:
        """Update the name and the contact details of a guest of room reservations.

        It adds no guests: addOrUpdateBookingRoomReservation does. The venue must have access to updates of guests.
        Guests whose personal data was removed (anonymised) cannot be updated.

        Args:
            room_reservation_guest_contact_update: The name and the contact details of a guest.
            **keywords: Its members, instead of a model.

        Returns:
            The contact details that were updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24421 CONTACT_DOES_NOT_EXIST: The contact details do not exist.
                24422 IDENTITY_MISSING: The request must have the id, or the names and the email address.
                24423 UNEXPECTED_ERROR: An error has occurred.
                24424 INVALID_DATA: The request contains invalid data.
                24425 INVALID_DATA_24425: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/venues/accommodation/update-booking-room-reservation-guest-contact
        """
        request = request_of(models.RoomReservationGuestContactUpdate, room_reservation_guest_contact_update, keywords)
        return await self._caller.perform(_actions.UPDATE_BOOKING_ROOM_RESERVATION_GUEST_CONTACT, request)
