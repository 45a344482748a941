# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""Namespace test: a method for each action that can be in a batch."""

from __future__ import annotations

# A model may have the same name as the class below.
from .. import models
from ..actions import test as _actions
from ..job import Job
from ..spelling import spelled


class TestJobs:
    """Methods that make jobs of namespace test, for `submit`."""

    __slots__ = ()

    @spelled
    def ping(self, *, key: str | None = None) -> Job[models.Pong]:
        """Check that a key works.

        Return a job for `submit`. Nothing is sent before. The client's method of the same name documents the other
        arguments.

        Args:
            key: The name of the job in outcomes and in a journal; None to derive one from its content and position.
        """
        return Job(_actions.PING, None, key)
