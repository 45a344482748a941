# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The actions of namespace test."""

from __future__ import annotations

from typing import Final

from .. import models
from ..action import Action, Repeatable
from ..codes import test as codes

PING: Final[Action[None, models.Pong]] = Action(
    namespace="test",
    name="ping",
    page="https://developer.ivvy.com/getting-started/test",
    request=None,
    answer=lambda: models.Pong,
    codes=codes.PingCode,
    repeatable=Repeatable.ALWAYS,
    booking=None,
)
