"""A table that is submitted every night with one journal: children by reference, changed rows, and the journal."""

import asyncio
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from ivvy.batch import Journal, Outcome, Report, ref
from ivvy.client import (
    ApiError,
    AsyncIvvyClient,
    IvvyClient,
    JournalError,
    OutcomeUnknownError,
    TransportError,
    models,
)

from tests.batch import platform as model
from tests.batch.platform import DROP, Json, Platform, refuse
from tests.support import waits

pytestmark = pytest.mark.usefixtures("no_backoff", "impatient")


@pytest.fixture
def platform() -> Iterator[Platform]:
    with model.running() as running:
        yield running


@contextmanager
def client(platform: Platform, **options: Any) -> Iterator[IvvyClient]:
    settings = {"key": "some-key", "secret": "some-secret", "validate": False, "deadline": 3, "max_attempts": 2}
    with IvvyClient(base_url=platform.url, **{**settings, **options}) as ivvy:
        yield ivvy


def booking(ivvy: IvvyClient, key: str, **members: Any) -> Any:
    return ivvy.jobs.venue.add_or_update_booking(models.Booking(venue_id=1, name=key, **members), key=key)


def session(ivvy: IvvyClient, key: str, parent: Any, **members: Any) -> Any:
    request = models.BookingSession(
        booking_id=parent, name=key, space_venue_id=1, contact_id=1, start_date=date(2026, 9, 1), **members
    )
    return ivvy.jobs.venue.add_or_update_booking_session(request, key=key)


def resource(ivvy: IvvyClient, key: str, parent: Any, of_session: Any, **members: Any) -> Any:
    request = models.BookingSessionResource(
        venue_id=1, booking_id=parent, session_id=of_session, additional_properties={"name": key}, **members
    )
    return ivvy.jobs.venue.add_or_update_booking_session_resource(request, key=key)


def submit(platform: Platform, make: Any, **options: Any) -> dict[str, Outcome[Any]]:
    with client(platform) as ivvy:
        return {outcome.key: outcome for outcome in ivvy.submit(make(ivvy), **options)}


def states(outcomes: dict[str, Outcome[Any]]) -> dict[str, str]:
    return {key: each.state for key, each in outcomes.items()}


def names(platform: Platform) -> list[str]:
    return [model.name_of(params) or "" for params in platform.carried_out]


def family(ivvy: IvvyClient, number: int = 7, **members: Any) -> list[Any]:
    """Return a booking, its session and the resource of that, the children first."""
    return [
        resource(ivvy, f"R-{number}", ref(f"B-{number}"), ref(f"S-{number}")),
        session(ivvy, f"S-{number}", ref(f"B-{number}")),
        booking(ivvy, f"B-{number}", **members),
    ]


