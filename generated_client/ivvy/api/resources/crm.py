# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace crm: a method for each action."""

from __future__ import annotations

# A model may have the same name as the class below.
from .. import models
from ..actions import crm as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset


class Crm:
    """The actions of namespace crm."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @spelled
    def get_activity_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.Activity]:
        """List the activities of a venue.

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

        Vendor's page: https://developer.ivvy.com/crm/get-activity-list
        """
        request = models.GetActivityListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_ACTIVITY_LIST, request)

    @spelled
    def get_lead_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.LeadNote]:
        """List the notes of a lead.

        Args:
            lead_id: The id of the lead.
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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-note-list
        """
        request = models.GetLeadNoteListRequest(
            lead_id=lead_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_NOTE_LIST, request)

    @spelled
    def get_opportunity_list(
        self,
        *,
        venue_ids: list[int] | Unset = UNSET,
        venue_id: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.Opportunity]:
        """List the opportunities of venues.

        Args:
            venue_ids: The ids of the venues whose opportunities to list.
            venue_id: The same as venue_ids, under the name that the example on the vendor's page uses.
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

        Vendor's page: https://developer.ivvy.com/crm/get-opportunity-list
        """
        request = models.GetOpportunityListRequest(
            venue_ids=venue_ids,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_OPPORTUNITY_LIST, request)

    @spelled
    def get_task_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedTask]:
        """List the tasks of a venue.

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

        Vendor's page: https://developer.ivvy.com/crm/get-task-list
        """
        request = models.GetTaskListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_TASK_LIST, request)


class AsyncCrm:
    """The actions of namespace crm, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @spelled
    def get_activity_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.Activity]:
        """List the activities of a venue.

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

        Vendor's page: https://developer.ivvy.com/crm/get-activity-list
        """
        request = models.GetActivityListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_ACTIVITY_LIST, request)

    @spelled
    def get_lead_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.LeadNote]:
        """List the notes of a lead.

        Args:
            lead_id: The id of the lead.
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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-note-list
        """
        request = models.GetLeadNoteListRequest(
            lead_id=lead_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_NOTE_LIST, request)

    @spelled
    def get_opportunity_list(
        self,
        *,
        venue_ids: list[int] | Unset = UNSET,
        venue_id: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.Opportunity]:
        """List the opportunities of venues.

        Args:
            venue_ids: The ids of the venues whose opportunities to list.
            venue_id: The same as venue_ids, under the name that the example on the vendor's page uses.
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

        Vendor's page: https://developer.ivvy.com/crm/get-opportunity-list
        """
        request = models.GetOpportunityListRequest(
            venue_ids=venue_ids,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_OPPORTUNITY_LIST, request)

    @spelled
    def get_task_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedTask]:
        """List the tasks of a venue.

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

        Vendor's page: https://developer.ivvy.com/crm/get-task-list
        """
        request = models.GetTaskListRequest(
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_TASK_LIST, request)
