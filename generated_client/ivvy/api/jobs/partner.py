# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace partner: a method for each action that can be in a batch."""

from __future__ import annotations

import datetime

# A model may have the same name as the class below.
from .. import models
from ..actions import partner as _actions
from ..filters import Filter
from ..job import Job
from ..spelling import spelled
from ..types import UNSET, Unset


class PartnerJobs:
    """Methods that make jobs of namespace partner, for `submit`."""

    __slots__ = ()

    @spelled
    def get_venue(
        self,
        *,
        id: int,
        availability_start_date: datetime.date | Unset = UNSET,
        availability_end_date: datetime.date | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.PartnerVenueDetails]:
        """Get a venue that the marketplace shows.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetPartnerVenueRequest(
            id=id,
            availability_start_date=availability_start_date,
            availability_end_date=availability_end_date,
        )
        return Job(_actions.GET_VENUE, request, key)

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
        key: str | None = None,
    ) -> Job[models.GetPartnerVenueListAnswer]:
        """List the venues that the marketplace shows.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetPartnerVenueListRequest(
            availability_start_date=availability_start_date,
            availability_end_date=availability_end_date,
            allows_live_book=allows_live_book,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_VENUE_LIST, request, key)
