# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace crm."""

from enum import IntEnum


class GetActivityListCode(IntEnum):
    """Specific codes of getActivityList.

    Vendor's page: https://developer.ivvy.com/crm/get-activity-list
    """


class GetLeadNoteListCode(IntEnum):
    """Specific codes of getLeadNoteList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-note-list
    """


class GetOpportunityListCode(IntEnum):
    """Specific codes of getOpportunityList.

    Vendor's page: https://developer.ivvy.com/crm/get-opportunity-list
    """


class GetTaskListCode(IntEnum):
    """Specific codes of getTaskList.

    Vendor's page: https://developer.ivvy.com/crm/get-task-list
    """
