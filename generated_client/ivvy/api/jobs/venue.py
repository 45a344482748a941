# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace venue: a method for each action that can be in a batch."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import venue as _actions
from ..filters import Filter
from ..job import Job, Ref
from ..keywords import request_of
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class VenueJobs:
    """Methods that make jobs of namespace venue, for `submit`."""

    __slots__ = ()

    @overload
    def add_items_to_booking(
        self, /, new_booking_items: models.NewBookingItems, *, key: str | None = None
    ) -> Job[models.AddedBookingItems]: ...

    @overload
    def add_items_to_booking(
        self, /, *, key: str | None = None, **keywords: Unpack[members.NewBookingItemsMembers[int | Ref]]
    ) -> Job[models.AddedBookingItems]: ...

    def add_items_to_booking(
        self, /, new_booking_items: models.NewBookingItems | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.AddedBookingItems]:
        """Add additional items to a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.NewBookingItems, new_booking_items, keywords, options=("key",))
        return Job(_actions.ADD_ITEMS_TO_BOOKING, request, key)

    @overload
    def add_or_update_booking(
        self, /, booking: models.Booking, *, key: str | None = None
    ) -> Job[models.SavedBooking]: ...

    @overload
    def add_or_update_booking(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingMembers[int | Ref]]
    ) -> Job[models.SavedBooking]: ...

    def add_or_update_booking(
        self, /, booking: models.Booking | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedBooking]:
        """Add or update a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.Booking, booking, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING, request, key)

    @overload
    def add_or_update_booking_accommodation(
        self, /, booking_accommodation: models.BookingAccommodation, *, key: str | None = None
    ) -> Job[models.SavedBookingAccommodation]: ...

    @overload
    def add_or_update_booking_accommodation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingAccommodationMembers[int | Ref]]
    ) -> Job[models.SavedBookingAccommodation]: ...

    def add_or_update_booking_accommodation(
        self,
        /,
        booking_accommodation: models.BookingAccommodation | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.SavedBookingAccommodation]:
        """Add a group of accommodation to a booking, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingAccommodation, booking_accommodation, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_ACCOMMODATION, request, key)

    @overload
    def add_or_update_booking_attendee(
        self, /, booking_attendee: models.BookingAttendee, *, key: str | None = None
    ) -> Job[models.SavedBookingAttendee]: ...

    @overload
    def add_or_update_booking_attendee(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingAttendeeMembers[int | Ref]]
    ) -> Job[models.SavedBookingAttendee]: ...

    def add_or_update_booking_attendee(
        self, /, booking_attendee: models.BookingAttendee | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedBookingAttendee]:
        """Add an attendee to a booking, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingAttendee, booking_attendee, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_ATTENDEE, request, key)

    @overload
    def add_or_update_booking_note(
        self, /, booking_note: models.BookingNote, *, key: str | None = None
    ) -> Job[models.SavedBookingNote]: ...

    @overload
    def add_or_update_booking_note(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingNoteMembers[int | Ref]]
    ) -> Job[models.SavedBookingNote]: ...

    def add_or_update_booking_note(
        self, /, booking_note: models.BookingNote | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedBookingNote]:
        """Add a note to a booking, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingNote, booking_note, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_NOTE, request, key)

    @overload
    def add_or_update_booking_package(
        self, /, booking_package: models.BookingPackage, *, key: str | None = None
    ) -> Job[models.SavedBookingPackage]: ...

    @overload
    def add_or_update_booking_package(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingPackageMembers[int | Ref]]
    ) -> Job[models.SavedBookingPackage]: ...

    def add_or_update_booking_package(
        self, /, booking_package: models.BookingPackage | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedBookingPackage]:
        """Add a package to a booking, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingPackage, booking_package, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_PACKAGE, request, key)

    @overload
    def add_or_update_booking_room_reservation(
        self, /, booking_room_reservation: models.BookingRoomReservation, *, key: str | None = None
    ) -> Job[models.SavedBookingRoomReservation]: ...

    @overload
    def add_or_update_booking_room_reservation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingRoomReservationMembers[int | Ref]]
    ) -> Job[models.SavedBookingRoomReservation]: ...

    def add_or_update_booking_room_reservation(
        self,
        /,
        booking_room_reservation: models.BookingRoomReservation | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.SavedBookingRoomReservation]:
        """Add a room reservation to a booking, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingRoomReservation, booking_room_reservation, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_ROOM_RESERVATION, request, key)

    @overload
    def add_or_update_booking_session(
        self, /, booking_session: models.BookingSession, *, key: str | None = None
    ) -> Job[models.SavedBookingSession]: ...

    @overload
    def add_or_update_booking_session(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionMembers[int | Ref]]
    ) -> Job[models.SavedBookingSession]: ...

    def add_or_update_booking_session(
        self, /, booking_session: models.BookingSession | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedBookingSession]:
        """Add a session to a booking, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingSession, booking_session, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_SESSION, request, key)

    @overload
    def add_or_update_booking_session_beverage(
        self, /, booking_session_beverage: models.BookingSessionBeverage, *, key: str | None = None
    ) -> Job[models.SavedBookingSessionBeverage]: ...

    @overload
    def add_or_update_booking_session_beverage(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionBeverageMembers[int | Ref]]
    ) -> Job[models.SavedBookingSessionBeverage]: ...

    def add_or_update_booking_session_beverage(
        self,
        /,
        booking_session_beverage: models.BookingSessionBeverage | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.SavedBookingSessionBeverage]:
        """Add a beverage package to a booking session, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingSessionBeverage, booking_session_beverage, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_SESSION_BEVERAGE, request, key)

    @overload
    def add_or_update_booking_session_menu(
        self, /, booking_session_menu: models.BookingSessionMenu, *, key: str | None = None
    ) -> Job[models.SavedBookingSessionMenu]: ...

    @overload
    def add_or_update_booking_session_menu(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionMenuMembers[int | Ref]]
    ) -> Job[models.SavedBookingSessionMenu]: ...

    def add_or_update_booking_session_menu(
        self,
        /,
        booking_session_menu: models.BookingSessionMenu | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.SavedBookingSessionMenu]:
        """Add a menu to a booking session, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingSessionMenu, booking_session_menu, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_SESSION_MENU, request, key)

    @overload
    def add_or_update_booking_session_resource(
        self, /, booking_session_resource: models.BookingSessionResource, *, key: str | None = None
    ) -> Job[models.SavedBookingSessionResource]: ...

    @overload
    def add_or_update_booking_session_resource(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionResourceMembers[int | Ref]]
    ) -> Job[models.SavedBookingSessionResource]: ...

    def add_or_update_booking_session_resource(
        self,
        /,
        booking_session_resource: models.BookingSessionResource | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.SavedBookingSessionResource]:
        """Add a resource to a booking session, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingSessionResource, booking_session_resource, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE, request, key)

    @overload
    def add_or_update_function_space(
        self, /, function_space: models.FunctionSpace, *, key: str | None = None
    ) -> Job[models.SavedFunctionSpace]: ...

    @overload
    def add_or_update_function_space(
        self, /, *, key: str | None = None, **keywords: Unpack[members.FunctionSpaceMembers]
    ) -> Job[models.SavedFunctionSpace]: ...

    def add_or_update_function_space(
        self, /, function_space: models.FunctionSpace | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedFunctionSpace]:
        """Add a function space to a venue, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.FunctionSpace, function_space, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_FUNCTION_SPACE, request, key)

    @overload
    def add_or_update_function_space_category(
        self, /, function_space_category: models.FunctionSpaceCategory, *, key: str | None = None
    ) -> Job[models.SavedFunctionSpaceCategory]: ...

    @overload
    def add_or_update_function_space_category(
        self, /, *, key: str | None = None, **keywords: Unpack[members.FunctionSpaceCategoryMembers]
    ) -> Job[models.SavedFunctionSpaceCategory]: ...

    def add_or_update_function_space_category(
        self,
        /,
        function_space_category: models.FunctionSpaceCategory | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.SavedFunctionSpaceCategory]:
        """Add a category of function spaces to a venue, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.FunctionSpaceCategory, function_space_category, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_FUNCTION_SPACE_CATEGORY, request, key)

    @overload
    def add_or_update_guest_room(
        self, /, guest_room: models.GuestRoom, *, key: str | None = None
    ) -> Job[models.SavedGuestRoom]: ...

    @overload
    def add_or_update_guest_room(
        self, /, *, key: str | None = None, **keywords: Unpack[members.GuestRoomMembers]
    ) -> Job[models.SavedGuestRoom]: ...

    def add_or_update_guest_room(
        self, /, guest_room: models.GuestRoom | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedGuestRoom]:
        """Add a room type to a venue, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.GuestRoom, guest_room, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_GUEST_ROOM, request, key)

    @overload
    def add_or_update_opportunity(
        self, /, opportunity: models.Opportunity, *, key: str | None = None
    ) -> Job[models.SavedOpportunity]: ...

    @overload
    def add_or_update_opportunity(
        self, /, *, key: str | None = None, **keywords: Unpack[members.OpportunityMembers[int | Ref]]
    ) -> Job[models.SavedOpportunity]: ...

    def add_or_update_opportunity(
        self, /, opportunity: models.Opportunity | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedOpportunity]:
        """Add an opportunity, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.Opportunity, opportunity, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_OPPORTUNITY, request, key)

    @overload
    def add_or_update_opportunity_note(
        self, /, opportunity_note: models.OpportunityNote, *, key: str | None = None
    ) -> Job[models.SavedOpportunityNote]: ...

    @overload
    def add_or_update_opportunity_note(
        self, /, *, key: str | None = None, **keywords: Unpack[members.OpportunityNoteMembers[int | Ref]]
    ) -> Job[models.SavedOpportunityNote]: ...

    def add_or_update_opportunity_note(
        self, /, opportunity_note: models.OpportunityNote | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedOpportunityNote]:
        """Add a note to an opportunity, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.OpportunityNote, opportunity_note, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_OPPORTUNITY_NOTE, request, key)

    @overload
    def add_or_update_rate_plan_booking_rules_collection(
        self, /, rate_plan_booking_rule_update: models.RatePlanBookingRuleUpdate, *, key: str | None = None
    ) -> Job[models.UpdatedRatePlanBookingRules]: ...

    @overload
    def add_or_update_rate_plan_booking_rules_collection(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RatePlanBookingRuleUpdateMembers]
    ) -> Job[models.UpdatedRatePlanBookingRules]: ...

    def add_or_update_rate_plan_booking_rules_collection(
        self,
        /,
        rate_plan_booking_rule_update: models.RatePlanBookingRuleUpdate | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.UpdatedRatePlanBookingRules]:
        """Open or close rooms for bookings with a rate plan, for ranges of dates.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(
            models.RatePlanBookingRuleUpdate, rate_plan_booking_rule_update, keywords, options=("key",)
        )
        return Job(_actions.ADD_OR_UPDATE_RATE_PLAN_BOOKING_RULES_COLLECTION, request, key)

    @overload
    def add_or_update_room_counts_collection(
        self, /, room_count_update: models.RoomCountUpdate, *, key: str | None = None
    ) -> Job[models.UpdatedRoomCounts]: ...

    @overload
    def add_or_update_room_counts_collection(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomCountUpdateMembers]
    ) -> Job[models.UpdatedRoomCounts]: ...

    def add_or_update_room_counts_collection(
        self, /, room_count_update: models.RoomCountUpdate | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.UpdatedRoomCounts]:
        """Set the numbers of rooms that a venue has, for ranges of dates.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.RoomCountUpdate, room_count_update, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_ROOM_COUNTS_COLLECTION, request, key)

    @overload
    def add_or_update_room_dynamic_rates_collection(
        self, /, room_dynamic_rate_update: models.RoomDynamicRateUpdate, *, key: str | None = None
    ) -> Job[models.UpdatedRoomDynamicRates]: ...

    @overload
    def add_or_update_room_dynamic_rates_collection(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomDynamicRateUpdateMembers]
    ) -> Job[models.UpdatedRoomDynamicRates]: ...

    def add_or_update_room_dynamic_rates_collection(
        self,
        /,
        room_dynamic_rate_update: models.RoomDynamicRateUpdate | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.UpdatedRoomDynamicRates]:
        """Set the dynamic rates of rooms, for ranges of dates.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.RoomDynamicRateUpdate, room_dynamic_rate_update, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_ROOM_DYNAMIC_RATES_COLLECTION, request, key)

    @overload
    def add_or_update_space_blockout(
        self, /, space_blockout: models.SpaceBlockout, *, key: str | None = None
    ) -> Job[models.SavedSpaceBlockout]: ...

    @overload
    def add_or_update_space_blockout(
        self, /, *, key: str | None = None, **keywords: Unpack[members.SpaceBlockoutMembers]
    ) -> Job[models.SavedSpaceBlockout]: ...

    def add_or_update_space_blockout(
        self, /, space_blockout: models.SpaceBlockout | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedSpaceBlockout]:
        """Add a blockout of a function space, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.SpaceBlockout, space_blockout, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_SPACE_BLOCKOUT, request, key)

    @overload
    def add_payment_to_booking(
        self, /, new_booking_payment: models.NewBookingPayment, *, key: str | None = None
    ) -> Job[models.AddedBookingPayment]: ...

    @overload
    def add_payment_to_booking(
        self, /, *, key: str | None = None, **keywords: Unpack[members.NewBookingPaymentMembers[int | Ref]]
    ) -> Job[models.AddedBookingPayment]: ...

    def add_payment_to_booking(
        self,
        /,
        new_booking_payment: models.NewBookingPayment | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.AddedBookingPayment]:
        """Add a payment to a booking, and an invoice that the payment is applied to.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.NewBookingPayment, new_booking_payment, keywords, options=("key",))
        return Job(_actions.ADD_PAYMENT_TO_BOOKING, request, key)

    @overload
    def add_refund_to_booking(
        self, /, new_booking_refund: models.NewBookingRefund, *, key: str | None = None
    ) -> Job[models.AddedBookingRefund]: ...

    @overload
    def add_refund_to_booking(
        self, /, *, key: str | None = None, **keywords: Unpack[members.NewBookingRefundMembers[int | Ref]]
    ) -> Job[models.AddedBookingRefund]: ...

    def add_refund_to_booking(
        self,
        /,
        new_booking_refund: models.NewBookingRefund | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.AddedBookingRefund]:
        """Add a refund to a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.NewBookingRefund, new_booking_refund, keywords, options=("key",))
        return Job(_actions.ADD_REFUND_TO_BOOKING, request, key)

    @overload
    def cancel_booking_room_reservation(
        self, /, room_reservation_cancellation: models.RoomReservationCancellation, *, key: str | None = None
    ) -> Job[models.CancelledRoomReservation]: ...

    @overload
    def cancel_booking_room_reservation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomReservationCancellationMembers[int | Ref]]
    ) -> Job[models.CancelledRoomReservation]: ...

    def cancel_booking_room_reservation(
        self,
        /,
        room_reservation_cancellation: models.RoomReservationCancellation | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.CancelledRoomReservation]:
        """Cancel a room reservation of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(
            models.RoomReservationCancellation, room_reservation_cancellation, keywords, options=("key",)
        )
        return Job(_actions.CANCEL_BOOKING_ROOM_RESERVATION, request, key)

    @overload
    def change_booking_status(
        self, /, booking_status_change: models.BookingStatusChange, *, key: str | None = None
    ) -> Job[models.ChangedBookingStatus]: ...

    @overload
    def change_booking_status(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingStatusChangeMembers[int | Ref]]
    ) -> Job[models.ChangedBookingStatus]: ...

    def change_booking_status(
        self,
        /,
        booking_status_change: models.BookingStatusChange | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.ChangedBookingStatus]:
        """Change the status of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingStatusChange, booking_status_change, keywords, options=("key",))
        return Job(_actions.CHANGE_BOOKING_STATUS, request, key)

    @overload
    def change_status_of_booking_room_reservation(
        self, /, room_reservation_status_change: models.RoomReservationStatusChange, *, key: str | None = None
    ) -> Job[models.ChangedRoomReservation]: ...

    @overload
    def change_status_of_booking_room_reservation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomReservationStatusChangeMembers[int | Ref]]
    ) -> Job[models.ChangedRoomReservation]: ...

    def change_status_of_booking_room_reservation(
        self,
        /,
        room_reservation_status_change: models.RoomReservationStatusChange | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.ChangedRoomReservation]:
        """Change the status of a room reservation to checked in or checked out.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(
            models.RoomReservationStatusChange, room_reservation_status_change, keywords, options=("key",)
        )
        return Job(_actions.CHANGE_STATUS_OF_BOOKING_ROOM_RESERVATION, request, key)

    @overload
    def confirm_booking_room_reservation(
        self, /, room_reservation_confirmation: models.RoomReservationConfirmation, *, key: str | None = None
    ) -> Job[models.ConfirmedRoomReservation]: ...

    @overload
    def confirm_booking_room_reservation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomReservationConfirmationMembers[int | Ref]]
    ) -> Job[models.ConfirmedRoomReservation]: ...

    def confirm_booking_room_reservation(
        self,
        /,
        room_reservation_confirmation: models.RoomReservationConfirmation | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.ConfirmedRoomReservation]:
        """Confirm a room reservation of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(
            models.RoomReservationConfirmation, room_reservation_confirmation, keywords, options=("key",)
        )
        return Job(_actions.CONFIRM_BOOKING_ROOM_RESERVATION, request, key)

    @overload
    def convert_lead_to_opportunity(
        self, /, lead_conversion: models.LeadConversion, *, key: str | None = None
    ) -> Job[models.ConvertedLead]: ...

    @overload
    def convert_lead_to_opportunity(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadConversionMembers[int | Ref]]
    ) -> Job[models.ConvertedLead]: ...

    def convert_lead_to_opportunity(
        self, /, lead_conversion: models.LeadConversion | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.ConvertedLead]:
        """Convert a lead to an opportunity of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.LeadConversion, lead_conversion, keywords, options=("key",))
        return Job(_actions.CONVERT_LEAD_TO_OPPORTUNITY, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetAvailableFunctionSpacesAnswer]:
        """Find out which function spaces of a venue are available at a time.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
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
        return Job(_actions.GET_AVAILABLE_FUNCTION_SPACES, request, key)

    @spelled
    def get_beverage_package_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBeveragePackageListAnswer]:
        """List the beverage packages of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBeveragePackageListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BEVERAGE_PACKAGE_LIST, request, key)

    @spelled
    def get_booking(
        self, *, id: int, venue_id: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.BookingDetails]:
        """Get a booking with everything that belongs to it.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingRequest(
            id=id,
            venue_id=venue_id,
        )
        return Job(_actions.GET_BOOKING, request, key)

    @spelled
    def get_booking_accommodation_list(
        self, *, venue_id: int, booking_id: int, key: str | None = None
    ) -> Job[models.GetBookingAccommodationListAnswer]:
        """List the groups of accommodation of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingAccommodationListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
        )
        return Job(_actions.GET_BOOKING_ACCOMMODATION_LIST, request, key)

    @spelled
    def get_booking_attendee_by_hash(
        self, *, venue_id: int, booking_id: int, hash: str, key: str | None = None
    ) -> Job[models.BookingAttendeeDetails]:
        """Get an attendee of a booking by its hash.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingAttendeeByHashRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            hash=hash,
        )
        return Job(_actions.GET_BOOKING_ATTENDEE_BY_HASH, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingAttendeeListAnswer]:
        """List the attendees of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingAttendeeListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            order_by=order_by,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_ATTENDEE_LIST, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingBeoListAnswer]:
        """List the banquet event orders (BEOs) of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingBeoListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_BEO_LIST, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingBeoVersionListAnswer]:
        """List the versions of the banquet event orders (BEOs) of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
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
        return Job(_actions.GET_BOOKING_BEO_VERSION_LIST, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingChangelogListAnswer]:
        """List the entries of the change log of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingChangelogListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            order_by=order_by,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_CHANGELOG_LIST, request, key)

    @spelled
    def get_booking_custom_field_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetBookingCustomFieldListAnswer]:
        """List the custom fields that bookings can have.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingCustomFieldListRequest(
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_BOOKING_CUSTOM_FIELD_LIST, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingDocumentListAnswer]:
        """List the documents of a booking, such as quotes and contracts.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingDocumentListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            only_generated=only_generated,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_DOCUMENT_LIST, request, key)

    @spelled
    def get_booking_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.BookingFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingListAnswer]:
        """List the bookings of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_LIST, request, key)

    @spelled
    def get_booking_list_for_account(
        self,
        *,
        per_page: int,
        start: int | Unset = UNSET,
        filter: models.AccountBookingFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingListForAccountAnswer]:
        """List the bookings of all venues of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingListForAccountRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_LIST_FOR_ACCOUNT, request, key)

    @spelled
    def get_booking_note_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.BookingNoteFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingNoteListAnswer]:
        """List the notes of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingNoteListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_NOTE_LIST, request, key)

    @spelled
    def get_booking_release_schedule(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        per_page: int,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingReleaseScheduleAnswer]:
        """List when rooms of a booking, or of all bookings of a venue, are released.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingReleaseScheduleRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_RELEASE_SCHEDULE, request, key)

    @spelled
    def get_booking_room_reservation_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        start: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingRoomReservationListAnswer]:
        """List the room reservations of a booking, or of all bookings of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingRoomReservationListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_ROOM_RESERVATION_LIST, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingSessionListAnswer]:
        """List the sessions of a booking, or of all bookings of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
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
        return Job(_actions.GET_BOOKING_SESSION_LIST, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetBookingSessionMenuListAnswer]:
        """List the menus of the sessions of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
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
        return Job(_actions.GET_BOOKING_SESSION_MENU_LIST, request, key)

    @spelled
    def get_booking_tax_list(
        self,
        *,
        venue_id: int,
        booking_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingTaxListAnswer]:
        """List the taxes and service fees of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetBookingTaxListRequest(
            venue_id=venue_id,
            booking_id=booking_id,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_BOOKING_TAX_LIST, request, key)

    @spelled
    def get_cost_center_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetCostCenterListAnswer]:
        """List the cost centres of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetCostCenterListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_COST_CENTER_LIST, request, key)

    @spelled
    def get_event_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetEventTypeListAnswer]:
        """List the event types that bookings can have.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetEventTypeListRequest(
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_EVENT_TYPE_LIST, request, key)

    @spelled
    def get_function_space_availability(
        self,
        *,
        venue_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        space_ids: list[int] | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.FunctionSpaceAvailabilities]:
        """Get the times at which the function spaces of a venue are available.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetFunctionSpaceAvailabilityRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            space_ids=space_ids,
        )
        return Job(_actions.GET_FUNCTION_SPACE_AVAILABILITY, request, key)

    @spelled
    def get_function_space_category_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetFunctionSpaceCategoryListAnswer]:
        """List the categories of the function spaces of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetFunctionSpaceCategoryListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_FUNCTION_SPACE_CATEGORY_LIST, request, key)

    @spelled
    def get_function_space_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetFunctionSpaceListAnswer]:
        """List the function spaces of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetFunctionSpaceListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_FUNCTION_SPACE_LIST, request, key)

    @spelled
    def get_menu_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetMenuListAnswer]:
        """List the menus of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetMenuListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_MENU_LIST, request, key)

    @spelled
    def get_rate_plan_booking_rules(
        self,
        *,
        venue_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
        bar_id: int | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetRatePlanBookingRulesAnswer]:
        """List whether rooms can be booked with rate plans, by date.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRatePlanBookingRulesRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
            bar_id=bar_id,
        )
        return Job(_actions.GET_RATE_PLAN_BOOKING_RULES, request, key)

    @spelled
    def get_rate_plan_rate_list(
        self,
        *,
        venue_id: int,
        bar_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetRatePlanRateListAnswer]:
        """List the rates of a rate plan, with their dates.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRatePlanRateListRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_RATE_PLAN_RATE_LIST, request, key)

    @spelled
    def get_resource_availability(
        self,
        *,
        venue_id: int,
        start_date: datetime.datetime,
        end_date: datetime.datetime,
        resource_ids: list[int],
        quantity: int | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetResourceAvailabilityAnswer]:
        """List the times at which resources of a venue are not available.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetResourceAvailabilityRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            resource_ids=resource_ids,
            quantity=quantity,
        )
        return Job(_actions.GET_RESOURCE_AVAILABILITY, request, key)

    @spelled
    def get_resource_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetResourceListAnswer]:
        """List the resources of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetResourceListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_RESOURCE_LIST, request, key)

    @spelled
    def get_revenue_template_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetRevenueTemplateListAnswer]:
        """List the revenue templates of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRevenueTemplateListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_REVENUE_TEMPLATE_LIST, request, key)

    @spelled
    def get_room_inventory(
        self,
        *,
        venue_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetRoomInventoryAnswer]:
        """List the numbers of rooms and of available rooms, by date.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRoomInventoryRequest(
            venue_id=venue_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
        )
        return Job(_actions.GET_ROOM_INVENTORY, request, key)

    @spelled
    def get_room_rate_list(
        self, *, venue_id: int, bar_id: int, bar_rate_id: int, room_id: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetRoomRateListAnswer]:
        """List the rates of the rooms in a rate of a rate plan.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRoomRateListRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            bar_rate_id=bar_rate_id,
            room_id=room_id,
        )
        return Job(_actions.GET_ROOM_RATE_LIST, request, key)

    @spelled
    def get_room_rates(
        self,
        *,
        venue_id: int,
        bar_id: int,
        start_date: datetime.date,
        end_date: datetime.date,
        room_ids: list[int] | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetRoomRatesAnswer]:
        """List the rates of rooms in a rate plan, by date.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetRoomRatesRequest(
            venue_id=venue_id,
            bar_id=bar_id,
            start_date=start_date,
            end_date=end_date,
            room_ids=room_ids,
        )
        return Job(_actions.GET_ROOM_RATES, request, key)

    @spelled
    def get_session_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetSessionTypeListAnswer]:
        """List the types that sessions can have.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSessionTypeListRequest(
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_SESSION_TYPE_LIST, request, key)

    @spelled
    def get_space_blockout_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetSpaceBlockoutListAnswer]:
        """List the blockouts of the function spaces of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSpaceBlockoutListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_SPACE_BLOCKOUT_LIST, request, key)

    @spelled
    def get_space_hire_plan_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetSpaceHirePlanListAnswer]:
        """List the space hire plans of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSpaceHirePlanListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_SPACE_HIRE_PLAN_LIST, request, key)

    @spelled
    def get_space_hire_plan_rate(
        self, *, venue_id: int, tariff_id: int | Unset = UNSET, tariff_rate_id: int, key: str | None = None
    ) -> Job[models.SpaceHirePlanRateDetails]:
        """Get a rate of a space hire plan, with the prices of each space.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSpaceHirePlanRateRequest(
            venue_id=venue_id,
            tariff_id=tariff_id,
            tariff_rate_id=tariff_rate_id,
        )
        return Job(_actions.GET_SPACE_HIRE_PLAN_RATE, request, key)

    @spelled
    def get_space_hire_plan_rate_list(
        self,
        *,
        venue_id: int,
        tariff_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.SpaceHirePlanRateFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetSpaceHirePlanRateListAnswer]:
        """List the rates of a space hire plan.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetSpaceHirePlanRateListRequest(
            venue_id=venue_id,
            tariff_id=tariff_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_SPACE_HIRE_PLAN_RATE_LIST, request, key)

    @spelled
    def get_tax_list(
        self, *, venue_id: int, per_page: int | Unset = UNSET, start: int | Unset = UNSET, key: str | None = None
    ) -> Job[models.GetTaxListAnswer]:
        """List the taxes and service fees of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetTaxListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
        )
        return Job(_actions.GET_TAX_LIST, request, key)

    @spelled
    def get_venue(self, *, id: int, key: str | None = None) -> Job[models.VenueDetails]:
        """Get a venue with everything it offers.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenueRequest(
            id=id,
        )
        return Job(_actions.GET_VENUE, request, key)

    @spelled
    def get_venue_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetVenueListAnswer]:
        """List the venues that the user of the API key has access to.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenueListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_VENUE_LIST, request, key)

    @spelled
    def get_venue_package(self, *, venue_id: int, id: int, key: str | None = None) -> Job[models.VenuePackage]:
        """Get a package of a venue with its sessions.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenuePackageRequest(
            venue_id=venue_id,
            id=id,
        )
        return Job(_actions.GET_VENUE_PACKAGE, request, key)

    @spelled
    def get_venue_package_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetVenuePackageListAnswer]:
        """List the packages of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenuePackageListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_VENUE_PACKAGE_LIST, request, key)

    @spelled
    def get_venue_rate_plan_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetVenueRatePlanListAnswer]:
        """List the rate plans of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenueRatePlanListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_VENUE_RATE_PLAN_LIST, request, key)

    @spelled
    def get_venue_room_list(
        self,
        *,
        venue_id: int,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetVenueRoomListAnswer]:
        """List the room types of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenueRoomListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_VENUE_ROOM_LIST, request, key)

    @spelled
    def get_venue_room_option_list(
        self,
        *,
        venue_id: int,
        start: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetVenueRoomOptionListAnswer]:
        """List the additional options of the rooms of a venue, such as breakfast.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetVenueRoomOptionListRequest(
            venue_id=venue_id,
            start=start,
            per_page=per_page,
            filter=filter,
        )
        return Job(_actions.GET_VENUE_ROOM_OPTION_LIST, request, key)

    @overload
    def remove_booking_accommodation(
        self, /, booking_accommodation_removal: models.BookingAccommodationRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingAccommodation]: ...

    @overload
    def remove_booking_accommodation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingAccommodationRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedBookingAccommodation]: ...

    def remove_booking_accommodation(
        self,
        /,
        booking_accommodation_removal: models.BookingAccommodationRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedBookingAccommodation]:
        """Remove a group of accommodation of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(
            models.BookingAccommodationRemoval, booking_accommodation_removal, keywords, options=("key",)
        )
        return Job(_actions.REMOVE_BOOKING_ACCOMMODATION, request, key)

    @overload
    def remove_booking_room_reservation(
        self, /, room_reservation_removal: models.RoomReservationRemoval, *, key: str | None = None
    ) -> Job[models.RemovedRoomReservation]: ...

    @overload
    def remove_booking_room_reservation(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomReservationRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedRoomReservation]: ...

    def remove_booking_room_reservation(
        self,
        /,
        room_reservation_removal: models.RoomReservationRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedRoomReservation]:
        """Remove a room reservation of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.RoomReservationRemoval, room_reservation_removal, keywords, options=("key",))
        return Job(_actions.REMOVE_BOOKING_ROOM_RESERVATION, request, key)

    @overload
    def remove_booking_session(
        self, /, booking_session_removal: models.BookingSessionRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingSession]: ...

    @overload
    def remove_booking_session(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedBookingSession]: ...

    def remove_booking_session(
        self,
        /,
        booking_session_removal: models.BookingSessionRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedBookingSession]:
        """Remove a session of a booking.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingSessionRemoval, booking_session_removal, keywords, options=("key",))
        return Job(_actions.REMOVE_BOOKING_SESSION, request, key)

    @overload
    def remove_booking_session_beverage(
        self, /, booking_session_beverage_removal: models.BookingSessionBeverageRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingSessionBeverage]: ...

    @overload
    def remove_booking_session_beverage(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionBeverageRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedBookingSessionBeverage]: ...

    def remove_booking_session_beverage(
        self,
        /,
        booking_session_beverage_removal: models.BookingSessionBeverageRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedBookingSessionBeverage]:
        """Remove a beverage package of a booking session.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(
            models.BookingSessionBeverageRemoval, booking_session_beverage_removal, keywords, options=("key",)
        )
        return Job(_actions.REMOVE_BOOKING_SESSION_BEVERAGE, request, key)

    @overload
    def remove_booking_session_menu(
        self, /, booking_session_menu_removal: models.BookingSessionMenuRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingSessionMenu]: ...

    @overload
    def remove_booking_session_menu(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionMenuRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedBookingSessionMenu]: ...

    def remove_booking_session_menu(
        self,
        /,
        booking_session_menu_removal: models.BookingSessionMenuRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedBookingSessionMenu]:
        """Remove a menu of a booking session.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.BookingSessionMenuRemoval, booking_session_menu_removal, keywords, options=("key",))
        return Job(_actions.REMOVE_BOOKING_SESSION_MENU, request, key)

    @overload
    def remove_booking_session_resource(
        self, /, booking_session_resource_removal: models.BookingSessionResourceRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingSessionResource]: ...

    @overload
    def remove_booking_session_resource(
        self, /, *, key: str | None = None, **keywords: Unpack[members.BookingSessionResourceRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedBookingSessionResource]: ...

    def remove_booking_session_resource(
        self,
        /,
        booking_session_resource_removal: models.BookingSessionResourceRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedBookingSessionResource]:
        """Remove a resource of a booking session.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(
            models.BookingSessionResourceRemoval, booking_session_resource_removal, keywords, options=("key",)
        )
        return Job(_actions.REMOVE_BOOKING_SESSION_RESOURCE, request, key)

    @overload
    def remove_room_dynamic_rates(
        self, /, room_dynamic_rate_removal: models.RoomDynamicRateRemoval, *, key: str | None = None
    ) -> Job[models.RemovedRoomDynamicRates]: ...

    @overload
    def remove_room_dynamic_rates(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomDynamicRateRemovalMembers]
    ) -> Job[models.RemovedRoomDynamicRates]: ...

    def remove_room_dynamic_rates(
        self,
        /,
        room_dynamic_rate_removal: models.RoomDynamicRateRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedRoomDynamicRates]:
        """Remove the dynamic rates of a room, for a range of dates.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.RoomDynamicRateRemoval, room_dynamic_rate_removal, keywords, options=("key",))
        return Job(_actions.REMOVE_ROOM_DYNAMIC_RATES, request, key)

    @overload
    def remove_space_blockout(
        self, /, space_blockout_removal: models.SpaceBlockoutRemoval, *, key: str | None = None
    ) -> Job[models.RemovedSpaceBlockout]: ...

    @overload
    def remove_space_blockout(
        self, /, *, key: str | None = None, **keywords: Unpack[members.SpaceBlockoutRemovalMembers[int | Ref]]
    ) -> Job[models.RemovedSpaceBlockout]: ...

    def remove_space_blockout(
        self,
        /,
        space_blockout_removal: models.SpaceBlockoutRemoval | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.RemovedSpaceBlockout]:
        """Remove a blockout of a function space.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.SpaceBlockoutRemoval, space_blockout_removal, keywords, options=("key",))
        return Job(_actions.REMOVE_SPACE_BLOCKOUT, request, key)

    @overload
    def update_booking_room_reservation_guest_contact(
        self,
        /,
        room_reservation_guest_contact_update: models.RoomReservationGuestContactUpdate,
        *,
        key: str | None = None,
    ) -> Job[models.UpdatedRoomReservationGuestContact]: ...

    @overload
    def update_booking_room_reservation_guest_contact(
        self, /, *, key: str | None = None, **keywords: Unpack[members.RoomReservationGuestContactUpdateMembers]
    ) -> Job[models.UpdatedRoomReservationGuestContact]: ...

    def update_booking_room_reservation_guest_contact(
        self,
        /,
        room_reservation_guest_contact_update: models.RoomReservationGuestContactUpdate | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.UpdatedRoomReservationGuestContact]:
        """Update the name and the contact details of a guest of room reservations.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(
            models.RoomReservationGuestContactUpdate, room_reservation_guest_contact_update, keywords, options=("key",)
        )
        return Job(_actions.UPDATE_BOOKING_ROOM_RESERVATION_GUEST_CONTACT, request, key)
