# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace account: a method for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack, overload

# A model may have the same name as the class below.
from .. import models
from ..actions import account as _actions
from ..callers import AsyncCaller, Caller
from ..filters import Filter
from ..keywords import request_of
from ..paging import AsyncPages, Page
from ..spelling import spelled
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .. import members


class Account:
    """The actions of namespace account."""

    __slots__ = ("_caller",)

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    @overload
    def add_error_report(self, /, error_report: models.ErrorReport) -> models.SavedErrorReport: ...

    @overload
    def add_error_report(self, /, **keywords: Unpack[members.ErrorReportMembers]) -> models.SavedErrorReport: ...

    def add_error_report(
        self, /, error_report: models.ErrorReport | None = None, **keywords: object
    ) -> models.SavedErrorReport:
        """Add an error report to the account.

        Args:
            error_report: A report of an error about an object.
            **keywords: Its members, instead of a model.

        Returns:
            The error report that was added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24262 INVALID_ERROR_REPORT: The error report is invalid.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/add-error-report
        """
        request = request_of(models.ErrorReport, error_report, keywords)
        return self._caller.perform(_actions.ADD_ERROR_REPORT, request)

    @overload
    def add_or_update_cost_center(self, /, cost_center: models.CostCenter) -> models.SavedCostCenter: ...

    @overload
    def add_or_update_cost_center(self, /, **keywords: Unpack[members.CostCenterMembers]) -> models.SavedCostCenter: ...

    def add_or_update_cost_center(
        self, /, cost_center: models.CostCenter | None = None, **keywords: object
    ) -> models.SavedCostCenter:
        """Add a cost centre to the account, or update one.

        Without `id`, a cost centre is added. With `id`, one is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            cost_center: A cost centre of the account.
            **keywords: Its members, instead of a model.

        Returns:
            The cost centre that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24150 INVALID_DATA: The account does not exist, or the cost centre contains invalid data. The
                    vendor's page lists the code twice.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/add-or-update-cost-center
        """
        request = request_of(models.CostCenter, cost_center, keywords)
        return self._caller.perform(_actions.ADD_OR_UPDATE_COST_CENTER, request)

    @spelled
    def get_email_log_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.EmailLog]:
        """List the emails that the account has sent.

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
            ApiError: The platform returned an error response, with one of these specific codes:
                24151 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/get-email-log-list
        """
        request = models.GetEmailLogListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_EMAIL_LOG_LIST, request)

    @spelled
    def get_industry_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> Page[models.Industry]:
        """List the industries of the account.

        Args:
            per_page: The maximum number of industries per result page, at most 100. At least 1.
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

        Vendor's page: https://developer.ivvy.com/account/get-industry-list
        """
        request = models.GetIndustryListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Page(self._caller, _actions.GET_INDUSTRY_LIST, request)

    @spelled
    def get_user_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.UserFilter | Filter | Unset = UNSET,
        venue_id: int | None | Unset = UNSET,
    ) -> Page[models.User]:
        """List the users of the account.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter
            venue_id: Only users of this venue, as with the filter of the same name.

        Returns:
            The first page. Iterating over it continues with the next pages.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/get-user-list
        """
        request = models.GetUserListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
            venue_id=venue_id,
        )
        return Page(self._caller, _actions.GET_USER_LIST, request)

    @overload
    def subscribe_to_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints
    ) -> models.NotificationSubscriptions: ...

    @overload
    def subscribe_to_notifications(
        self, /, **keywords: Unpack[members.NotificationEndpointsMembers]
    ) -> models.NotificationSubscriptions: ...

    def subscribe_to_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints | None = None, **keywords: object
    ) -> models.NotificationSubscriptions:
        """Subscribe URLs to the platform's notifications.

        Amazon SNS sends a SubscriptionConfirmation to each URL first. It sends notifications only after its
        SubscribeURL was visited. Only a key without a user, or of the account's primary user, can subscribe; for
        others the platform responds with error code 403. No page says what a second subscription to an endpoint
        does.

        Args:
            notification_endpoints: URLs that receive notifications, by endpoint. Endpoints that are left out do not
                change.
            **keywords: Its members, instead of a model.

        Returns:
            The state of all subscriptions of the account.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/notifications/notifications
        """
        request = request_of(models.NotificationEndpoints, notification_endpoints, keywords)
        return self._caller.perform(_actions.SUBSCRIBE_TO_NOTIFICATIONS, request)

    @overload
    def unsubscribe_from_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints
    ) -> models.NotificationUnsubscriptions: ...

    @overload
    def unsubscribe_from_notifications(
        self, /, **keywords: Unpack[members.NotificationEndpointsMembers]
    ) -> models.NotificationUnsubscriptions: ...

    def unsubscribe_from_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints | None = None, **keywords: object
    ) -> models.NotificationUnsubscriptions:
        """Unsubscribe URLs from the platform's notifications.

        Send the same URLs as with subscribeToNotifications, with the same key. For a key that belongs to a user who
        is not the account's primary user, the platform responds with error code 403.

        Args:
            notification_endpoints: URLs that receive notifications, by endpoint. Endpoints that are left out do not
                change.
            **keywords: Its members, instead of a model.

        Returns:
            The result for each endpoint.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/notifications/notifications
        """
        request = request_of(models.NotificationEndpoints, notification_endpoints, keywords)
        return self._caller.perform(_actions.UNSUBSCRIBE_FROM_NOTIFICATIONS, request)


