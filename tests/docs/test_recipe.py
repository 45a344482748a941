"""The recipe "A whole booking" is short, and works asynchronously. `test_guides` runs it synchronously."""

import asyncio

from ivvy.api.types import UNSET

from tests.docs.recipe_async import main
from tests.support.guides import DOCS, blocks_of

MAX_LINES = 40


def recipe() -> str:
    """Return the code of the recipe."""
    blocks = blocks_of(DOCS / "start" / "first-call.md")
    (code,) = [block.text for block in blocks if "BookingSessionResource" in block.text]
    return code


def test_it_is_short() -> None:
    assert len(recipe().splitlines()) <= MAX_LINES


def test_it_runs_asynchronously() -> None:
    booking = asyncio.run(main())
    assert (booking.name, booking.code) == ("Annual dinner", "ORDER-4711")
    for parts in (booking.packages, booking.sessions, booking.resources):
        assert parts is not UNSET
        assert parts is not None
        assert len(parts) == 1
