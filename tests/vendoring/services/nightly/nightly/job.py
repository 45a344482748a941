"""The job: `python -m nightly.job FILE`, a booking as JSON on each line."""

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from .vendor.ivvy.api.models import Booking, BookingStatus, BookingType
from .vendor.ivvy.client import ApiError, InvalidRequestError, IvvyClient, OutcomeUnknownError


@dataclass
class Report:
    """The outcome of a run, by the reference of each booking."""

    saved: dict[str, int] = field(default_factory=dict[str, int])
    refused: dict[str, str] = field(default_factory=dict[str, str])
    look_up: list[str] = field(default_factory=list[str])


def push(ivvy: IvvyClient, lines: Iterable[str]) -> Report:
    """Push every booking and report the outcome; one that is rejected does not stop the others."""
    report = Report()
    for line in lines:
        entered = json.loads(line)
        reference = str(entered["reference"])
        booking = Booking(
            venue_id=entered["venue"],
            booking_type=BookingType.DETAILED,
            current_status=BookingStatus.TENTATIVE,
            code=reference,
            name=entered["name"],
            event_type_id=entered["event_type"],
            booked_by_id=entered["booked_by"],
            total_attendees=entered["attendees"],
        )
        try:
            saved = ivvy.venue.add_or_update_booking(booking)
        except OutcomeUnknownError:
            report.look_up.append(reference)
        except (ApiError, InvalidRequestError) as error:
            report.refused[reference] = error.summary()
        else:
            report.saved[reference] = saved.id
    return report


def main() -> int:
    """Run the job on the file that is named; exit 1 where a person has to look."""
    with IvvyClient.from_env() as ivvy, Path(sys.argv[1]).open(encoding="utf-8") as lines:
        report = push(ivvy, lines)
    print(report)
    return 1 if report.refused or report.look_up else 0


if __name__ == "__main__":
    sys.exit(main())