class AsyncAccount:
    """The actions of namespace account, asynchronously."""

    __slots__ = ("_caller",)

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @overload
    async def add_error_report(self, /, error_report: models.ErrorReport) -> models.SavedErrorReport: ...

    @overload
    async def add_error_report(self, /, **keywords: Unpack[members.ErrorReportMembers]) -> models.SavedErrorReport: ...

    async def add_error_report(
        self, /, error_report: models.ErrorReport | None = None, **keywords: object
    ) -> models.SavedErrorReport:
        """Add an error report to the account.

        Args:
            error_report: A report of an error about an object.
            **keywords: Its members, instead of a model.

        Returns:
            The error report that was added.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24262 INVALID_ERROR_REPORT: The error report is invalid.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/add-error-report
        """
        request = request_of(models.ErrorReport, error_report, keywords)
        return await self._caller.perform(_actions.ADD_ERROR_REPORT, request)

    @overload
    async def add_or_update_cost_center(self, /, cost_center: models.CostCenter) -> models.SavedCostCenter: ...

    @overload
    async def add_or_update_cost_center(
        self, /, **keywords: Unpack[members.CostCenterMembers]
    ) -> models.SavedCostCenter: ...

    async def add_or_update_cost_center(
        self, /, cost_center: models.CostCenter | None = None, **keywords: object
    ) -> models.SavedCostCenter:
        """Add a cost centre to the account, or update one.

        Without `id`, a cost centre is added. With `id`, one is updated; the vendor's page does not say what happens
        to members that are left out.

        Args:
            cost_center: A cost centre of the account.
            **keywords: Its members, instead of a model.

        Returns:
            The cost centre that was added or updated.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response, with one of these specific codes:
                24150 INVALID_DATA: The account does not exist, or the cost centre contains invalid data. The
                    vendor's page lists the code twice.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/add-or-update-cost-center
        """
        request = request_of(models.CostCenter, cost_center, keywords)
        return await self._caller.perform(_actions.ADD_OR_UPDATE_COST_CENTER, request)

    @spelled
    def get_email_log_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.EmailLog]:
        """List the emails that the account has sent.

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
            ApiError: The platform returned an error response, with one of these specific codes:
                24151 ACCOUNT_DOES_NOT_EXIST: The account does not exist.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/get-email-log-list
        """
        request = models.GetEmailLogListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_EMAIL_LOG_LIST, request)

    @spelled
    def get_industry_list(
        self, *, per_page: int | Unset = UNSET, start: int | Unset = UNSET, filter: Filter | Unset = UNSET
    ) -> AsyncPages[models.Industry]:
        """List the industries of the account.

        Args:
            per_page: The maximum number of industries per result page, at most 100. At least 1.
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

        Vendor's page: https://developer.ivvy.com/account/get-industry-list
        """
        request = models.GetIndustryListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return AsyncPages(self._caller, _actions.GET_INDUSTRY_LIST, request)

    @spelled
    def get_user_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.UserFilter | Filter | Unset = UNSET,
        venue_id: int | None | Unset = UNSET,
    ) -> AsyncPages[models.User]:
        """List the users of the account.

        Args:
            per_page: The maximum number of results on a result page. Most actions cap it; a number above the cap has
                no effect. At least 1.
            start: The zero-based offset of the first result in the whole collection, not a page number. At least 0.
            filter: filter
            venue_id: Only users of this venue, as with the filter of the same name.

        Returns:
            The collection: `async for` iterates over all results, `await` returns the first page.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/account/get-user-list
        """
        request = models.GetUserListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
            venue_id=venue_id,
        )
        return AsyncPages(self._caller, _actions.GET_USER_LIST, request)

    @overload
    async def subscribe_to_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints
    ) -> models.NotificationSubscriptions: ...

    @overload
    async def subscribe_to_notifications(
        self, /, **keywords: Unpack[members.NotificationEndpointsMembers]
    ) -> models.NotificationSubscriptions: ...

    async def subscribe_to_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints | None = None, **keywords: object
    ) -> models.NotificationSubscriptions:
        """Subscribe URLs to the platform's notifications.

        Amazon SNS sends a SubscriptionConfirmation to each URL first. It sends notifications only after its
        SubscribeURL was visited. Only a key without a user, or of the account's primary user, can subscribe; for
        others the platform responds with error code 403. No page says what a second subscription to an endpoint
        does.

        Args:
            notification_endpoints: URLs that receive notifications, by endpoint. Endpoints that are left out do not
                change.
            **keywords: Its members, instead of a model.

        Returns:
            The state of all subscriptions of the account.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/notifications/notifications
        """
        request = request_of(models.NotificationEndpoints, notification_endpoints, keywords)
        return await self._caller.perform(_actions.SUBSCRIBE_TO_NOTIFICATIONS, request)

    @overload
    async def unsubscribe_from_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints
    ) -> models.NotificationUnsubscriptions: ...

    @overload
    async def unsubscribe_from_notifications(
        self, /, **keywords: Unpack[members.NotificationEndpointsMembers]
    ) -> models.NotificationUnsubscriptions: ...

    async def unsubscribe_from_notifications(
        self, /, notification_endpoints: models.NotificationEndpoints | None = None, **keywords: object
    ) -> models.NotificationUnsubscriptions:
        """Unsubscribe URLs from the platform's notifications.

        Send the same URLs as with subscribeToNotifications, with the same key. For a key that belongs to a user who
        is not the account's primary user, the platform responds with error code 403.

        Args:
            notification_endpoints: URLs that receive notifications, by endpoint. Endpoints that are left out do not
                change.
            **keywords: Its members, instead of a model.

        Returns:
            The result for each endpoint.

        Raises:
            InvalidRequestError: A member is missing or invalid; nothing was sent.
            ApiError: The platform returned an error response.
            TransportError: The request did not reach the platform; nothing happened.
            OutcomeUnknownError: No usable response was received; the call may have been carried out.
            InvalidResponseError: The response is not one of iVvy.

        Vendor's page: https://developer.ivvy.com/notifications/notifications
        """
        request = request_of(models.NotificationEndpoints, notification_endpoints, keywords)
        return await self._caller.perform(_actions.UNSUBSCRIBE_FROM_NOTIFICATIONS, request)
