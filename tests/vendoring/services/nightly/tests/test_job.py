import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from nightly.job import push
from nightly.vendor.ivvy.client import IvvyClient

from .ivvy_sandbox import RunningSandbox


def line(reference: str, **changed: object) -> str:
    booking = {"venue": 1, "name": "Dinner", "event_type": 2, "booked_by": 10, "attendees": 80}
    return json.dumps({"reference": reference, **booking, **changed})


@pytest.fixture
def ivvy(ivvy_sandbox: RunningSandbox) -> Iterator[IvvyClient]:
    with IvvyClient(key=ivvy_sandbox.key, secret=ivvy_sandbox.secret, base_url=ivvy_sandbox.url) as client:
        yield client


def test_every_booking_is_pushed(ivvy: IvvyClient) -> None:
    report = push(ivvy, [line("A"), line("B")])
    assert list(report.saved) == ["A", "B"]
    assert not report.refused
    assert not report.look_up


def test_one_that_cannot_be_sent_does_not_keep_the_others(ivvy: IvvyClient) -> None:
    report = push(ivvy, [line("A", attendees="many"), line("B")])
    assert list(report.saved) == ["B"]
    assert "(totalAttendees): expected an int" in report.refused["A"]


def test_one_that_is_rejected_for_a_moment_is_sent_again(ivvy: IvvyClient, ivvy_sandbox: RunningSandbox) -> None:
    ivvy_sandbox.fail_next(24299)
    assert list(push(ivvy, [line("A")]).saved) == ["A"]
    assert len(ivvy_sandbox.requests) == 2


def test_one_whose_answer_is_lost_is_for_a_person_to_look_up(ivvy: IvvyClient, ivvy_sandbox: RunningSandbox) -> None:
    ivvy_sandbox.drop_next()
    report = push(ivvy, [line("A"), line("B")])
    assert report.look_up == ["A"]
    assert list(report.saved) == ["B"]
    assert len(ivvy_sandbox.requests) == 2


def test_the_job_runs_from_the_command_line(ivvy_sandbox: RunningSandbox, tmp_path: Path) -> None:
    (tmp_path / "bookings").write_text(line("A") + "\n", encoding="utf-8")
    variables = {
        **os.environ,
        "IVVY_API_KEY": ivvy_sandbox.key,
        "IVVY_API_SECRET": ivvy_sandbox.secret,
        "IVVY_BASE_URL": ivvy_sandbox.url,
        "IVVY_REGION": "",
    }
    command = [sys.executable, "-m", "nightly.job", str(tmp_path / "bookings")]
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "saved={'A': " in done.stdout
