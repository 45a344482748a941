"""The calls that one run takes: it is sent, asked for its progress, and asked for its results."""

import time
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from attrs import define, field
from ivvy.api.action import Action
from ivvy.api.actions import documented
from ivvy.api.model import Model

from ._jobs import Prepared

SHORTEST_WAIT, LONGEST_WAIT = 0.5, 30.0
# A run that hangs is not told to `restart`: its page does not say whether jobs that are done are carried out again, so
# an add could be carried out twice, and an update after a later one.
# https://developer.ivvy.com/getting-started/batch/restart
COMPLETE = 100.0


@define(eq=False)
class Run:
    """A run that is out.

    Attributes:
        number: Its number in the journal.
        jobs: Its jobs in the order in which they were sent; None for one that nobody asks for.
        sent_at: When it was sent.
        async_id: What the platform calls it; None before it is sent.
        due: When it is to be asked again, by the monotonic clock.
    """

    number: int
    jobs: Sequence[Prepared | None]
    sent_at: datetime
    async_id: str | None = None
    due: float = 0.0
    _is_complete: bool = False
    _waited: float = SHORTEST_WAIT
    _began: float = field(factory=time.monotonic)

    @property
    def is_accepted(self) -> bool:
        """Whether the platform has it."""
        return self.async_id is not None

    def call(self) -> tuple[Action[Any, Any], Model]:
        """The call that is next."""
        if self.async_id is None:
            calls = [each.call for each in self.jobs if each]
            jobs = [{"namespace": call.namespace, "action": call.action, "params": call.sent or {}} for call in calls]
            return _batch("run", {"jobs": jobs})
        return _batch("results" if self._is_complete else "progress", {"async": self.async_id})

    def accepted(self, async_id: str) -> None:
        """Go on to ask for the progress of a run that the platform has."""
        self.async_id = async_id
        self._began = time.monotonic()
        self._wait_for(SHORTEST_WAIT)

    def proceeded(self, percent: float) -> None:
        """Go on to ask for the results once it is done, or ask again when it is likely to be."""
        self._is_complete = percent >= COMPLETE
        if self._is_complete:
            self.due = 0.0
        else:
            elapsed = time.monotonic() - self._began
            self._wait_for(elapsed * (COMPLETE - percent) / percent if percent > 0 else 2 * self._waited)

    def ask_later(self) -> None:
        """Ask the same again, after longer than the last time."""
        self._wait_for(2 * self._waited)

    def _wait_for(self, seconds: float) -> None:
        self._waited = min(LONGEST_WAIT, max(SHORTEST_WAIT, seconds))
        self.due = time.monotonic() + self._waited


def _batch(action: str, members: Mapping[str, object]) -> tuple[Action[Any, Any], Model]:
    """A call of the namespace `batch`."""
    described = documented("batch", action)
    if described is None or described.request is None:
        raise LookupError(f"batch.{action} has no document")
    return described, described.request().from_dict(members)
