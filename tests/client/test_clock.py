"""A skewed clock: the client learns the offset from a response, and signs the request again, once."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from ivvy.api.errors import UnauthorizedError
from ivvy.client._signing import parse_http_date

from tests.sandbox import RunningSandbox
from tests.support import faults
from tests.support.calling import ADD, KEY, SECRET, UPDATE, Calling, both_ways
from tests.support.faults import answer, failing, refusal, stale


def written(**off: float) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(**off), usegmt=True)


@both_ways
@pytest.mark.usefixtures("little_backoff")
class TestASkewedClock:
    @pytest.mark.parametrize("hours", [-30, -5, 5, 30])
    @pytest.mark.sandbox(key=KEY, secret=SECRET)
    def test_its_offset_is_learned_once_and_kept(self, sandbox: RunningSandbox, call: Calling, hours: int) -> None:
        sandbox.clock_skew(hours=hours)
        outcomes = call(sandbox.url, ADD | sandbox_needs(), UPDATE, UPDATE, max_attempts=1)
        assert [each.kind for each in outcomes] == ["success"] * 3
        codes = [(each.answer or {}).get("specificCode") for each in sandbox.requests]
        assert codes == [23005, None, None, None]
        first, second = (each.headers["x-api-authorization"] for each in sandbox.requests[:2])
        assert first != second

    def test_its_offset_is_learned_again_when_it_changes(self, call: Calling) -> None:
        with failing(stale(written(hours=5)), faults.succeed, stale(written()), faults.succeed) as platform:
            outcomes = call(platform.url, ADD, ADD)
        assert [each.kind for each in outcomes] == ["success", "success"]
        dates = [datetime.fromisoformat(each.headers["ivvy-date"] + "+00:00") for each in platform.received]
        hours = [round((date - datetime.now(UTC)) / timedelta(hours=1)) for date in dates]
        assert hours == [0, 5, 5, 0]
        assert platform.added == 2

    def test_a_request_that_is_stale_twice_fails(self, call: Calling) -> None:
        with failing(stale(written(hours=1)), stale(written(hours=2))) as platform:
            (outcome,) = call(platform.url, ADD)
        assert isinstance(outcome.error, UnauthorizedError)
        assert (outcome.error.specific_code, outcome.error.attempts) == (23005, 2)
        assert (platform.attempts, platform.added) == (2, 0)

    @pytest.mark.parametrize(
        "date",
        [
            "",
            "yesterday",
            "2026-01-02 03:04:05",
            "Fri, 31 Dec 9999 23:59:59 GMT",
            "Thu, 01 Jan 1903 00:00:00 GMT",
            "Fri, 99 Jan 99999999999 03:04:05 +9999",
            "Fri, 02 Jan 2026 03:04:05 -9999999",
            "x" * 5000,
        ],
    )
    def test_without_a_valid_date_the_call_fails_immediately(self, call: Calling, date: str) -> None:
        with failing(stale(date)) as platform:
            (outcome,) = call(platform.url, ADD)
        assert isinstance(outcome.error, UnauthorizedError)
        assert outcome.error.attempts == platform.attempts == 1

    def test_an_absurd_date_does_not_affect_later_calls(self, call: Calling) -> None:
        absurd = stale("Mon, 01 Jan 8999 00:00:00 GMT")
        with failing(absurd, absurd, stale(written()), faults.succeed) as platform:
            outcomes = call(platform.url, ADD, ADD)
        assert [each.kind for each in outcomes] == ["UnauthorizedError", "success"]
        assert platform.added == 1

    def test_it_does_not_count_as_an_attempt(self, call: Calling) -> None:
        busy = answer(200, refusal(429), refused=True, Retry_After="0")
        with failing(busy, stale(written(hours=1)), busy, busy) as platform:
            (outcome,) = call(platform.url, ADD, max_attempts=1)
        assert outcome.kind == "success"
        assert platform.attempts == 5


def sandbox_needs() -> dict[str, object]:
    """Return the members that the documents require to add a booking."""
    return {"bookingType": 1, "currentStatus": 1, "eventTypeId": 2, "bookedById": 10, "totalAttendees": 10}


@pytest.mark.parametrize(
    ("header", "read"),
    [
        ("Fri, 02 Jan 2026 03:04:05 GMT", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Friday, 02-Jan-26 03:04:05 GMT", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Fri Jan  2 03:04:05 2026", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Fri, 02 Jan 2026 05:04:05 +0200", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("Fri, 02 Jan 2026 03:04:05 GMT, Fri, 02 Jan 2026 03:04:06 GMT", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ],
)
def test_all_formats_of_http_dates_are_read(header: str, read: datetime) -> None:
    assert parse_http_date(header) == read
