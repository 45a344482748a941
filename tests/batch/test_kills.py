"""A table of bookings with sessions, resources and packages is pushed on several nights, by processes that are killed.

Meanwhile responses are lost, rows are edited, and unknown outcomes are settled. In the end, everything is on the
platform once, with its last content, and under its parent.
"""

import json
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import time_machine
from ivvy.batch import Journal, ref
from ivvy.client import IvvyClient, JournalError, models

from tests.batch import platform as model
from tests.batch.platform import DROP, Json
from tests.support.documented import ROOT

CHILDREN = {"S": "bookingId", "R": "sessionId", "P": "bookingId"}
PARENTS = {"S": "B", "R": "S", "P": "B"}


def jobs_of(ivvy: IvvyClient, rows: dict[str, int]) -> list[Any]:
    """Return a job for each row, which is a key with a number that changes when it is edited."""
    venue, jobs = ivvy.jobs.venue, list[Any]()
    for key, edit in rows.items():
        kind, number = key.split("-")
        parent, extra = ref(f"B-{number}"), {"name": key, "edit": edit}
        if kind == "B":
            booking = models.Booking(venue_id=1, additional_properties=extra)
            jobs.append(venue.add_or_update_booking(booking, key=key))
        elif kind == "S":
            session = models.BookingSession.from_dict(
                {"bookingId": 1, "spaceVenueId": 1, "contactId": 1, "startDate": f"{date(2026, 9, 1)}", **extra}
            )
            session.booking_id = parent  # type: ignore[assignment]
            jobs.append(venue.add_or_update_booking_session(session, key=key))
        elif kind == "R":
            resource = models.BookingSessionResource.from_dict({"venueId": 1, "bookingId": 1, "sessionId": 1, **extra})
            resource.booking_id, resource.session_id = parent, ref(f"S-{number}")  # type: ignore[assignment]
            jobs.append(venue.add_or_update_booking_session_resource(resource, key=key))
        else:
            package = models.BookingPackage.from_dict({"venueId": 1, "bookingId": 1, "packageId": 1, **extra})
            package.booking_id = parent  # type: ignore[assignment]
            jobs.append(venue.add_or_update_booking_package(package, key=key))
    return jobs


def main(url: str, journal: str, table: str, clock: str) -> None:
    """Submit a table, in a process of its own."""
    with (
        time_machine.travel(datetime.fromisoformat(clock)),
        IvvyClient(key="some-key", secret="some-secret", base_url=url, validate=False, deadline=10) as ivvy,
    ):
        jobs = jobs_of(ivvy, json.loads(Path(table).read_text(encoding="utf-8")))
        print(ivvy.submit(jobs, journal=journal, changed="update", jobs_per_batch=50).run())


def settle(journal: str | Path, platform: model.Platform) -> None:
    """Find the unknown adds, as a person would by looking at the platform."""
    with suppress(JournalError), Journal(journal) as opened:  # It may have been killed before it made one.
        for entry in list(opened):
            if entry.state == "unknown" and entry.id is None:
                if entry.key in platform.ids:
                    opened.settle(entry.key, id=platform.ids[entry.key])
                else:
                    opened.forget(entry.key)


@pytest.mark.one_python
def test_nothing_is_doubled_or_lost_and_children_are_under_their_parents(
    tmp_path: Path, journal: str | Path, soaking: bool
) -> None:
    bookings, kills = (1500, 20) if soaking else (60, 5)
    generator, clock = random.Random(25), datetime.now(UTC)
    rows = {f"{kind}-{number}": 0 for number in range(bookings) for kind in "RPSB"}
    table = tmp_path / "table"

    def lose_some(_: str, __: list[Json]) -> Any:
        return DROP if generator.random() < 0.1 else None

    with model.running() as platform:
        for night in range(kills + 4):
            platform.on_run = lose_some if night < kills else lambda _, __: None
            for key in generator.sample(sorted(rows), len(rows) // 20) if night and night < kills else ():
                rows[key] += 1
            table.write_text(json.dumps(rows), encoding="utf-8")
            arguments = [platform.url, str(journal), str(table), f"{clock}"]
            last = len(platform.requests) + generator.randrange(1, 3 * len(rows) // 50)
            with subprocess.Popen(
                [sys.executable, "-m", "tests.batch.test_kills", *arguments],
                cwd=ROOT,
                stdout=subprocess.PIPE,
                text=True,
            ) as process:
                while process.poll() is None:
                    if night < kills and len(platform.requests) >= last:
                        process.send_signal(signal.SIGKILL)
                    time.sleep(0.001)
                report = process.communicate()[0]
            clock += timedelta(hours=1, minutes=1)
            settle(journal, platform)
        assert f"unchanged={len(rows)}" in report, report
        adds = Counter(params["name"] for params in platform.carried_out if "id" not in params)
        assert adds == dict.fromkeys(rows, 1)
        last_edit = {params["name"]: params["edit"] for params in platform.carried_out}
        assert last_edit == rows
        for params in platform.carried_out:
            kind, number = params["name"].split("-")
            if kind in PARENTS:
                assert params[CHILDREN[kind]] == platform.ids[f"{PARENTS[kind]}-{number}"]
            assert "id" not in params or params["id"] == platform.ids[params["name"]]


if __name__ == "__main__":
    main(*sys.argv[1:])
