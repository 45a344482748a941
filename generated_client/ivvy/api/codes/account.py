# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes of the actions in namespace account."""

from enum import IntEnum


class AddErrorReportCode(IntEnum):
    """Specific codes of addErrorReport.

    Vendor's page: https://developer.ivvy.com/account/add-error-report
    """

    INVALID_ERROR_REPORT = 24262
    """The error report is invalid."""


class AddOrUpdateCostCenterCode(IntEnum):
    """Specific codes of addOrUpdateCostCenter.

    Vendor's page: https://developer.ivvy.com/account/add-or-update-cost-center
    """

    INVALID_DATA = 24150
    """The account does not exist, or the cost centre contains invalid data. The vendor's page lists the code twice."""


class GetEmailLogListCode(IntEnum):
    """Specific codes of getEmailLogList.

    Vendor's page: https://developer.ivvy.com/account/get-email-log-list
    """

    ACCOUNT_DOES_NOT_EXIST = 24151
    """The account does not exist."""


class GetIndustryListCode(IntEnum):
    """Specific codes of getIndustryList.

    Vendor's page: https://developer.ivvy.com/account/get-industry-list
    """


class GetUserListCode(IntEnum):
    """Specific codes of getUserList.

    Vendor's page: https://developer.ivvy.com/account/get-user-list
    """


class SubscribeToNotificationsCode(IntEnum):
    """Specific codes of subscribeToNotifications.

    Vendor's page: https://developer.ivvy.com/notifications/notifications
    """


class UnsubscribeFromNotificationsCode(IntEnum):
    """Specific codes of unsubscribeFromNotifications.

    Vendor's page: https://developer.ivvy.com/notifications/notifications
    """
