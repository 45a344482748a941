# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace crm."""

from enum import IntEnum


class AddOrUpdateActivityPurposeCode(IntEnum):
    """Specific codes of addOrUpdateActivityPurpose.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity-purpose
    """

    ACTIVITY_PURPOSE_DOES_NOT_EXIST = 24300
    """The purpose does not exist."""
    UNEXPECTED_ERROR = 24301
    """An error has occurred."""
    INVALID_DATA = 24302
    """The request contains invalid data."""
    INVALID_DATA_24303 = 24303
    """The request contains invalid data."""


class AddOrUpdateLeadChannelCode(IntEnum):
    """Specific codes of addOrUpdateLeadChannel.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-channel
    """

    LEAD_CHANNEL_DOES_NOT_EXIST = 24376
    """The lead channel does not exist."""
    LEAD_CHANNEL_NOT_EDITABLE = 24377
    """The lead channel cannot be edited."""
    UNEXPECTED_ERROR = 24378
    """An error has occurred."""
    INVALID_DATA = 24379
    """The request contains invalid data."""
    INVALID_DATA_24380 = 24380
    """The request contains invalid data."""


class AddOrUpdateLeadQualityCode(IntEnum):
    """Specific codes of addOrUpdateLeadQuality.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-quality
    """

    LEAD_QUALITY_DOES_NOT_EXIST = 24304
    """The lead quality does not exist."""
    UNEXPECTED_ERROR = 24305
    """An error has occurred."""
    INVALID_DATA = 24306
    """The request contains invalid data."""
    INVALID_DATA_24307 = 24307
    """The request contains invalid data."""


class AddOrUpdateLeadSourceCode(IntEnum):
    """Specific codes of addOrUpdateLeadSource.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-source
    """

    LEAD_SOURCE_DOES_NOT_EXIST = 24325
    """The lead source does not exist."""
    LEAD_SOURCE_NOT_EDITABLE = 24326
    """The lead source cannot be edited."""
    UNEXPECTED_ERROR = 24327
    """An error has occurred."""
    INVALID_DATA = 24328
    """The request contains invalid data."""
    INVALID_DATA_24329 = 24329
    """The request contains invalid data."""


class AddOrUpdateLeadStageCode(IntEnum):
    """Specific codes of addOrUpdateLeadStage.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-stage
    """

    LEAD_STAGE_DOES_NOT_EXIST = 24320
    """The lead stage does not exist."""
    LEAD_STAGE_NOT_EDITABLE = 24321
    """The lead stage cannot be edited."""
    UNEXPECTED_ERROR = 24322
    """An error has occurred."""
    INVALID_DATA = 24323
    """The request contains invalid data."""
    INVALID_DATA_24324 = 24324
    """The request contains invalid data."""


class AddOrUpdateLeadTypeCode(IntEnum):
    """Specific codes of addOrUpdateLeadType.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-type
    """

    LEAD_TYPE_DOES_NOT_EXIST = 24381
    """The lead type does not exist."""
    UNEXPECTED_ERROR = 24382
    """An error has occurred."""
    INVALID_DATA = 24383
    """The request contains invalid data."""
    INVALID_DATA_24384 = 24384
    """The request contains invalid data."""


class GetActivityListCode(IntEnum):
    """Specific codes of getActivityList.

    Vendor's page: https://developer.ivvy.com/crm/get-activity-list
    """


class GetLeadChannelListCode(IntEnum):
    """Specific codes of getLeadChannelList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-channel-list
    """


class GetLeadNoteListCode(IntEnum):
    """Specific codes of getLeadNoteList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-note-list
    """


class GetLeadQualityListCode(IntEnum):
    """Specific codes of getLeadQualityList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-quality-list
    """


class GetLeadSourceListCode(IntEnum):
    """Specific codes of getLeadSourceList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-source-list
    """


class GetLeadStageListCode(IntEnum):
    """Specific codes of getLeadStageList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-stage-list
    """


class GetLeadTypeListCode(IntEnum):
    """Specific codes of getLeadTypeList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-type-list
    """


class GetOpportunityListCode(IntEnum):
    """Specific codes of getOpportunityList.

    Vendor's page: https://developer.ivvy.com/crm/get-opportunity-list
    """


class GetTaskListCode(IntEnum):
    """Specific codes of getTaskList.

    Vendor's page: https://developer.ivvy.com/crm/get-task-list
    """
