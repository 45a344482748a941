# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace crm."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import crm as codes

GET_ACTIVITY_LIST: Final[Action[models.GetActivityListRequest, models.GetActivityListAnswer]] = Action(
    namespace="crm",
    name="getActivityList",
    page="https://developer.ivvy.com/crm/get-activity-list",
    request=lambda: models.GetActivityListRequest,
    answer=lambda: models.GetActivityListAnswer,
    codes=codes.GetActivityListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("venue.getVenueList",)},
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
    sources={"venueIds": ("venue.getVenueList",), "venueId": ("venue.getVenueList",)},
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
    sources={"venueId": ("venue.getVenueList",)},
)
