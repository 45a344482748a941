"""The sandboxes of a recording, which are reset before each case."""

from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from typing import TypeAlias

from tests.sandbox import RunningSandbox, frozen_clock, running

from .cases import Case
from .constants import KEY, MOMENT, SECRET

Sandboxes: TypeAlias = Mapping[bool, RunningSandbox]
"""The sandboxes, by whether error responses have their error code as the HTTP status."""


@contextmanager
def sandboxes() -> Generator[Sandboxes]:
    """Run the sandboxes. They have clocks of their own, because that of this process is frozen."""
    with ExitStack() as stack:
        yield {
            own_status: stack.enter_context(
                running(key=KEY, secret=SECRET, clock=frozen_clock(MOMENT), own_status=own_status)
            )
            for own_status in (False, True)
        }


def prepare(sandbox: RunningSandbox, case: Case) -> None:
    """Reset a sandbox, so that cases do not affect each other, and set up a case."""
    sandbox.clear()
    while sandbox.plan.take():
        pass
    sandbox.plan.take_members()
    sandbox.clock_skew(seconds=case.ahead.total_seconds())
    case.prepare(sandbox)
