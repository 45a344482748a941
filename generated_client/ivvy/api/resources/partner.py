# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace partner: a method for each action."""

from __future__ import annotations

import datetime

# A model may have the same name as the class below.
from .. import models
from ..actions import partner as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset


class Partner:
    """The actions of namespace partner."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @spelled
    def get_venue(
        self,
        *,
        id: int,
        availability_start_date: datetime.date | Unset = UNSET,
        availability_end_date: datetime.date | Unset = UNSET,
    ) -> models.PartnerVenueDetails:
        """Get a venue that the marketplace shows.

        Only partners of the vendor can call it. The vendor's page says that the action has not been published yet.

        Args:
            id: The id of the venue.
            availability_start_date: The first day of the period whose availability the venue includes.
            availability_end_date: The last day of the period whose availability the venue includes.

        Returns:
            A venue of the marketplace, with everything it offers.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/partner/get-venue
        """
        request = models.GetPartnerVenueRequest(
            id=id,
            availability_start_date=availability_start_date,
            availability_end_date=availability_end_date,
        )
        return self._caller.perform(_actions.GET_VENUE, request)

    @spelled
    def get_venue_list(
        self,
        *,
        availability_start_date: datetime.date | Unset = UNSET,
        availability_end_date: datetime.date | Unset = UNSET,
        allows_live_book: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.PartnerVenueFilter | Filter | Unset = UNSET,
    ) -> Page[models.PartnerVenue]:
        """List the venues that the marketplace shows.

        Only partners of the vendor can call it. The vendor's page says that the action has not been published yet.

        Args:
            availability_start_date: The first day of the period whose availability each venue includes.
            availability_end_date: The last day of the period whose availability each venue includes.
            allows_live_book: Only venues that allow live bookings, or only venues that do not.
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

        Vendor's page: https://developer.ivvy.com/partner/get-venue-list
        """
        request = models.GetPartnerVenueListRequest(
            availability_start_date=availability_start_date,
            availability_end_date=availability_end_date,
            allows_live_book=allows_live_book,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_VENUE_LIST, request)


class AsyncPartner:
    """The actions of namespace partner, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @spelled
    async def get_venue(
        self,
        *,
        id: int,
        availability_start_date: datetime.date | Unset = UNSET,
        availability_end_date: datetime.date | Unset = UNSET,
    ) -> models.PartnerVenueDetails:
        """Get a venue that the marketplace shows.

        Only partners of the vendor can call it. The vendor's page says that the action has not been published yet.

        Args:
            id: The id of the venue.
            availability_start_date: The first day of the period whose availability the venue includes.
            availability_end_date: The last day of the period whose availability the venue includes.

        Returns:
            A venue of the marketplace, with everything it offers.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/partner/get-venue
        """
        request = models.GetPartnerVenueRequest(
            id=id,
            availability_start_date=availability_start_date,
            availability_end_date=availability_end_date,
        )
        return await self._caller.perform(_actions.GET_VENUE, request)

    @spelled
    def get_venue_list(
        self,
        *,
        availability_start_date: datetime.date | Unset = UNSET,
        availability_end_date: datetime.date | Unset = UNSET,
        allows_live_book: bool | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.PartnerVenueFilter | Filter | Unset = UNSET,
    ) -> AsyncPages[models.PartnerVenue]:
        """List the venues that the marketplace shows.

        Only partners of the vendor can call it. The vendor's page says that the action has not been published yet.

        Args:
            availability_start_date: The first day of the period whose availability each venue includes.
            availability_end_date: The last day of the period whose availability each venue includes.
            allows_live_book: Only venues that allow live bookings, or only venues that do not.
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

        Vendor's page: https://developer.ivvy.com/partner/get-venue-list
        """
        request = models.GetPartnerVenueListRequest(
            availability_start_date=availability_start_date,
            availability_end_date=availability_end_date,
            allows_live_book=allows_live_book,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_VENUE_LIST, request)