class TestReferences:
    def test_are_replaced_by_the_ids_of_what_was_added(self, platform: Platform) -> None:
        outcomes = submit(platform, lambda ivvy: family(ivvy, 7) + family(ivvy, 8))
        assert set(states(outcomes).values()) == {"added"}
        sent = {model.name_of(params): params for params in platform.carried_out}
        for number in (7, 8):
            assert sent[f"S-{number}"]["bookingId"] == platform.ids[f"B-{number}"]
            assert sent[f"R-{number}"]["bookingId"] == platform.ids[f"B-{number}"]
            assert sent[f"R-{number}"]["sessionId"] == platform.ids[f"S-{number}"]
        assert platform.count("run") == 3, "children of different parents share batches"

    def test_are_the_same_content_every_night(self, platform: Platform, journal: str | Path) -> None:
        submit(platform, family, journal=journal)
        runs = platform.count("run")
        assert set(states(submit(platform, family, journal=journal)).values()) == {"unchanged"}
        assert platform.count("run") == runs

    def test_can_name_a_job_of_an_earlier_submission(self, platform: Platform, journal: str | Path) -> None:
        submit(platform, lambda ivvy: [booking(ivvy, "B-7")], journal=journal)
        outcomes = submit(platform, lambda ivvy: [session(ivvy, "S-7", ref("B-7"))], journal=journal)
        assert states(outcomes) == {"S-7": "added"}
        assert platform.carried_out[-1]["bookingId"] == platform.ids["B-7"]

    @pytest.mark.parametrize("how", ["refused", "lost", "invalid"])
    def test_to_a_job_without_an_answer_keep_children_back_and_name_it(self, platform: Platform, how: str) -> None:
        if how == "refused":
            platform.respond_to = lambda params: (
                refuse(400, 24297) if params["name"] == "B-7" else platform.respond(params)
            )
        if how == "lost":
            platform.on_run = lambda _, jobs: DROP if platform.count("run") == 1 else None

        def jobs(ivvy: IvvyClient) -> list[Any]:
            others = family(ivvy, 8) if how != "lost" else []
            return family(ivvy, total_attendees="many" if how == "invalid" else 5) + others

        outcomes = submit(platform, jobs)
        assert outcomes["B-7"].state == ("unknown" if how == "lost" else "failed")
        for child, parent in (("S-7", "B-7"), ("R-7", "-7")):
            assert isinstance(outcomes[child].error, TransportError)
            assert parent in str(outcomes[child].error)
        assert [outcomes[key].state for key in outcomes if key.endswith("8")] == ["added"] * 3 * (how != "lost")

    def test_to_an_unknown_job_a_circle_or_another_action_are_refused_before_anything_is_sent(
        self, platform: Platform
    ) -> None:
        with client(platform) as ivvy:
            wrong = [session(ivvy, "S", ref("S"))]
            for jobs, match in (
                ([session(ivvy, "S", ref("B"))], "'B', and no job has this key"),
                (wrong, "must refer to a job of venue.addOrUpdateBooking, and 'S' is of venue.addOrUpdateBookingSess"),
                ([booking(ivvy, "B", code=ref("C"))], "cannot refer to another job"),
            ):
                if match.startswith("cannot"):
                    (outcome,) = ivvy.submit(jobs)
                    assert match in str(outcome.error)
                    continue
                with pytest.raises(ValueError, match=match):
                    list(ivvy.submit(jobs))
        assert platform.requests == []

    def test_order_the_jobs_of_a_booking(self, platform: Platform, journal: str | Path) -> None:
        submit(platform, family, journal=journal)

        def jobs(ivvy: IvvyClient) -> list[Any]:
            added = platform.ids["B-7"]
            return [
                booking(ivvy, "U-7", id=added),
                session(ivvy, "S-7b", ref("B-7")),
                booking(ivvy, "B-7"),
                booking(ivvy, "V-7", id=added),
            ]

        before = platform.count("run")
        assert set(states(submit(platform, jobs, journal=journal)).values()) == {"updated", "added", "unchanged"}
        assert names(platform)[3:] == ["U-7", "S-7b", "V-7"]
        assert platform.count("run") == before + 3

    def test_can_stand_for_the_id_of_the_booking_itself(self, platform: Platform) -> None:
        def jobs(ivvy: IvvyClient) -> list[Any]:
            change = ivvy.jobs.venue.change_booking_status(key="C-7", id=ref("B-7"), venue_id=1, current_status=2)
            return [change, *family(ivvy)]

        outcomes = submit(platform, jobs)
        assert {key: each.error for key, each in outcomes.items() if each.error} == {}
        (changed,) = [params for params in platform.carried_out if "currentStatus" in params]
        assert changed["id"] == platform.ids["B-7"]

    def test_share_full_batches_however_many_parents_there_are(self, platform: Platform) -> None:
        outcomes = submit(platform, lambda ivvy: [job for n in range(60) for job in family(ivvy, n)], jobs_per_batch=10)
        assert set(states(outcomes).values()) == {"added"}
        assert platform.count("run") <= 19, "180 jobs in batches of 10"
        assert len(platform.requests) <= 3.5 * platform.count("run")

    def test_survive_a_kill_at_any_call(self, platform: Platform, journal: str | Path) -> None:
        class Killed(BaseException):
            pass

        def kill_after(calls: int) -> Any:
            left = iter(range(calls))

            def count(_: object) -> None:
                if next(left, None) is None:
                    raise Killed

            return count

        def jobs(ivvy: IvvyClient) -> list[Any]:
            return [job for number in range(5) for job in family(ivvy, number)]

        for calls in range(1, 9):
            try:
                submit(platform, jobs, journal=journal, on_progress=kill_after(calls))
            except Killed:
                continue
        outcomes = submit(platform, jobs, journal=journal)
        assert set(states(outcomes).values()) == {"unchanged"}
        assert sorted(names(platform)) == sorted(outcomes)


