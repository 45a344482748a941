# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace crm."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import crm as codes

ADD_OR_UPDATE_ACTIVITY: Final[Action[models.Activity, models.SavedActivity]] = Action(
    namespace="crm",
    name="addOrUpdateActivity",
    page="https://developer.ivvy.com/crm/add-or-update-activity",
    request=lambda: models.Activity,
    answer=lambda: models.SavedActivity,
    codes=codes.AddOrUpdateActivityCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={
        "leadId": "venue.addOrUpdateOpportunity",
        "contactId": "contact.addOrUpdateContact",
        "companyId": "contact.addOrUpdateCompany",
        "purposeId": "crm.addOrUpdateActivityPurpose",
    },
)
ADD_OR_UPDATE_ACTIVITY_PURPOSE: Final[Action[models.ActivityPurpose, models.SavedActivityPurpose]] = Action(
    namespace="crm",
    name="addOrUpdateActivityPurpose",
    page="https://developer.ivvy.com/crm/add-or-update-activity-purpose",
    request=lambda: models.ActivityPurpose,
    answer=lambda: models.SavedActivityPurpose,
    codes=codes.AddOrUpdateActivityPurposeCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_LEAD_CHANNEL: Final[Action[models.LeadChannel, models.SavedLeadChannel]] = Action(
    namespace="crm",
    name="addOrUpdateLeadChannel",
    page="https://developer.ivvy.com/crm/add-or-update-lead-channel",
    request=lambda: models.LeadChannel,
    answer=lambda: models.SavedLeadChannel,
    codes=codes.AddOrUpdateLeadChannelCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_LEAD_NOTE: Final[Action[models.LeadNote, models.SavedLeadNote]] = Action(
    namespace="crm",
    name="addOrUpdateLeadNote",
    page="https://developer.ivvy.com/crm/add-or-update-lead-note",
    request=lambda: models.LeadNote,
    answer=lambda: models.SavedLeadNote,
    codes=codes.AddOrUpdateLeadNoteCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_LEAD_QUALITY: Final[Action[models.LeadQuality, models.SavedLeadQuality]] = Action(
    namespace="crm",
    name="addOrUpdateLeadQuality",
    page="https://developer.ivvy.com/crm/add-or-update-lead-quality",
    request=lambda: models.LeadQuality,
    answer=lambda: models.SavedLeadQuality,
    codes=codes.AddOrUpdateLeadQualityCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_LEAD_SOURCE: Final[Action[models.LeadSource, models.SavedLeadSource]] = Action(
    namespace="crm",
    name="addOrUpdateLeadSource",
    page="https://developer.ivvy.com/crm/add-or-update-lead-source",
    request=lambda: models.LeadSource,
    answer=lambda: models.SavedLeadSource,
    codes=codes.AddOrUpdateLeadSourceCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_LEAD_STAGE: Final[Action[models.LeadStage, models.SavedLeadStage]] = Action(
    namespace="crm",
    name="addOrUpdateLeadStage",
    page="https://developer.ivvy.com/crm/add-or-update-lead-stage",
    request=lambda: models.LeadStage,
    answer=lambda: models.SavedLeadStage,
    codes=codes.AddOrUpdateLeadStageCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_LEAD_TYPE: Final[Action[models.LeadType, models.SavedLeadType]] = Action(
    namespace="crm",
    name="addOrUpdateLeadType",
    page="https://developer.ivvy.com/crm/add-or-update-lead-type",
    request=lambda: models.LeadType,
    answer=lambda: models.SavedLeadType,
    codes=codes.AddOrUpdateLeadTypeCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
ADD_OR_UPDATE_TASK: Final[Action[models.Task, models.SavedTask]] = Action(
    namespace="crm",
    name="addOrUpdateTask",
    page="https://developer.ivvy.com/crm/add-or-update-task",
    request=lambda: models.Task,
    answer=lambda: models.SavedTask,
    codes=codes.AddOrUpdateTaskCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
    refers={
        "leadId": "venue.addOrUpdateOpportunity",
        "contactId": "contact.addOrUpdateContact",
        "companyId": "contact.addOrUpdateCompany",
    },
)
GET_ACTIVITY_LIST: Final[Action[models.GetActivityListRequest, models.GetActivityListAnswer]] = Action(
    namespace="crm",
    name="getActivityList",
    page="https://developer.ivvy.com/crm/get-activity-list",
    request=lambda: models.GetActivityListRequest,
    answer=lambda: models.GetActivityListAnswer,
    codes=codes.GetActivityListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("partner.getVenueList", "venue.getVenueList")},
)
GET_LEAD_CHANNEL_LIST: Final[Action[models.GetLeadChannelListRequest, models.GetLeadChannelListAnswer]] = Action(
    namespace="crm",
    name="getLeadChannelList",
    page="https://developer.ivvy.com/crm/get-lead-channel-list",
    request=lambda: models.GetLeadChannelListRequest,
    answer=lambda: models.GetLeadChannelListAnswer,
    codes=codes.GetLeadChannelListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_LEAD_LIST: Final[Action[models.GetLeadListRequest, models.GetLeadListAnswer]] = Action(
    namespace="crm",
    name="getLeadList",
    page="https://developer.ivvy.com/crm/get-lead-list",
    request=lambda: models.GetLeadListRequest,
    answer=lambda: models.GetLeadListAnswer,
    codes=codes.GetLeadListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_LEAD_NOTE_LIST: Final[Action[models.GetLeadNoteListRequest, models.GetLeadNoteListAnswer]] = Action(
    namespace="crm",
    name="getLeadNoteList",
    page="https://developer.ivvy.com/crm/get-lead-note-list",
    request=lambda: models.GetLeadNoteListRequest,
    answer=lambda: models.GetLeadNoteListAnswer,
    codes=codes.GetLeadNoteListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"leadId": ("crm.getLeadList",)},
)
GET_LEAD_QUALITY_LIST: Final[Action[models.GetLeadQualityListRequest, models.GetLeadQualityListAnswer]] = Action(
    namespace="crm",
    name="getLeadQualityList",
    page="https://developer.ivvy.com/crm/get-lead-quality-list",
    request=lambda: models.GetLeadQualityListRequest,
    answer=lambda: models.GetLeadQualityListAnswer,
    codes=codes.GetLeadQualityListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_LEAD_SOURCE_LIST: Final[Action[models.GetLeadSourceListRequest, models.GetLeadSourceListAnswer]] = Action(
    namespace="crm",
    name="getLeadSourceList",
    page="https://developer.ivvy.com/crm/get-lead-source-list",
    request=lambda: models.GetLeadSourceListRequest,
    answer=lambda: models.GetLeadSourceListAnswer,
    codes=codes.GetLeadSourceListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_LEAD_STAGE_LIST: Final[Action[models.GetLeadStageListRequest, models.GetLeadStageListAnswer]] = Action(
    namespace="crm",
    name="getLeadStageList",
    page="https://developer.ivvy.com/crm/get-lead-stage-list",
    request=lambda: models.GetLeadStageListRequest,
    answer=lambda: models.GetLeadStageListAnswer,
    codes=codes.GetLeadStageListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_LEAD_TYPE_LIST: Final[Action[models.GetLeadTypeListRequest, models.GetLeadTypeListAnswer]] = Action(
    namespace="crm",
    name="getLeadTypeList",
    page="https://developer.ivvy.com/crm/get-lead-type-list",
    request=lambda: models.GetLeadTypeListRequest,
    answer=lambda: models.GetLeadTypeListAnswer,
    codes=codes.GetLeadTypeListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_OPPORTUNITY_LIST: Final[Action[models.GetOpportunityListRequest, models.GetOpportunityListAnswer]] = Action(
    namespace="crm",
    name="getOpportunityList",
    page="https://developer.ivvy.com/crm/get-opportunity-list",
    request=lambda: models.GetOpportunityListRequest,
    answer=lambda: models.GetOpportunityListAnswer,
    codes=codes.GetOpportunityListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={
        "venueIds": ("partner.getVenueList", "venue.getVenueList"),
        "venueId": ("partner.getVenueList", "venue.getVenueList"),
    },
)
GET_OPPORTUNITY_NOTE_LIST: Final[Action[models.GetOpportunityNoteListRequest, models.GetOpportunityNoteListAnswer]] = (
    Action(
        namespace="crm",
        name="getOpportunityNoteList",
        page="https://developer.ivvy.com/crm/get-opportuntiy-note-list",
        request=lambda: models.GetOpportunityNoteListRequest,
        answer=lambda: models.GetOpportunityNoteListAnswer,
        codes=codes.GetOpportunityNoteListCode,
        repeatable=Repeatable.ALWAYS,
        booking=None,
        sources={
            "leadId": ("crm.getOpportunityList", "crm.getLeadList"),
            "venueId": ("partner.getVenueList", "venue.getVenueList"),
        },
    )
)
GET_TASK_LIST: Final[Action[models.GetTaskListRequest, models.GetTaskListAnswer]] = Action(
    namespace="crm",
    name="getTaskList",
    page="https://developer.ivvy.com/crm/get-task-list",
    request=lambda: models.GetTaskListRequest,
    answer=lambda: models.GetTaskListAnswer,
    codes=codes.GetTaskListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("partner.getVenueList", "venue.getVenueList")},
)
