# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace test: a job for each action that a batch can hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..actions import test as _actions
from ..job import Job

if TYPE_CHECKING:
    # A model may have the same name as the class below.
    from .. import models


class TestJobs:
    """Jobs of namespace test, which `submit` sends."""

    __slots__ = ()

    def ping(self, *, key: str | None = None) -> Job[models.Pong]:
        """Check that a key works.

        Nothing is sent before `submit`. The client's method of the same name documents the other arguments.

        Args:
            key: What names the job in outcomes and in a journal; without it, its content and place do.
        """
        return Job(_actions.PING, None, key)