class TestAChangedRow:
    def test_of_an_add_is_sent_as_an_update(self, platform: Platform, journal: str | Path) -> None:
        submit(platform, family, journal=journal)
        for night in range(2):
            outcomes = submit(
                platform,
                lambda ivvy, night=night: [
                    booking(ivvy, "B-7", total_attendees=90 + night),
                    session(ivvy, "S-7", ref("B-7"), agreed_attendees=5),
                    resource(ivvy, "R-7", ref("B-7"), ref("S-7")),
                ],
                journal=journal,
                changed="update",
            )
            assert states(outcomes) == {
                "B-7": "updated",
                "S-7": "unchanged" if night else "updated",
                "R-7": "unchanged",
            }
        update = platform.carried_out[3]
        assert update == {"venueId": 1, "name": "B-7", "totalAttendees": 90, "id": platform.ids["B-7"]}
        assert platform.carried_out[4]["bookingId"] == platform.ids["B-7"]
        assert platform.carried_out[4]["id"] == platform.ids["S-7"]

    def test_that_was_refused_is_added_once_it_is_corrected(self, platform: Platform, journal: str | Path) -> None:
        platform.respond_to = lambda _: refuse(400, 24297)
        assert states(submit(platform, family, journal=journal))["B-7"] == "failed"
        platform.respond_to = platform.respond
        outcomes = submit(platform, lambda ivvy: family(ivvy, total_attendees=5), journal=journal, changed="update")
        assert set(states(outcomes).values()) == {"added"}

    def test_is_a_conflict_of_that_job_alone(self, platform: Platform, journal: str | Path) -> None:
        submit(platform, lambda ivvy: [booking(ivvy, "B-1"), booking(ivvy, "B-2")], journal=journal)

        def jobs(ivvy: IvvyClient) -> list[Any]:
            return [booking(ivvy, "B-1", code="x"), booking(ivvy, "B-2"), booking(ivvy, "B-3")]

        for option in (None, "send"):
            outcomes = submit(platform, jobs, journal=journal, changed=option)
            assert isinstance(outcomes["B-1"].error, JournalError)
            assert "B-1" in str(outcomes["B-1"].error)
            assert outcomes["B-2"].state == "unchanged"
        assert names(platform) == ["B-1", "B-2", "B-3"]
        assert states(submit(platform, jobs, journal=journal, changed="add-again"))["B-1"] == "added"

    @pytest.mark.parametrize("changed", ["update", None])
    def test_waits_for_the_result_of_what_is_in_flight(
        self, platform: Platform, journal: str | Path, changed: str | None
    ) -> None:
        platform.runs_at_once = False

        def stop(_: object) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            submit(platform, lambda ivvy: [booking(ivvy, "B-7")], journal=journal, on_progress=stop)
        platform.on_progress = platform.carry_out  # type: ignore[assignment]
        outcomes = submit(platform, lambda ivvy: [booking(ivvy, "B-7", code="x")], journal=journal, changed=changed)
        assert outcomes["B-7"].state == ("updated" if changed else "failed")
        assert [params.get("id") for params in platform.carried_out] == [None, platform.ids["B-7"]][
            : 2 if changed else 1
        ]
        with Journal(journal) as opened:
            assert opened.ids() == {"B-7": platform.ids["B-7"]}

    def test_keeps_its_id_when_the_update_is_lost_or_killed(self, platform: Platform, journal: str | Path) -> None:
        submit(platform, lambda ivvy: [booking(ivvy, "B-7")], journal=journal)
        platform.on_run = lambda _, __: DROP if platform.count("run") == 2 else None

        def changed(ivvy: IvvyClient) -> list[Any]:
            return [booking(ivvy, "B-7", code="x")]

        def stop(_: object) -> None:
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            submit(platform, changed, journal=journal, changed="update", on_progress=stop)
        assert states(submit(platform, changed, journal=journal, changed="update")) == {"B-7": "updated"}
        assert {params.get("id") for params in platform.carried_out[1:]} == {platform.ids["B-7"]}

    def test_of_an_add_that_may_have_happened_is_not_sent_until_it_is_settled(
        self, platform: Platform, journal: str | Path
    ) -> None:
        platform.on_run = lambda _, __: DROP if platform.count("run") == 1 else None
        assert states(submit(platform, family, journal=journal))["B-7"] == "unknown"

        def changed(ivvy: IvvyClient) -> list[Any]:
            return family(ivvy, code="x")

        for option in ("update", "send"):
            outcomes = submit(platform, changed, journal=journal, changed=option)
            assert isinstance(outcomes["B-7"].error, JournalError)
            assert "may have been added" in str(outcomes["B-7"].error)
            assert "B-7" in str(outcomes["S-7"].error)
        with Journal(journal) as opened:
            opened.settle("B-7", id=platform.ids["B-7"])
        with time_machine.travel(datetime.now(UTC) + timedelta(hours=1)):
            outcomes = submit(platform, changed, journal=journal, changed="update")
        assert states(outcomes) == {"B-7": "updated", "S-7": "added", "R-7": "added"}
        assert names(platform) == ["B-7", "B-7", "S-7", "R-7"]


