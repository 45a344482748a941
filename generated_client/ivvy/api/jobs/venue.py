# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace venue: a job for each action that a batch can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

# A model may have the same name as the class below.
from .. import models
from ..actions import venue as _actions
from ..job import Job
from ..types import UNSET

if TYPE_CHECKING:
    from ..filters import Filter
    from ..types import Unset


class VenueJobs:
    """Jobs of namespace venue, which `submit` sends."""

    __slots__ = ()

    def add_or_update_booking(self, booking: models.Booking, *, key: str | None = None) -> Job[models.SavedBooking]:
        """Add a booking, or update one.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.ADD_OR_UPDATE_BOOKING, booking, key)

    def add_or_update_booking_package(
        self, booking_package: models.BookingPackage, *, key: str | None = None
    ) -> Job[models.SavedBookingPackage]:
        """Add a package to a booking, or update one.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.ADD_OR_UPDATE_BOOKING_PACKAGE, booking_package, key)

    def add_or_update_booking_session(
        self, booking_session: models.BookingSession, *, key: str | None = None
    ) -> Job[models.SavedBookingSession]:
        """Add a session to a booking, or update one.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.ADD_OR_UPDATE_BOOKING_SESSION, booking_session, key)

    def add_or_update_booking_session_resource(
        self, booking_session_resource: models.BookingSessionResource, *, key: str | None = None
    ) -> Job[models.SavedBookingSessionResource]:
        """Add a resource to a booking session, or update one.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE, booking_session_resource, key)

    def change_booking_status(
        self, booking_status_change: models.BookingStatusChange, *, key: str | None = None
    ) -> Job[models.ChangedBookingStatus]:
        """Change the status of a booking.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.CHANGE_BOOKING_STATUS, booking_status_change, key)

    def get_booking(self, *, id: int, key: str | None = None) -> Job[models.BookingDetails]:
        """Get a booking with all that belongs to it.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        request = models.GetBookingRequest(
            id=id,
        )
        return Job(_actions.GET_BOOKING, request, key)

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

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        request = models.GetBookingListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_LIST, request, key)

    def get_booking_list_for_account(
        self,
        *,
        per_page: int,
        start: int | Unset = UNSET,
        filter: models.AccountBookingFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingListForAccountAnswer]:
        """List the bookings of all venues of the account.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        request = models.GetBookingListForAccountRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_BOOKING_LIST_FOR_ACCOUNT, request, key)

    def get_booking_session_list(
        self,
        *,
        venue_id: int,
        booking_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        order_by: str | Unset = UNSET,
        order_dir: str | Unset = UNSET,
        include_booking_details: bool | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetBookingSessionListAnswer]:
        """List the sessions of a booking, or of all bookings of a venue.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
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

    def remove_booking_session(
        self, booking_session_removal: models.BookingSessionRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingSession]:
        """Remove a session of a booking.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.REMOVE_BOOKING_SESSION, booking_session_removal, key)

    def remove_booking_session_resource(
        self, booking_session_resource_removal: models.BookingSessionResourceRemoval, *, key: str | None = None
    ) -> Job[models.RemovedBookingSessionResource]:
        """Remove a resource of a booking session.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.REMOVE_BOOKING_SESSION_RESOURCE, booking_session_resource_removal, key)
