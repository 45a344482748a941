"""What is checked and confirmed before anything is recorded from the platform."""

import os
from collections.abc import Sequence

from tests.sandbox.json_values import JsonObject

from .answer_sources import FromPlatform
from .cases import Case
from .ids import ids, with_ids
from .json_text import compact


class CannotRecord(Exception):
    """Nothing is sent to the platform; the message says why."""


def prepared(chosen: Sequence[Case], *, confirmed: bool) -> FromPlatform:
    """Print what is going to be sent to the platform, and ask for confirmation.

    Args:
        chosen: What to record.
        confirmed: Whether it is confirmed already.

    Raises:
        CannotRecord: Something is missing, or it is not confirmed.
    """
    possible = [case for case in chosen if not case.not_on_platform]
    if not possible:
        raise CannotRecord("Nothing of this can be recorded from the platform.")
    given = _given(possible)
    base_url = os.environ.get("IVVY_BASE_URL")
    print(f"Recording from {base_url or 'region ' + os.environ['IVVY_REGION']}. This is sent there:\n")
    for case in possible:
        for number, call in enumerate(case.calls):
            print(f"  {case} {number + 1}: {_described(case, _real(case, call.members, given))}")
    print(f"\nThe other {len(chosen) - len(possible)} keep the cassettes that they have.")
    if not confirmed and not _confirmed():
        raise CannotRecord("Nothing was sent.")
    return FromPlatform(given)


def _given(possible: Sequence[Case]) -> dict[str, int]:
    """The ids of the environment, by variable."""
    wanted = {
        each.variable: f"{each.path.rpartition('.')[2]} of {case}"
        for case in reversed(possible)
        for call in case.calls
        for each in ids(call.members, case.action.body)
    }
    credentials = {"IVVY_API_KEY": "the key", "IVVY_API_SECRET": "its secret"}
    missing = [f"{name}: {meaning}" for name, meaning in credentials.items() if not os.environ.get(name)]
    if not os.environ.get("IVVY_REGION") and not os.environ.get("IVVY_BASE_URL"):
        missing.append("IVVY_REGION: AU, UK or US")
    missing += [
        f"{name}: {meaning}" for name, meaning in sorted(wanted.items()) if not os.environ.get(name, "").isdecimal()
    ]
    if missing:
        raise CannotRecord(
            "Recording from the platform only touches what you name, in a venue that is there for tests. "
            "These variables are missing, or are not numbers:\n  " + "\n  ".join(missing)
        )
    return {name: int(os.environ[name]) for name in wanted}


def _real(case: Case, members: JsonObject | None, given: dict[str, int]) -> JsonObject | None:
    return with_ids(members, {each.path: given[each.variable] for each in ids(members, case.action.body)})


def _described(case: Case, members: JsonObject | None) -> str:
    if members is None:
        return "no body"
    done = ("changes" if "id" in members else "adds") if case.action.kind else "sends"
    return f"{done} {compact(members).decode()}"


def _confirmed() -> bool:
    try:
        return input("\nType yes to go on: ").strip().lower() == "yes"
    except EOFError:
        return False
