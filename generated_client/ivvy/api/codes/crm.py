# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace crm."""

from enum import IntEnum


class AddOrUpdateActivityCode(IntEnum):
    """Specific codes of addOrUpdateActivity.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-activity
    """

    LEAD_DOES_NOT_EXIST = 24397
    """The lead or the opportunity does not exist."""
    CONTACT_DOES_NOT_EXIST = 24398
    """The contact does not exist."""
    COMPANY_DOES_NOT_EXIST = 24399
    """The company does not exist."""
    ACTIVITY_DOES_NOT_EXIST = 24400
    """The activity does not exist."""
    UNEXPECTED_ERROR = 24401
    """An error has occurred."""
    INVALID_DATA_24402 = 24402
    """The data passed the validation, but another error occurred; the additional messages name it."""
    INVALID_DATA = 24403
    """The request contains invalid data."""
    BELONGS_TO_SEVERAL = 24404
    """The activity can only belong to a contact, a company, or a lead or an opportunity."""


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


class AddOrUpdateLeadNoteCode(IntEnum):
    """Specific codes of addOrUpdateLeadNote.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-lead-note
    """

    LEAD_DOES_NOT_EXIST = 24441
    """The lead or the opportunity does not exist."""
    NOTE_DOES_NOT_EXIST = 24434
    """The note does not exist."""
    UNEXPECTED_ERROR = 24435
    """An error has occurred."""
    INVALID_DATA = 24436
    """The request contains invalid data."""
    INVALID_DATA_24437 = 24437
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


class AddOrUpdateTaskCode(IntEnum):
    """Specific codes of addOrUpdateTask.

    Vendor's page: https://developer.ivvy.com/crm/add-or-update-task
    """

    LEAD_DOES_NOT_EXIST = 24389
    """The lead or the opportunity does not exist."""
    CONTACT_DOES_NOT_EXIST = 24390
    """The contact does not exist."""
    COMPANY_DOES_NOT_EXIST = 24391
    """The company does not exist."""
    TASK_DOES_NOT_EXIST = 24392
    """The task does not exist."""
    UNEXPECTED_ERROR = 24393
    """An error has occurred."""
    INVALID_DATA_24394 = 24394
    """The data passed the validation, but another error occurred; the additional messages name it."""
    INVALID_DATA = 24395
    """The request contains invalid data."""
    BELONGS_TO_SEVERAL = 24396
    """The task can only belong to a contact, a company, or a lead or an opportunity."""


class GetActivityListCode(IntEnum):
    """Specific codes of getActivityList.

    Vendor's page: https://developer.ivvy.com/crm/get-activity-list
    """


class GetLeadChannelListCode(IntEnum):
    """Specific codes of getLeadChannelList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-channel-list
    """


class GetLeadListCode(IntEnum):
    """Specific codes of getLeadList.

    Vendor's page: https://developer.ivvy.com/crm/get-lead-list
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


class GetOpportunityNoteListCode(IntEnum):
    """Specific codes of getOpportunityNoteList.

    Vendor's page: https://developer.ivvy.com/crm/get-opportuntiy-note-list
    """


class GetTaskListCode(IntEnum):
    """Specific codes of getTaskList.

    Vendor's page: https://developer.ivvy.com/crm/get-task-list
    """
