"""The recipe "A whole booking": the blocks of its page are run elsewhere, this is the asynchronous one."""

import asyncio

from ivvy.api.types import UNSET

from tests.docs.recipe_async import main
from tests.support.guides import DOCS, blocks_of

MOST_LINES = 40


def recipe() -> str:
    """The recipe as its page has it."""
    blocks = blocks_of(DOCS / "start" / "first-call.md")
    (found,) = [block.text for block in blocks if "BookingSessionResource" in block.text]
    return found


def test_it_is_short() -> None:
    assert len(recipe().splitlines()) <= MOST_LINES


def test_it_runs_asynchronously() -> None:
    booking = asyncio.run(main())
    assert (booking.name, booking.code) == ("Annual dinner", "ORDER-4711")
    for parts in (booking.packages, booking.sessions, booking.resources):
        assert parts is not UNSET
        assert parts is not None
        assert len(parts) == 1
