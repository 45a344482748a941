# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace account."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import account as codes

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
)
