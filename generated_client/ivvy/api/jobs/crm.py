# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace crm: a method for each action that can be in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import crm as _actions
from ..filters import Filter
from ..job import Job, Ref
from ..keywords import request_of
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class CrmJobs:
    """Methods that make jobs of namespace crm, for `submit`."""

    __slots__ = ()

    @overload
    def add_or_update_activity(
        self, /, activity: models.Activity, *, key: str | None = None
    ) -> Job[models.SavedActivity]: ...

    @overload
    def add_or_update_activity(
        self, /, *, key: str | None = None, **keywords: Unpack[members.ActivityMembers[int | Ref]]
    ) -> Job[models.SavedActivity]: ...

    def add_or_update_activity(
        self, /, activity: models.Activity | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedActivity]:
        """Add an activity, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.Activity, activity, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_ACTIVITY, request, key)

    @overload
    def add_or_update_activity_purpose(
        self, /, activity_purpose: models.ActivityPurpose, *, key: str | None = None
    ) -> Job[models.SavedActivityPurpose]: ...

    @overload
    def add_or_update_activity_purpose(
        self, /, *, key: str | None = None, **keywords: Unpack[members.ActivityPurposeMembers]
    ) -> Job[models.SavedActivityPurpose]: ...

    def add_or_update_activity_purpose(
        self, /, activity_purpose: models.ActivityPurpose | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedActivityPurpose]:
        """Add a purpose of activities, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.ActivityPurpose, activity_purpose, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_ACTIVITY_PURPOSE, request, key)

    @overload
    def add_or_update_lead_channel(
        self, /, lead_channel: models.LeadChannel, *, key: str | None = None
    ) -> Job[models.SavedLeadChannel]: ...

    @overload
    def add_or_update_lead_channel(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadChannelMembers]
    ) -> Job[models.SavedLeadChannel]: ...

    def add_or_update_lead_channel(
        self, /, lead_channel: models.LeadChannel | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLeadChannel]:
        """Add a channel of leads, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.LeadChannel, lead_channel, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD_CHANNEL, request, key)

    @overload
    def add_or_update_lead_note(
        self, /, lead_note: models.LeadNote, *, key: str | None = None
    ) -> Job[models.SavedLeadNote]: ...

    @overload
    def add_or_update_lead_note(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadNoteMembers]
    ) -> Job[models.SavedLeadNote]: ...

    def add_or_update_lead_note(
        self, /, lead_note: models.LeadNote | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLeadNote]:
        """Add a note to a lead, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.LeadNote, lead_note, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD_NOTE, request, key)

    @overload
    def add_or_update_lead_quality(
        self, /, lead_quality: models.LeadQuality, *, key: str | None = None
    ) -> Job[models.SavedLeadQuality]: ...

    @overload
    def add_or_update_lead_quality(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadQualityMembers]
    ) -> Job[models.SavedLeadQuality]: ...

    def add_or_update_lead_quality(
        self, /, lead_quality: models.LeadQuality | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLeadQuality]:
        """Add a quality of leads, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.LeadQuality, lead_quality, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD_QUALITY, request, key)

    @overload
    def add_or_update_lead_source(
        self, /, lead_source: models.LeadSource, *, key: str | None = None
    ) -> Job[models.SavedLeadSource]: ...

    @overload
    def add_or_update_lead_source(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadSourceMembers]
    ) -> Job[models.SavedLeadSource]: ...

    def add_or_update_lead_source(
        self, /, lead_source: models.LeadSource | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLeadSource]:
        """Add a source of leads, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.LeadSource, lead_source, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD_SOURCE, request, key)

    @overload
    def add_or_update_lead_stage(
        self, /, lead_stage: models.LeadStage, *, key: str | None = None
    ) -> Job[models.SavedLeadStage]: ...

    @overload
    def add_or_update_lead_stage(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadStageMembers]
    ) -> Job[models.SavedLeadStage]: ...

    def add_or_update_lead_stage(
        self, /, lead_stage: models.LeadStage | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLeadStage]:
        """Add a stage of leads or opportunities, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.LeadStage, lead_stage, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD_STAGE, request, key)

    @overload
    def add_or_update_lead_type(
        self, /, lead_type: models.LeadType, *, key: str | None = None
    ) -> Job[models.SavedLeadType]: ...

    @overload
    def add_or_update_lead_type(
        self, /, *, key: str | None = None, **keywords: Unpack[members.LeadTypeMembers]
    ) -> Job[models.SavedLeadType]: ...

    def add_or_update_lead_type(
        self, /, lead_type: models.LeadType | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedLeadType]:
        """Add a type of leads, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.LeadType, lead_type, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_LEAD_TYPE, request, key)

    @overload
    def add_or_update_task(self, /, task: models.Task, *, key: str | None = None) -> Job[models.SavedTask]: ...

    @overload
    def add_or_update_task(
        self, /, *, key: str | None = None, **keywords: Unpack[members.TaskMembers[int | Ref]]
    ) -> Job[models.SavedTask]: ...

    def add_or_update_task(
        self, /, task: models.Task | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedTask]:
        """Add a task, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model. Ids that other jobs add can be references.
        """
        request = request_of(models.Task, task, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_TASK, request, key)

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
    def get_lead_channel_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadChannelListAnswer]:
        """List the channels of leads.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadChannelListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_CHANNEL_LIST, request, key)

    @spelled
    def get_lead_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadListAnswer]:
        """List the leads of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_LIST, request, key)

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
    def get_lead_quality_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadQualityListAnswer]:
        """List the qualities of leads.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadQualityListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_QUALITY_LIST, request, key)

    @spelled
    def get_lead_source_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadSourceListAnswer]:
        """List the sources of leads.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadSourceListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_SOURCE_LIST, request, key)

    @spelled
    def get_lead_stage_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadStageListAnswer]:
        """List the stages of leads and opportunities.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadStageListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_STAGE_LIST, request, key)

    @spelled
    def get_lead_type_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetLeadTypeListAnswer]:
        """List the types of leads.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetLeadTypeListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_LEAD_TYPE_LIST, request, key)

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
    def get_opportunity_note_list(
        self,
        *,
        lead_id: int | Unset = UNSET,
        venue_id: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetOpportunityNoteListAnswer]:
        """List the notes of an opportunity.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetOpportunityNoteListRequest(
            lead_id=lead_id,
            venue_id=venue_id,
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_OPPORTUNITY_NOTE_LIST, request, key)

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
