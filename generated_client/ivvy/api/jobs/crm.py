# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace crm: a method for each action that can be in a batch."""

from __future__ import annotations

# A model may have the same name as the class below.
from .. import models
from ..actions import crm as _actions
from ..filters import Filter
from ..job import Job
from ..spelling import spelled
from ..types import UNSET, Unset


class CrmJobs:
    """Methods that make jobs of namespace crm, for `submit`."""

    __slots__ = ()

    @spelled
    def get_activity_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetActivityListAnswer]:
        """List the activities of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetActivityListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_ACTIVITY_LIST, request, key)

    @spelled
    def get_lead_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadNoteListAnswer]:
        """List the notes of a lead.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadNoteListRequest(
            lead_id=lead_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_NOTE_LIST, request, key)

    @spelled
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

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetOpportunityListRequest(
            venue_ids=venue_ids,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_OPPORTUNITY_LIST, request, key)

    @spelled
    def get_task_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetTaskListAnswer]:
        """List the tasks of a venue.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetTaskListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_TASK_LIST, request, key)
