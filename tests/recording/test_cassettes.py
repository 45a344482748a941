"""Both clients replay every cassette: they send the recorded bytes, and return the recorded response."""

import pytest
from vcr.cassette import Cassette

from tests.recording.checks import check
from tests.recording.runs import Run, carry_out, runs
from tests.recording.stages import Stage
from tests.recording.vcr_side import interactions


@pytest.mark.vcr
@pytest.mark.parametrize("run", runs(), ids=str)
def test_a_client_sends_the_recorded_requests_and_returns_the_recorded_responses(
    run: Run, cassette: Cassette, stage: Stage
) -> None:
    outcomes = carry_out(run, stage.clients)
    check(run.case, outcomes, interactions(cassette.requests, cassette.responses), place=stage.place)
