# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace account."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import account as codes

ADD_ERROR_REPORT: Final[Action[models.ErrorReport, models.SavedErrorReport]] = Action(
    namespace="account",
    name="addErrorReport",
    page="https://developer.ivvy.com/account/add-error-report",
    request=lambda: models.ErrorReport,
    answer=lambda: models.SavedErrorReport,
    codes=codes.AddErrorReportCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
ADD_OR_UPDATE_COST_CENTER: Final[Action[models.CostCenter, models.SavedCostCenter]] = Action(
    namespace="account",
    name="addOrUpdateCostCenter",
    page="https://developer.ivvy.com/account/add-or-update-cost-center",
    request=lambda: models.CostCenter,
    answer=lambda: models.SavedCostCenter,
    codes=codes.AddOrUpdateCostCenterCode,
    repeatable=Repeatable.WITH_ID,
    booking=None,
)
GET_EMAIL_LOG_LIST: Final[Action[models.GetEmailLogListRequest, models.GetEmailLogListAnswer]] = Action(
    namespace="account",
    name="getEmailLogList",
    page="https://developer.ivvy.com/account/get-email-log-list",
    request=lambda: models.GetEmailLogListRequest,
    answer=lambda: models.GetEmailLogListAnswer,
    codes=codes.GetEmailLogListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_INDUSTRY_LIST: Final[Action[models.GetIndustryListRequest, models.GetIndustryListAnswer]] = Action(
    namespace="account",
    name="getIndustryList",
    page="https://developer.ivvy.com/account/get-industry-list",
    request=lambda: models.GetIndustryListRequest,
    answer=lambda: models.GetIndustryListAnswer,
    codes=codes.GetIndustryListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
GET_USER_LIST: Final[Action[models.GetUserListRequest, models.GetUserListAnswer]] = Action(
    namespace="account",
    name="getUserList",
    page="https://developer.ivvy.com/account/get-user-list",
    request=lambda: models.GetUserListRequest,
    answer=lambda: models.GetUserListAnswer,
    codes=codes.GetUserListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"venueId": ("partner.getVenueList", "venue.getVenueList")},
)
SUBSCRIBE_TO_NOTIFICATIONS: Final[Action[models.NotificationEndpoints, models.NotificationSubscriptions]] = Action(
    namespace="account",
    name="subscribeToNotifications",
    page="https://developer.ivvy.com/notifications/notifications",
    request=lambda: models.NotificationEndpoints,
    answer=lambda: models.NotificationSubscriptions,
    codes=codes.SubscribeToNotificationsCode,
    repeatable=Repeatable.NEVER,
    booking=None,
)
UNSUBSCRIBE_FROM_NOTIFICATIONS: Final[Action[models.NotificationEndpoints, models.NotificationUnsubscriptions]] = (
    Action(
        namespace="account",
        name="unsubscribeFromNotifications",
        page="https://developer.ivvy.com/notifications/notifications",
        request=lambda: models.NotificationEndpoints,
        answer=lambda: models.NotificationUnsubscriptions,
        codes=codes.UnsubscribeFromNotificationsCode,
        repeatable=Repeatable.NEVER,
        booking=None,
    )
)
