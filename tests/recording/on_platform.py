"""Checks, and asks for confirmation, before anything is recorded from the platform."""

import os
from collections.abc import Sequence

from tests.sandbox.json_values import JsonObject

from .answer_sources import FromPlatform
from .cases import Case
from .ids import ids, with_ids
from .json_text import compact


class CannotRecord(Exception):
    """Nothing was sent to the platform. The message gives the reason."""


def prepared(chosen: Sequence[Case], *, confirmed: bool) -> FromPlatform:
    """Print the requests for the platform, and ask for confirmation.

    Args:
        chosen: The cases to record.
        confirmed: Whether to skip the question.

    Raises:
        CannotRecord: A variable is missing, or the user did not confirm.
    """
    possible = [case for case in chosen if not case.not_on_platform]
    if not possible:
        raise CannotRecord("None of these cases can be recorded from the platform.")
    given = _given(possible)
    base_url = os.environ.get("IVVY_BASE_URL")
    print(f"Recording from {base_url or 'region ' + os.environ['IVVY_REGION']}. These requests will be sent:\n")
    for case in possible:
        for number, call in enumerate(case.calls):
            print(f"  {case} {number + 1}: {_described(case, _real(case, call.members, given))}")
    print(f"\nThe other {len(chosen) - len(possible)} cases keep their cassettes.")
    if not confirmed and not _confirmed():
        raise CannotRecord("Nothing was sent.")
    return FromPlatform(given)


def _given(possible: Sequence[Case]) -> dict[str, int]:
    """Return the ids of the environment by variable."""
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
            "A recording from the platform only uses the ids that you set, of a venue for tests. "
            "These variables are missing or invalid:\n  " + "\n  ".join(missing)
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
        return input("\nType yes to continue: ").strip().lower() == "yes"
    except EOFError:
        return False
