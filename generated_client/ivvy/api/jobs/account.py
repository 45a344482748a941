# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace account: a method for each action that can be in a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import account as _actions
from ..filters import Filter
from ..job import Job
from ..keywords import request_of
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class AccountJobs:
    """Methods that make jobs of namespace account, for `submit`."""

    __slots__ = ()

    @overload
    def add_error_report(
        self, /, error_report: models.ErrorReport, *, key: str | None = None
    ) -> Job[models.SavedErrorReport]: ...

    @overload
    def add_error_report(
        self, /, *, key: str | None = None, **keywords: Unpack[members.ErrorReportMembers]
    ) -> Job[models.SavedErrorReport]: ...

    def add_error_report(
        self, /, error_report: models.ErrorReport | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedErrorReport]:
        """Add an error report to the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.ErrorReport, error_report, keywords, options=("key",))
        return Job(_actions.ADD_ERROR_REPORT, request, key)

    @overload
    def add_or_update_cost_center(
        self, /, cost_center: models.CostCenter, *, key: str | None = None
    ) -> Job[models.SavedCostCenter]: ...

    @overload
    def add_or_update_cost_center(
        self, /, *, key: str | None = None, **keywords: Unpack[members.CostCenterMembers]
    ) -> Job[models.SavedCostCenter]: ...

    def add_or_update_cost_center(
        self, /, cost_center: models.CostCenter | None = None, *, key: str | None = None, **keywords: object
    ) -> Job[models.SavedCostCenter]:
        """Add a cost centre to the account, or update one.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.CostCenter, cost_center, keywords, options=("key",))
        return Job(_actions.ADD_OR_UPDATE_COST_CENTER, request, key)

    @spelled
    def get_email_log_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetEmailLogListAnswer]:
        """List the emails that the account has sent.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetEmailLogListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_EMAIL_LOG_LIST, request, key)

    @spelled
    def get_industry_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetIndustryListAnswer]:
        """List the industries of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetIndustryListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_INDUSTRY_LIST, request, key)

    @spelled
    def get_user_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.UserFilter | Filter | Unset = UNSET,
        venue_id: int | None | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetUserListAnswer]:
        """List the users of the account.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        request = models.GetUserListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
            venue_id=venue_id,
        )
        return Job(_actions.GET_USER_LIST, request, key)

    @overload
    def subscribe_to_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints, *, key: str | None = None
    ) -> Job[models.NotificationSubscriptions]: ...

    @overload
    def subscribe_to_notifications(
        self, /, *, key: str | None = None, **keywords: Unpack[members.NotificationEndpointsMembers]
    ) -> Job[models.NotificationSubscriptions]: ...

    def subscribe_to_notifications(
        self,
        /,
        notification_endpoints: models.NotificationEndpoints | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.NotificationSubscriptions]:
        """Subscribe URLs to the platform's notifications.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.NotificationEndpoints, notification_endpoints, keywords, options=("key",))
        return Job(_actions.SUBSCRIBE_TO_NOTIFICATIONS, request, key)

    @overload
    def unsubscribe_from_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints, *, key: str | None = None
    ) -> Job[models.NotificationUnsubscriptions]: ...

    @overload
    def unsubscribe_from_notifications(
        self, /, *, key: str | None = None, **keywords: Unpack[members.NotificationEndpointsMembers]
    ) -> Job[models.NotificationUnsubscriptions]: ...

    def unsubscribe_from_notifications(
        self,
        /,
        notification_endpoints: models.NotificationEndpoints | None = None,
        *,
        key: str | None = None,
        **keywords: object,
    ) -> Job[models.NotificationUnsubscriptions]:
        """Unsubscribe URLs from the platform's notifications.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
            **keywords: The members of the request, instead of a model.
        """
        request = request_of(models.NotificationEndpoints, notification_endpoints, keywords, options=("key",))
        return Job(_actions.UNSUBSCRIBE_FROM_NOTIFICATIONS, request, key)
