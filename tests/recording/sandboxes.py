"""The sandboxes that are recorded: they run as long as the recording does, and are reset before each case."""

from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from typing import TypeAlias

from tests.sandbox import RunningSandbox, frozen_clock, running

from .cases import Case
from .constants import KEY, MOMENT, SECRET

Sandboxes: TypeAlias = Mapping[bool, RunningSandbox]
"""By whether they send errors under a status of their own."""


@contextmanager
def sandboxes() -> Generator[Sandboxes]:
    """Run the sandboxes. Their clocks are their own: that of this process is frozen during a recording."""
    with ExitStack() as stack:
        yield {
            own_status: stack.enter_context(
                running(key=KEY, secret=SECRET, clock=frozen_clock(MOMENT), own_status=own_status)
            )
            for own_status in (False, True)
        }


def prepare(sandbox: RunningSandbox, case: Case) -> None:
    """Make a sandbox as good as new, so that no case sees what another one did, and set the case up."""
    sandbox.clear()
    while sandbox.plan.take():
        pass
    sandbox.plan.take_members()
    sandbox.clock_skew(seconds=case.ahead.total_seconds())
    case.prepare(sandbox)