BUSY = refuse(429, 24299)


class Killed(BaseException):
    pass


def kill(_: object) -> None:
    raise Killed


class TestWhatAnEarlierProcessLeft:
    """A process was killed, or a batch was lost."""

    def test_keeps_the_id_of_an_add_whose_update_was_refused_for_now(self, platform: Platform, tmp_path: Path) -> None:
        def changed(ivvy: IvvyClient) -> list[Any]:
            return [booking(ivvy, "B-7", total_attendees=90)]

        submit(platform, lambda ivvy: [booking(ivvy, "B-7")], journal=tmp_path / "j")
        platform.respond_to = lambda _: BUSY
        with pytest.raises(Killed):
            submit(platform, changed, journal=tmp_path / "j", changed="update", on_progress=kill)
        submit(platform, changed, journal=tmp_path / "j", changed="update", deadline=0.5)
        platform.respond_to = platform.respond
        outcomes = submit(platform, changed, journal=tmp_path / "j", changed="update")
        assert states(outcomes) == {"B-7": "updated"}
        assert [params.get("id") for params in platform.carried_out] == [None, platform.ids["B-7"]]

    def test_keeps_the_id_if_the_row_is_edited_meanwhile(self, platform: Platform, tmp_path: Path) -> None:
        def contact(number: int) -> Any:
            request = models.Contact(first_name=f"{number}", last_name="C", email="some@example.com")
            return lambda ivvy: [ivvy.jobs.contact.add_or_update_contact(request, key="C")]

        submit(platform, contact(1), journal=tmp_path / "j")
        platform.respond_to = lambda _: BUSY
        with pytest.raises(Killed):
            submit(platform, contact(2), journal=tmp_path / "j", changed="update", on_progress=kill)
        platform.respond_to = platform.respond
        with time_machine.travel(datetime.now(UTC) + timedelta(hours=1)):
            outcomes = submit(platform, contact(3), journal=tmp_path / "j", changed="update")
        assert states(outcomes) == {"C": "updated"}
        assert {params.get("id") for params in platform.carried_out[1:]} == {platform.ids["C"]}

    def test_holds_up_the_children_of_a_booking_that_was_just_added(self, platform: Platform) -> None:
        def lose_the_first_child(async_id: str, jobs: list[Json]) -> Any:
            if jobs[0]["params"].get("name") == "S-1":
                platform.batches.pop(async_id)
                return DROP
            return None

        platform.on_run = lose_the_first_child
        outcomes = submit(
            platform,
            lambda ivvy: [booking(ivvy, "B"), session(ivvy, "S-1", ref("B")), session(ivvy, "S-2", ref("B"))],
        )
        assert states(outcomes) == {"B": "added", "S-1": "unknown", "S-2": "not_sent"}

    def test_holds_up_changed_rows_too(self, platform: Platform, tmp_path: Path) -> None:
        path = tmp_path / "j"
        submit(platform, lambda ivvy: [booking(ivvy, "a", id=5), booking(ivvy, "b", id=5)], journal=path)

        def lose(async_id: str, _: list[Json]) -> Any:
            platform.batches.pop(async_id)
            return DROP

        platform.on_run = lose
        changed_a = lambda ivvy: [booking(ivvy, "a", id=5, total_attendees=1)]  # noqa: E731
        submit(platform, changed_a, journal=path, changed="update", deadline=0.3)
        platform.on_run = lambda _, __: None
        changed_b = lambda ivvy: [booking(ivvy, "b", id=5, total_attendees=2)]  # noqa: E731
        assert states(submit(platform, changed_b, journal=path, changed="update")) == {"b": "not_sent"}

    def test_is_not_taken_from_a_refusal_with_an_id(self, platform: Platform, tmp_path: Path) -> None:
        platform.respond_to = lambda _: {"success": False, "id": 555, "message": "refused"}
        submit(platform, lambda ivvy: [booking(ivvy, "B")], journal=tmp_path / "j")
        platform.respond_to = platform.respond
        outcomes = submit(platform, lambda ivvy: [session(ivvy, "S", ref("B"))], journal=tmp_path / "j")
        assert states(outcomes) == {"S": "not_sent"}
        with Journal(tmp_path / "j") as journal:
            assert journal.ids() == {}
        outcomes = submit(
            platform, lambda ivvy: [booking(ivvy, "B", total_attendees=2)], journal=tmp_path / "j", changed="update"
        )
        assert states(outcomes) == {"B": "added"}

    def test_is_not_updated_by_a_job_of_another_action(self, platform: Platform, tmp_path: Path) -> None:
        submit(platform, lambda ivvy: [booking(ivvy, "7")], journal=tmp_path / "j")
        outcomes = submit(platform, lambda ivvy: [session(ivvy, "7", 42)], journal=tmp_path / "j", changed="update")
        assert "in the journal as a job of venue.addOrUpdateBooking: use another key" in str(outcomes["7"].error)
        assert names(platform) == ["7"]

    def test_cannot_be_forgotten_while_it_is_in_flight(self, platform: Platform, tmp_path: Path) -> None:
        with pytest.raises(Killed):
            submit(platform, lambda ivvy: [booking(ivvy, "B")], journal=tmp_path / "j", on_progress=kill)
        with Journal(tmp_path / "j") as journal, pytest.raises(ValueError, match="is in flight"):
            journal.forget("B")


