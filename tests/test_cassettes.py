"""Every recorded exchange, replayed: the same bytes are sent, and what comes of the answer is what it says."""

import pytest
from vcr.cassette import Cassette

from tests.recording.checks import check
from tests.recording.runs import Exchange, carry_out, exchanges
from tests.recording.stages import Stage
from tests.recording.vcr_side import interactions


@pytest.mark.vcr
@pytest.mark.parametrize("exchange", exchanges(), ids=str)
def test_an_exchange_sends_what_was_recorded_and_gives_what_the_answer_says(
    exchange: Exchange, cassette: Cassette, stage: Stage
) -> None:
    outcomes = carry_out(exchange, stage.clients)
    exchanged = interactions(cassette.requests, cassette.responses)
    for call, outcome in zip(exchange.case.calls, outcomes, strict=True):
        check(exchange.case, call, outcome, exchanged[: call.attempts], place=stage.place)
        del exchanged[: call.attempts]
    assert not exchanged
