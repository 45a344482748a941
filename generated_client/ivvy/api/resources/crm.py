# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace crm: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import crm as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..keywords import request_of
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class Crm:
    """The actions of namespace crm."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @overload
    def add_or_update_activity(self, /, activity: models.Activity) -> models.SavedActivity: ...

    @overload
    def add_or_update_activity(self, /, **keywords: Unpack[members.ActivityMembers[int]]) -> models.SavedActivity: ...

    def add_or_update_activity(
        self, /, activity: models.Activity | None = None, **keywords: object
    ) -> models.SavedActivity:
        """Add an activity, or update one.

        An activity belongs to a company, a contact, a lead or an opportunity, and only to one of them. If company_id
        and contact_id are both sent, the contact is added to the company, and the activity belongs to the company.
        Without `id`, an activity is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            activity: An activity for a lead, an opportunity, a contact or a company, such as a meeting.
            **keywords: Its members, instead of a model.

        Returns:
            The activity that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24397 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24398 CONTACT_DOES_NOT_EXIST: The contact does not exist.
                24399 COMPANY_DOES_NOT_EXIST: The company does not exist.
                24400 ACTIVITY_DOES_NOT_EXIST: The activity does not exist.
                24401 UNEXPECTED_ERROR: An error has occurred.
                24402 INVALID_DATA_24402: The data passed the validation, but another error occurred; the additional
                    messages name it.
                24403 INVALID_DATA: The request contains invalid data.
                24404 BELONGS_TO_SEVERAL: The activity can only belong to a contact, a company, or a lead or an
                    opportunity.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity
        """
        request = request_of(models.Activity, activity, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_ACTIVITY, request)

    @overload
    def add_or_update_activity_purpose(
        self, /, activity_purpose: models.ActivityPurpose
    ) -> models.SavedActivityPurpose: ...

    @overload
    def add_or_update_activity_purpose(
        self, /, **keywords: Unpack[members.ActivityPurposeMembers]
    ) -> models.SavedActivityPurpose: ...

    def add_or_update_activity_purpose(
        self, /, activity_purpose: models.ActivityPurpose | None = None, **keywords: object
    ) -> models.SavedActivityPurpose:
        """Add a purpose of activities, or update one.

        Without `id`, a purpose is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            activity_purpose: A purpose that activities can have.
            **keywords: Its members, instead of a model.

        Returns:
            The purpose that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24300 ACTIVITY_PURPOSE_DOES_NOT_EXIST: The purpose does not exist.
                24301 UNEXPECTED_ERROR: An error has occurred.
                24302 INVALID_DATA: The request contains invalid data.
                24303 INVALID_DATA_24303: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity-purpose
        """
        request = request_of(models.ActivityPurpose, activity_purpose, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_ACTIVITY_PURPOSE, request)

    @overload
    def add_or_update_lead_channel(self, /, lead_channel: models.LeadChannel) -> models.SavedLeadChannel: ...

    @overload
    def add_or_update_lead_channel(
        self, /, **keywords: Unpack[members.LeadChannelMembers]
    ) -> models.SavedLeadChannel: ...

    def add_or_update_lead_channel(
        self, /, lead_channel: models.LeadChannel | None = None, **keywords: object
    ) -> models.SavedLeadChannel:
        """Add a channel of leads, or update one.

        Without `id`, a lead channel is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            lead_channel: A channel through which leads and opportunities are received.
            **keywords: Its members, instead of a model.

        Returns:
            The lead channel that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24376 LEAD_CHANNEL_DOES_NOT_EXIST: The lead channel does not exist.
                24377 LEAD_CHANNEL_NOT_EDITABLE: The lead channel cannot be edited.
                24378 UNEXPECTED_ERROR: An error has occurred.
                24379 INVALID_DATA: The request contains invalid data.
                24380 INVALID_DATA_24380: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-channel
        """
        request = request_of(models.LeadChannel, lead_channel, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_CHANNEL, request)

    @overload
    def add_or_update_lead_note(self, /, lead_note: models.LeadNote) -> models.SavedLeadNote: ...

    @overload
    def add_or_update_lead_note(self, /, **keywords: Unpack[members.LeadNoteMembers]) -> models.SavedLeadNote: ...

    def add_or_update_lead_note(
        self, /, lead_note: models.LeadNote | None = None, **keywords: object
    ) -> models.SavedLeadNote:
        """Add a note to a lead, or update one.

        Without `id`, a note is added to the lead. With `id`, it is updated. The vendor's page does not say which
        members are required; both of its examples send lead_id and note.

        Args:
            lead_note: A note of a lead.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24441 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24434 NOTE_DOES_NOT_EXIST: The note does not exist.
                24435 UNEXPECTED_ERROR: An error has occurred.
                24436 INVALID_DATA: The request contains invalid data.
                24437 INVALID_DATA_24437: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-note
        """
        request = request_of(models.LeadNote, lead_note, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_NOTE, request)

    @overload
    def add_or_update_lead_quality(self, /, lead_quality: models.LeadQuality) -> models.SavedLeadQuality: ...

    @overload
    def add_or_update_lead_quality(
        self, /, **keywords: Unpack[members.LeadQualityMembers]
    ) -> models.SavedLeadQuality: ...

    def add_or_update_lead_quality(
        self, /, lead_quality: models.LeadQuality | None = None, **keywords: object
    ) -> models.SavedLeadQuality:
        """Add a quality of leads, or update one.

        Without `id`, a lead quality is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            lead_quality: A quality of leads and opportunities, such as a grade.
            **keywords: Its members, instead of a model.

        Returns:
            The lead quality that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24304 LEAD_QUALITY_DOES_NOT_EXIST: The lead quality does not exist.
                24305 UNEXPECTED_ERROR: An error has occurred.
                24306 INVALID_DATA: The request contains invalid data.
                24307 INVALID_DATA_24307: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-quality
        """
        request = request_of(models.LeadQuality, lead_quality, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_QUALITY, request)

    @overload
    def add_or_update_lead_source(self, /, lead_source: models.LeadSource) -> models.SavedLeadSource: ...

    @overload
    def add_or_update_lead_source(self, /, **keywords: Unpack[members.LeadSourceMembers]) -> models.SavedLeadSource: ...

    def add_or_update_lead_source(
        self, /, lead_source: models.LeadSource | None = None, **keywords: object
    ) -> models.SavedLeadSource:
        """Add a source of leads, or update one.

        Without `id`, a lead source is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            lead_source: A source of leads and opportunities, such as a website.
            **keywords: Its members, instead of a model.

        Returns:
            The lead source that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24325 LEAD_SOURCE_DOES_NOT_EXIST: The lead source does not exist.
                24326 LEAD_SOURCE_NOT_EDITABLE: The lead source cannot be edited.
                24327 UNEXPECTED_ERROR: An error has occurred.
                24328 INVALID_DATA: The request contains invalid data.
                24329 INVALID_DATA_24329: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-source
        """
        request = request_of(models.LeadSource, lead_source, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_SOURCE, request)

    @overload
    def add_or_update_lead_stage(self, /, lead_stage: models.LeadStage) -> models.SavedLeadStage: ...

    @overload
    def add_or_update_lead_stage(self, /, **keywords: Unpack[members.LeadStageMembers]) -> models.SavedLeadStage: ...

    def add_or_update_lead_stage(
        self, /, lead_stage: models.LeadStage | None = None, **keywords: object
    ) -> models.SavedLeadStage:
        """Add a stage of leads or opportunities, or update one.

        Without `id`, a lead stage is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            lead_stage: A stage that leads or opportunities can be at.
            **keywords: Its members, instead of a model.

        Returns:
            The lead stage that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24320 LEAD_STAGE_DOES_NOT_EXIST: The lead stage does not exist.
                24321 LEAD_STAGE_NOT_EDITABLE: The lead stage cannot be edited.
                24322 UNEXPECTED_ERROR: An error has occurred.
                24323 INVALID_DATA: The request contains invalid data.
                24324 INVALID_DATA_24324: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-stage
        """
        request = request_of(models.LeadStage, lead_stage, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_STAGE, request)

    @overload
    def add_or_update_lead_type(self, /, lead_type: models.LeadType) -> models.SavedLeadType: ...

    @overload
    def add_or_update_lead_type(self, /, **keywords: Unpack[members.LeadTypeMembers]) -> models.SavedLeadType: ...

    def add_or_update_lead_type(
        self, /, lead_type: models.LeadType | None = None, **keywords: object
    ) -> models.SavedLeadType:
        """Add a type of leads, or update one.

        Without `id`, a lead type is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            lead_type: A type of leads and opportunities.
            **keywords: Its members, instead of a model.

        Returns:
            The lead type that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24381 LEAD_TYPE_DOES_NOT_EXIST: The lead type does not exist.
                24382 UNEXPECTED_ERROR: An error has occurred.
                24383 INVALID_DATA: The request contains invalid data.
                24384 INVALID_DATA_24384: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-type
        """
        request = request_of(models.LeadType, lead_type, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_TYPE, request)

    @overload
    def add_or_update_task(self, /, task: models.Task) -> models.SavedTask: ...

    @overload
    def add_or_update_task(self, /, **keywords: Unpack[members.TaskMembers[int]]) -> models.SavedTask: ...

    def add_or_update_task(self, /, task: models.Task | None = None, **keywords: object) -> models.SavedTask:
        """Add a task, or update one.

        A task belongs to a company, a contact, a lead or an opportunity, and only to one of them. If company_id and
        contact_id are both sent, the contact is added to the company, and the task belongs to the company. Without
        `id`, a task is added. With `id`, it is updated; the vendor's page does not say what happens to members that
        are left out.

        Args:
            task: A task for a lead, an opportunity, a contact or a company.
            **keywords: Its members, instead of a model.

        Returns:
            The task that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24389 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24390 CONTACT_DOES_NOT_EXIST: The contact does not exist.
                24391 COMPANY_DOES_NOT_EXIST: The company does not exist.
                24392 TASK_DOES_NOT_EXIST: The task does not exist.
                24393 UNEXPECTED_ERROR: An error has occurred.
                24394 INVALID_DATA_24394: The data passed the validation, but another error occurred; the additional
                    messages name it.
                24395 INVALID_DATA: The request contains invalid data.
                24396 BELONGS_TO_SEVERAL: The task can only belong to a contact, a company, or a lead or an
                    opportunity.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-task
        """
        request = request_of(models.Task, task, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_TASK, request)

    @spelled
    def get_activity_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedActivity]:
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
    def get_lead_channel_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.ListedLeadChannel]:
        """List the channels of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-channel-list
        """
        request = models.GetLeadChannelListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_CHANNEL_LIST, request)

    @spelled
    def get_lead_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.ListedLead]:
        """List the leads of the account.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-list
        """
        request = models.GetLeadListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_LIST, request)

    @spelled
    def get_lead_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedLeadNote]:
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
    def get_lead_quality_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.ListedLeadQuality]:
        """List the qualities of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-quality-list
        """
        request = models.GetLeadQualityListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_QUALITY_LIST, request)

    @spelled
    def get_lead_source_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.ListedLeadSource]:
        """List the sources of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-source-list
        """
        request = models.GetLeadSourceListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_SOURCE_LIST, request)

    @spelled
    def get_lead_stage_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.ListedLeadStage]:
        """List the stages of leads and opportunities.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-stage-list
        """
        request = models.GetLeadStageListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_STAGE_LIST, request)

    @spelled
    def get_lead_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.ListedLeadType]:
        """List the types of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-type-list
        """
        request = models.GetLeadTypeListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_LEAD_TYPE_LIST, request)

    @spelled
    def get_opportunity_list(
        self,
        *,
        venue_ids: list[int] | Unset = UNSET,
        venue_id: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedOpportunity]:
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
    def get_opportunity_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> Page[models.ListedOpportunityNote]:
        """List the notes of an opportunity.

        Args:
            lead_id: The id of the opportunity.
            venue_id: The id of the venue of the opportunity.
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

        Vendor's page: https://developer.ivvy.com/crm/get-opportuntiy-note-list
        """
        request = models.GetOpportunityNoteListRequest(
            lead_id=lead_id,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_OPPORTUNITY_NOTE_LIST, request)

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

    @overload
    async def add_or_update_activity(self, /, activity: models.Activity) -> models.SavedActivity: ...

    @overload
    async def add_or_update_activity(
        self, /, **keywords: Unpack[members.ActivityMembers[int]]
    ) -> models.SavedActivity: ...

    async def add_or_update_activity(
        self, /, activity: models.Activity | None = None, **keywords: object
    ) -> models.SavedActivity:
        """Add an activity, or update one.

        An activity belongs to a company, a contact, a lead or an opportunity, and only to one of them. If company_id
        and contact_id are both sent, the contact is added to the company, and the activity belongs to the company.
        Without `id`, an activity is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            activity: An activity for a lead, an opportunity, a contact or a company, such as a meeting.
            **keywords: Its members, instead of a model.

        Returns:
            The activity that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24397 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24398 CONTACT_DOES_NOT_EXIST: The contact does not exist.
                24399 COMPANY_DOES_NOT_EXIST: The company does not exist.
                24400 ACTIVITY_DOES_NOT_EXIST: The activity does not exist.
                24401 UNEXPECTED_ERROR: An error has occurred.
                24402 INVALID_DATA_24402: The data passed the validation, but another error occurred; the additional
                    messages name it.
                24403 INVALID_DATA: The request contains invalid data.
                24404 BELONGS_TO_SEVERAL: The activity can only belong to a contact, a company, or a lead or an
                    opportunity.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity
        """
        request = request_of(models.Activity, activity, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_ACTIVITY, request)

    @overload
    async def add_or_update_activity_purpose(
        self, /, activity_purpose: models.ActivityPurpose
    ) -> models.SavedActivityPurpose: ...

    @overload
    async def add_or_update_activity_purpose(
        self, /, **keywords: Unpack[members.ActivityPurposeMembers]
    ) -> models.SavedActivityPurpose: ...

    async def add_or_update_activity_purpose(
        self, /, activity_purpose: models.ActivityPurpose | None = None, **keywords: object
    ) -> models.SavedActivityPurpose:
        """Add a purpose of activities, or update one.

        Without `id`, a purpose is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            activity_purpose: A purpose that activities can have.
            **keywords: Its members, instead of a model.

        Returns:
            The purpose that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24300 ACTIVITY_PURPOSE_DOES_NOT_EXIST: The purpose does not exist.
                24301 UNEXPECTED_ERROR: An error has occurred.
                24302 INVALID_DATA: The request contains invalid data.
                24303 INVALID_DATA_24303: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity-purpose
        """
        request = request_of(models.ActivityPurpose, activity_purpose, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_ACTIVITY_PURPOSE, request)

    @overload
    async def add_or_update_lead_channel(self, /, lead_channel: models.LeadChannel) -> models.SavedLeadChannel: ...

    @overload
    async def add_or_update_lead_channel(
        self, /, **keywords: Unpack[members.LeadChannelMembers]
    ) -> models.SavedLeadChannel: ...

    async def add_or_update_lead_channel(
        self, /, lead_channel: models.LeadChannel | None = None, **keywords: object
    ) -> models.SavedLeadChannel:
        """Add a channel of leads, or update one.

        Without `id`, a lead channel is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            lead_channel: A channel through which leads and opportunities are received.
            **keywords: Its members, instead of a model.

        Returns:
            The lead channel that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24376 LEAD_CHANNEL_DOES_NOT_EXIST: The lead channel does not exist.
                24377 LEAD_CHANNEL_NOT_EDITABLE: The lead channel cannot be edited.
                24378 UNEXPECTED_ERROR: An error has occurred.
                24379 INVALID_DATA: The request contains invalid data.
                24380 INVALID_DATA_24380: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-channel
        """
        request = request_of(models.LeadChannel, lead_channel, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_CHANNEL, request)

    @overload
    async def add_or_update_lead_note(self, /, lead_note: models.LeadNote) -> models.SavedLeadNote: ...

    @overload
    async def add_or_update_lead_note(self, /, **keywords: Unpack[members.LeadNoteMembers]) -> models.SavedLeadNote: ...

    async def add_or_update_lead_note(
        self, /, lead_note: models.LeadNote | None = None, **keywords: object
    ) -> models.SavedLeadNote:
        """Add a note to a lead, or update one.

        Without `id`, a note is added to the lead. With `id`, it is updated. The vendor's page does not say which
        members are required; both of its examples send lead_id and note.

        Args:
            lead_note: A note of a lead.
            **keywords: Its members, instead of a model.

        Returns:
            The note that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24441 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24434 NOTE_DOES_NOT_EXIST: The note does not exist.
                24435 UNEXPECTED_ERROR: An error has occurred.
                24436 INVALID_DATA: The request contains invalid data.
                24437 INVALID_DATA_24437: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-note
        """
        request = request_of(models.LeadNote, lead_note, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_NOTE, request)

    @overload
    async def add_or_update_lead_quality(self, /, lead_quality: models.LeadQuality) -> models.SavedLeadQuality: ...

    @overload
    async def add_or_update_lead_quality(
        self, /, **keywords: Unpack[members.LeadQualityMembers]
    ) -> models.SavedLeadQuality: ...

    async def add_or_update_lead_quality(
        self, /, lead_quality: models.LeadQuality | None = None, **keywords: object
    ) -> models.SavedLeadQuality:
        """Add a quality of leads, or update one.

        Without `id`, a lead quality is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            lead_quality: A quality of leads and opportunities, such as a grade.
            **keywords: Its members, instead of a model.

        Returns:
            The lead quality that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24304 LEAD_QUALITY_DOES_NOT_EXIST: The lead quality does not exist.
                24305 UNEXPECTED_ERROR: An error has occurred.
                24306 INVALID_DATA: The request contains invalid data.
                24307 INVALID_DATA_24307: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-quality
        """
        request = request_of(models.LeadQuality, lead_quality, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_QUALITY, request)

    @overload
    async def add_or_update_lead_source(self, /, lead_source: models.LeadSource) -> models.SavedLeadSource: ...

    @overload
    async def add_or_update_lead_source(
        self, /, **keywords: Unpack[members.LeadSourceMembers]
    ) -> models.SavedLeadSource: ...

    async def add_or_update_lead_source(
        self, /, lead_source: models.LeadSource | None = None, **keywords: object
    ) -> models.SavedLeadSource:
        """Add a source of leads, or update one.

        Without `id`, a lead source is added. With `id`, it is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            lead_source: A source of leads and opportunities, such as a website.
            **keywords: Its members, instead of a model.

        Returns:
            The lead source that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24325 LEAD_SOURCE_DOES_NOT_EXIST: The lead source does not exist.
                24326 LEAD_SOURCE_NOT_EDITABLE: The lead source cannot be edited.
                24327 UNEXPECTED_ERROR: An error has occurred.
                24328 INVALID_DATA: The request contains invalid data.
                24329 INVALID_DATA_24329: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-source
        """
        request = request_of(models.LeadSource, lead_source, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_SOURCE, request)

    @overload
    async def add_or_update_lead_stage(self, /, lead_stage: models.LeadStage) -> models.SavedLeadStage: ...

    @overload
    async def add_or_update_lead_stage(
        self, /, **keywords: Unpack[members.LeadStageMembers]
    ) -> models.SavedLeadStage: ...

    async def add_or_update_lead_stage(
        self, /, lead_stage: models.LeadStage | None = None, **keywords: object
    ) -> models.SavedLeadStage:
        """Add a stage of leads or opportunities, or update one.

        Without `id`, a lead stage is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            lead_stage: A stage that leads or opportunities can be at.
            **keywords: Its members, instead of a model.

        Returns:
            The lead stage that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24320 LEAD_STAGE_DOES_NOT_EXIST: The lead stage does not exist.
                24321 LEAD_STAGE_NOT_EDITABLE: The lead stage cannot be edited.
                24322 UNEXPECTED_ERROR: An error has occurred.
                24323 INVALID_DATA: The request contains invalid data.
                24324 INVALID_DATA_24324: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-stage
        """
        request = request_of(models.LeadStage, lead_stage, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_STAGE, request)

    @overload
    async def add_or_update_lead_type(self, /, lead_type: models.LeadType) -> models.SavedLeadType: ...

    @overload
    async def add_or_update_lead_type(self, /, **keywords: Unpack[members.LeadTypeMembers]) -> models.SavedLeadType: ...

    async def add_or_update_lead_type(
        self, /, lead_type: models.LeadType | None = None, **keywords: object
    ) -> models.SavedLeadType:
        """Add a type of leads, or update one.

        Without `id`, a lead type is added. With `id`, it is updated; the vendor's page does not say what happens to
        members that are left out.

        Args:
            lead_type: A type of leads and opportunities.
            **keywords: Its members, instead of a model.

        Returns:
            The lead type that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24381 LEAD_TYPE_DOES_NOT_EXIST: The lead type does not exist.
                24382 UNEXPECTED_ERROR: An error has occurred.
                24383 INVALID_DATA: The request contains invalid data.
                24384 INVALID_DATA_24384: The request contains invalid data.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-type
        """
        request = request_of(models.LeadType, lead_type, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_LEAD_TYPE, request)

    @overload
    async def add_or_update_task(self, /, task: models.Task) -> models.SavedTask: ...

    @overload
    async def add_or_update_task(self, /, **keywords: Unpack[members.TaskMembers[int]]) -> models.SavedTask: ...

    async def add_or_update_task(self, /, task: models.Task | None = None, **keywords: object) -> models.SavedTask:
        """Add a task, or update one.

        A task belongs to a company, a contact, a lead or an opportunity, and only to one of them. If company_id and
        contact_id are both sent, the contact is added to the company, and the task belongs to the company. Without
        `id`, a task is added. With `id`, it is updated; the vendor's page does not say what happens to members that
        are left out.

        Args:
            task: A task for a lead, an opportunity, a contact or a company.
            **keywords: Its members, instead of a model.

        Returns:
            The task that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24389 LEAD_DOES_NOT_EXIST: The lead or the opportunity does not exist.
                24390 CONTACT_DOES_NOT_EXIST: The contact does not exist.
                24391 COMPANY_DOES_NOT_EXIST: The company does not exist.
                24392 TASK_DOES_NOT_EXIST: The task does not exist.
                24393 UNEXPECTED_ERROR: An error has occurred.
                24394 INVALID_DATA_24394: The data passed the validation, but another error occurred; the additional
                    messages name it.
                24395 INVALID_DATA: The request contains invalid data.
                24396 BELONGS_TO_SEVERAL: The task can only belong to a contact, a company, or a lead or an
                    opportunity.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/crm/add-or-update-task
        """
        request = request_of(models.Task, task, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_TASK, request)

    @spelled
    def get_activity_list(
        self,
        *,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedActivity]:
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
    def get_lead_channel_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedLeadChannel]:
        """List the channels of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-channel-list
        """
        request = models.GetLeadChannelListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_CHANNEL_LIST, request)

    @spelled
    def get_lead_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedLead]:
        """List the leads of the account.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-list
        """
        request = models.GetLeadListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_LIST, request)

    @spelled
    def get_lead_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedLeadNote]:
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
    def get_lead_quality_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedLeadQuality]:
        """List the qualities of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-quality-list
        """
        request = models.GetLeadQualityListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_QUALITY_LIST, request)

    @spelled
    def get_lead_source_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedLeadSource]:
        """List the sources of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-source-list
        """
        request = models.GetLeadSourceListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_SOURCE_LIST, request)

    @spelled
    def get_lead_stage_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedLeadStage]:
        """List the stages of leads and opportunities.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-stage-list
        """
        request = models.GetLeadStageListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_STAGE_LIST, request)

    @spelled
    def get_lead_type_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.ListedLeadType]:
        """List the types of leads.

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

        Vendor's page: https://developer.ivvy.com/crm/get-lead-type-list
        """
        request = models.GetLeadTypeListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_LEAD_TYPE_LIST, request)

    @spelled
    def get_opportunity_list(
        self,
        *,
        venue_ids: list[int] | Unset = UNSET,
        venue_id: list[int] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedOpportunity]:
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
    def get_opportunity_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
    ) -> AsyncPages[models.ListedOpportunityNote]:
        """List the notes of an opportunity.

        Args:
            lead_id: The id of the opportunity.
            venue_id: The id of the venue of the opportunity.
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

        Vendor's page: https://developer.ivvy.com/crm/get-opportuntiy-note-list
        """
        request = models.GetOpportunityNoteListRequest(
            lead_id=lead_id,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_OPPORTUNITY_NOTE_LIST, request)

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
