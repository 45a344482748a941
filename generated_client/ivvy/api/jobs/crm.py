# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace crm: a job for each action that a batch can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

# A model may have the same name as the class below.
from .. import models
from ..actions import crm as _actions
from ..job import Job
from ..types import UNSET

if TYPE_CHECKING:
    from ..filters import Filter
    from ..types import Unset


class CrmJobs:
    """Jobs of namespace crm, which `submit` sends."""

    __slots__ = ()

    def get_opportunity_list(
        self,
        *,
        venue_ids: list[int] | Unset = UNSET,
        venue_id: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetOpportunityListAnswer]:
        """List the opportunities of venues.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        request = models.GetOpportunityListRequest(
            venue_ids=venue_ids,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_OPPORTUNITY_LIST, request, key)
