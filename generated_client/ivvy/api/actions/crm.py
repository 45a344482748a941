# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace crm."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import crm as codes

GET_OPPORTUNITY_LIST: Final[Action[models.GetOpportunityListRequest, models.GetOpportunityListAnswer]] = Action(
    namespace="crm",
    name="getOpportunityList",
    page="https://developer.ivvy.com/crm/get-opportunity-list",
    request=lambda: models.GetOpportunityListRequest,
    answer=lambda: models.GetOpportunityListAnswer,
    codes=codes.GetOpportunityListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
