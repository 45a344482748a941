"""README's recipe "Find ids, read back, resolve": README's blocks are run elsewhere, this is the asynchronous one."""

import asyncio

from ivvy.api.types import UNSET
from markdown_it import MarkdownIt

from tests.documented import ROOT
from tests.recipe_async import main

MOST_LINES = 40


def recipe() -> str:
    """The recipe as README has it."""
    tokens = MarkdownIt().parse((ROOT / "README.md").read_text(encoding="utf-8"))
    (found,) = [token.content for token in tokens if token.type == "fence" and "get_venue_list" in token.content]
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