def test_a_batch_that_never_ends_holds_up_other_bookings_only_for_a_while(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits.set_patience(0.2, monkeypatch.setattr)
    platform.runs_at_once = False
    platform.on_progress = lambda async_id: platform.carry_out(async_id) if async_id != f"{1:032x}" else None
    outcomes = submit(
        platform,
        lambda ivvy: [
            job for n in range(3) for job in (booking(ivvy, f"B-{n}"), session(ivvy, f"S-{n}", ref(f"B-{n}")))
        ],
        jobs_per_batch=2,
        deadline=4,
    )
    assert outcomes["B-2"].state == outcomes["S-2"].state == "added"


class TestTheJournal:
    def test_shows_what_it_knows(self, platform: Platform, journal: str | Path) -> None:
        def respond(params: Json) -> Any:
            if params.get("name") == "refused":
                return refuse(400, 24297)
            return "x" if params.get("name") == "garbage" else platform.respond(params)

        platform.respond_to = respond
        make = [booking, booking, booking]
        outcomes = submit(
            platform,
            lambda ivvy: [make[0](ivvy, "added"), make[1](ivvy, "refused"), make[2](ivvy, "garbage")],
            journal=journal,
        )
        assert states(outcomes) == {"added": "added", "refused": "failed", "garbage": "unknown"}
        with Journal(journal) as opened:
            assert {each.key: each.state for each in opened} == {
                "added": "done",
                "refused": "failed",
                "garbage": "unknown",
            }
            assert opened.ids() == {"added": platform.ids["added"]}
            refused = opened.outcome("refused")
            assert refused
            assert (refused.action, refused.id, refused.error) == (
                "venue.addOrUpdateBooking",
                None,
                "400 24297 refused",
            )
            assert abs(refused.sent_at - datetime.now(UTC)) < timedelta(minutes=1)
            assert opened.outcome("other") is None
        assert isinstance(outcomes["refused"].error, ApiError)
        assert isinstance(outcomes["garbage"].error, OutcomeUnknownError)

    def test_can_be_settled_and_forgotten(self, platform: Platform, journal: str | Path) -> None:
        platform.on_run = lambda _, __: DROP if platform.count("run") == 1 else None
        submit(platform, lambda ivvy: [booking(ivvy, "B-1"), booking(ivvy, "B-2")], journal=journal)
        with Journal(journal) as opened:
            with pytest.raises(JournalError, match="is using it"):
                submit(platform, family, journal=journal)
            for wrong in (0, "5", True):
                with pytest.raises(ValueError, match="id must be"):
                    opened.settle("B-1", id=wrong)  # type: ignore[arg-type]
            with pytest.raises(KeyError):
                opened.settle("B-9", id=5)
            opened.settle("B-1", id=5)
            with pytest.raises(ValueError, match="only an unknown one can be settled"):
                opened.settle("B-1", id=6)
            opened.forget("B-2")
        outcomes = submit(platform, lambda ivvy: [booking(ivvy, "B-1"), booking(ivvy, "B-2")], journal=journal)
        assert states(outcomes) == {"B-1": "unchanged", "B-2": "added"}
        assert outcomes["B-1"].answer.id == 5

    @pytest.mark.parametrize("location", ["missing", ""])
    def test_that_does_not_exist_is_not_created(self, tmp_path: Path, location: str) -> None:
        with pytest.raises(JournalError):
            Journal(tmp_path / location)
        assert list(tmp_path.iterdir()) == []


class TestASubmission:
    def test_reports_what_happened(self, platform: Platform, journal: str | Path) -> None:
        def jobs(ivvy: IvvyClient) -> list[Any]:
            read = ivvy.jobs.venue.get_booking_list(venue_id=1, key="read")
            return [*family(ivvy), booking(ivvy, "update", id=5), booking(ivvy, "bad", total_attendees="x"), read]

        with client(platform) as ivvy:
            submit(platform, lambda ivvy: [booking(ivvy, "old")], journal=journal)
            report = ivvy.submit(jobs(ivvy), journal=journal).run()
        counts = Report[Any](added=3, updated=1, read=1, failed=1, outcomes=report.outcomes, not_submitted=["old"])
        assert report == counts
        assert [each.key for each in report.outcomes] == ["bad"]
        assert repr(report) == "Report(added=3, updated=1, read=1, unchanged=0, failed=1, unknown=0, not_sent=0)"

    def test_reports_what_happened_asynchronously(self, platform: Platform) -> None:
        async def main() -> Report[Any]:
            async with AsyncIvvyClient(key="k", secret="some-secret", base_url=platform.url) as ivvy:
                return await ivvy.submit([ivvy.jobs.venue.get_booking_list(venue_id=1)]).run()

        assert asyncio.run(main()).read == 1

    def test_that_is_never_iterated_warns(self, platform: Platform) -> None:
        with client(platform) as ivvy:
            with pytest.warns(ResourceWarning, match="nothing was sent"):
                ivvy.submit([booking(ivvy, "B")])
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                list(ivvy.submit([booking(ivvy, "B")]))

    def test_takes_jobs_alone(self, platform: Platform) -> None:
        with client(platform) as ivvy, pytest.raises(TypeError, match=r"submit takes jobs, got Booking: make one with"):
            list(ivvy.submit([models.Booking(venue_id=1, name="B")]))  # type: ignore[list-item]

    def test_shows_each_outcome_in_a_line(self, platform: Platform) -> None:
        outcomes = submit(platform, lambda ivvy: [booking(ivvy, "B"), booking(ivvy, "bad", total_attendees="x")])
        assert repr(outcomes["B"]) == f"Outcome('B', venue.addOrUpdateBooking, added, id={platform.ids['B']})"
        assert repr(outcomes["bad"]).startswith("Outcome('bad', venue.addOrUpdateBooking, failed, error=")
