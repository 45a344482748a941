"""Every cassette, replayed by both clients: each sends the recorded bytes, and gives what the response says."""

import pytest
from vcr.cassette import Cassette

from tests.recording.checks import check
from tests.recording.runs import Run, carry_out, runs
from tests.recording.stages import Stage
from tests.recording.vcr_side import interactions


@pytest.mark.vcr
@pytest.mark.parametrize("run", runs(), ids=str)
def test_a_client_sends_what_was_recorded_and_gives_what_the_response_says(
    run: Run, cassette: Cassette, stage: Stage
) -> None:
    outcomes = carry_out(run, stage.clients)
    check(run.case, outcomes, interactions(cassette.requests, cassette.responses), place=stage.place)
