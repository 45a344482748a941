# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace account: a job for each action that a batch can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

# A model may have the same name as the class below.
from .. import models
from ..actions import account as _actions
from ..job import Job
from ..types import UNSET

if TYPE_CHECKING:
    from ..filters import Filter
    from ..types import Unset


class AccountJobs:
    """Jobs of namespace account, which `submit` sends."""

    __slots__ = ()

    def get_industry_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetIndustryListAnswer]:
        """List the industries of the account.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        request = models.GetIndustryListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_INDUSTRY_LIST, request, key)

    def get_user_list(
        self,
        *,
        per_page: int | Unset = UNSET,
        start: int | Unset = UNSET,
        filter: models.UserFilter | Filter | Unset = UNSET,
        key: str | None = None,
    ) -> Job[models.GetUserListAnswer]:
        """List the users of the account.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        request = models.GetUserListRequest(
            per_page=per_page,
            start=start,
            filter=filter,
        )
        return Job(_actions.GET_USER_LIST, request, key)
