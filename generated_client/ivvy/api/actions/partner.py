# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace partner."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import partner as codes

GET_VENUE: Final[Action[models.GetPartnerVenueRequest, models.PartnerVenueDetails]] = Action(
    namespace="partner",
    name="getVenue",
    page="https://developer.ivvy.com/partner/get-venue",
    request=lambda: models.GetPartnerVenueRequest,
    answer=lambda: models.PartnerVenueDetails,
    codes=codes.GetVenueCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
    sources={"id": ("partner.getVenueList",)},
)
GET_VENUE_LIST: Final[Action[models.GetPartnerVenueListRequest, models.GetPartnerVenueListAnswer]] = Action(
    namespace="partner",
    name="getVenueList",
    page="https://developer.ivvy.com/partner/get-venue-list",
    request=lambda: models.GetPartnerVenueListRequest,
    answer=lambda: models.GetPartnerVenueListAnswer,
    codes=codes.GetVenueListCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
