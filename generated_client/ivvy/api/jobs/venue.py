# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace venue: a job for each action that a batch can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..actions import venue as _actions
from ..job import Job

if TYPE_CHECKING:
    # A model may have the same name as the class below.
    from .. import models


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
