# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace venue: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..actions import venue as _actions

if TYPE_CHECKING:
    # A model may have the same name as the class below.
    from .. import models
    from ..action import AsyncCaller, Caller


class Venue:
    """The actions of namespace venue."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    def add_or_update_booking(self, booking: models.Booking) -> models.SavedBooking:
        """Add a booking, or update one.

        Without `id` a booking is added; with `id` only the members sent are changed, and what results has to make
        sense as a whole: an end date alone is refused when it lies before the start date the booking has. The venue
        must have been given access to normal bookings. Recurring bookings, simple bookings, discount settings,
        commission settings and content in several languages are out of this action's reach.

        Args:
            booking: A booking of a venue, for an event, for accommodation or for both.

        Returns:
            The booking that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24297 INVALID_DATA: The request contains invalid data.
                24299 CONCURRENT_UPDATE: Race condition error, too many requests to update the same booking.
                24296 UNEXPECTED_ERROR: An error has occurred. The booking should not be expected to have been saved.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
        """
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING, booking)

    def add_or_update_booking_package(self, booking_package: models.BookingPackage) -> models.SavedBookingPackage:
        """Add a package to a booking, or update one.

        Without `id` a package of the venue is added to the booking; with `id` only the members sent are changed.

        Args:
            booking_package: A package of the venue (spaces, food and the like at one price a person) as it is sold
                with a booking.

        Returns:
            The package that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                23026 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24458 PACKAGE_DOES_NOT_EXIST: The package does not exist.
                24459 BOOKING_PACKAGE_DOES_NOT_EXIST: The booking package does not exist.
                24460 UNEXPECTED_ERROR: An error has occurred.
                24461 INVALID_DATA: The request contains invalid data.
                24462 INVALID_DATA_24462: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
        """
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_PACKAGE, booking_package)

    def add_or_update_booking_session(self, booking_session: models.BookingSession) -> models.SavedBookingSession:
        """Add a session to a booking, or update one.

        Without `id` a session is added to the booking; with `id` only the members sent are changed. The venue must
        have been given access to booking sessions.

        Args:
            booking_session: A session of a booking, in which a function space is used for some hours of one day.

        Returns:
            The session that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24360 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24361 SESSION_DOES_NOT_EXIST: The session does not exist.
                24362 UNEXPECTED_ERROR_24362: An error has occurred.
                24363 INVALID_DATA_24363: The request contains invalid data.
                24364 INVALID_DATA_24364: The request contains invalid data.
                24337 INVALID_DATA: The request contains invalid data.
                24335 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
        """
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION, booking_session)

    def add_or_update_booking_session_resource(
        self, booking_session_resource: models.BookingSessionResource
    ) -> models.SavedBookingSessionResource:
        """Add a resource to a booking session, or update one.

        Without `id` a resource is added to the session; with `id` only the members sent are changed.

        Args:
            booking_session_resource: A resource, such as a projector or a lectern, that is set up for one session of
                a booking.

        Returns:
            The resource that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24338 SESSION_DOES_NOT_EXIST: The booking session does not exist.
                24339 SESSION_RESOURCE_DOES_NOT_EXIST: The booking session resource does not exist.
                24340 UNEXPECTED_ERROR: An unknown error has occurred.
                24341 INVALID_DATA: The request contains invalid data.
                24342 INVALID_DATA_24342: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource
        """
        return self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE, booking_session_resource)


class AsyncVenue:
    """The actions of namespace venue, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    async def add_or_update_booking(self, booking: models.Booking) -> models.SavedBooking:
        """Add a booking, or update one.

        Without `id` a booking is added; with `id` only the members sent are changed, and what results has to make
        sense as a whole: an end date alone is refused when it lies before the start date the booking has. The venue
        must have been given access to normal bookings. Recurring bookings, simple bookings, discount settings,
        commission settings and content in several languages are out of this action's reach.

        Args:
            booking: A booking of a venue, for an event, for accommodation or for both.

        Returns:
            The booking that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24297 INVALID_DATA: The request contains invalid data.
                24299 CONCURRENT_UPDATE: Race condition error, too many requests to update the same booking.
                24296 UNEXPECTED_ERROR: An error has occurred. The booking should not be expected to have been saved.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking
        """
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING, booking)

    async def add_or_update_booking_package(self, booking_package: models.BookingPackage) -> models.SavedBookingPackage:
        """Add a package to a booking, or update one.

        Without `id` a package of the venue is added to the booking; with `id` only the members sent are changed.

        Args:
            booking_package: A package of the venue (spaces, food and the like at one price a person) as it is sold
                with a booking.

        Returns:
            The package that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                23026 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24458 PACKAGE_DOES_NOT_EXIST: The package does not exist.
                24459 BOOKING_PACKAGE_DOES_NOT_EXIST: The booking package does not exist.
                24460 UNEXPECTED_ERROR: An error has occurred.
                24461 INVALID_DATA: The request contains invalid data.
                24462 INVALID_DATA_24462: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-package
        """
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_PACKAGE, booking_package)

    async def add_or_update_booking_session(self, booking_session: models.BookingSession) -> models.SavedBookingSession:
        """Add a session to a booking, or update one.

        Without `id` a session is added to the booking; with `id` only the members sent are changed. The venue must
        have been given access to booking sessions.

        Args:
            booking_session: A session of a booking, in which a function space is used for some hours of one day.

        Returns:
            The session that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24360 BOOKING_DOES_NOT_EXIST: The booking does not exist.
                24361 SESSION_DOES_NOT_EXIST: The session does not exist.
                24362 UNEXPECTED_ERROR_24362: An error has occurred.
                24363 INVALID_DATA_24363: The request contains invalid data.
                24364 INVALID_DATA_24364: The request contains invalid data.
                24337 INVALID_DATA: The request contains invalid data.
                24335 UNEXPECTED_ERROR: An error has occurred.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session
        """
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION, booking_session)

    async def add_or_update_booking_session_resource(
        self, booking_session_resource: models.BookingSessionResource
    ) -> models.SavedBookingSessionResource:
        """Add a resource to a booking session, or update one.

        Without `id` a resource is added to the session; with `id` only the members sent are changed.

        Args:
            booking_session_resource: A resource, such as a projector or a lectern, that is set up for one session of
                a booking.

        Returns:
            The resource that was added or updated.

        Raises:
            InvalidRequest: A member is missing or has an invalid value; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24338 SESSION_DOES_NOT_EXIST: The booking session does not exist.
                24339 SESSION_RESOURCE_DOES_NOT_EXIST: The booking session resource does not exist.
                24340 UNEXPECTED_ERROR: An unknown error has occurred.
                24341 INVALID_DATA: The request contains invalid data.
                24342 INVALID_DATA_24342: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknown: The request was sent but no usable response came; it may have taken effect.
            InvalidResponse: The response was not an iVvy response.

        Vendor's page: https://developer.ivvy.com/venues/getoraddbookingdata/add-or-update-booking-session-resource
        """
        return await self._caller.perform(_actions.ADD_OR_UPDATE_BOOKING_SESSION_RESOURCE, booking_session_resource)
