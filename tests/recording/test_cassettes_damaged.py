"""The replay of a damaged cassette fails with a clear error, and without a request."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.recording.constants import CASSETTES
from tests.recording.layout import sealed
from tests.recording.replays import replayed

pytestmark = pytest.mark.soak

WAYS = ("sync", "async")
UNSEALED = "was edited by hand or damaged"


@dataclass(frozen=True)
class Damage:
    """A damage to a cassette, and the expected error."""

    name: str
    cassette: str
    do: Callable[[Path], object]
    told: str


def cut(size: int) -> Callable[[Path], object]:
    return lambda file: file.write_bytes(file.read_bytes()[:size])


def edited(before: str, after: str, *, seal: bool = True) -> Callable[[Path], object]:
    """Return an edit, with or without a new checksum."""

    def edit(file: Path) -> None:
        text = file.read_bytes().decode()
        assert before in text
        text = text.replace(before, after)
        file.write_bytes((sealed(text) if seal else text).encode())

    return edit


BOOKING, PACKAGE = "venue/addOrUpdateBooking", "venue/addOrUpdateBookingPackage"
# Cases that are the same for all actions are recorded for the first action of each sort.
FIRST, SECOND, THIRD, *_ = sorted(
    file.parent.relative_to(CASSETTES).as_posix() for file in CASSETTES.rglob("stale.yaml")
)
DAMAGES = (
    Damage("is not there", f"{BOOKING}/add", lambda file: file.unlink(), "this cassette does not exist"),
    Damage("is empty", f"{BOOKING}/update", cut(0), UNSEALED),
    Damage("ends in its head", f"{FIRST}/stale", cut(300), UNSEALED),
    Damage("ends in a request", f"{FIRST}/gzip", cut(1400), UNSEALED),
    Damage("lacks its last byte", f"{FIRST}/unseen", cut(-1), UNSEALED),
    Damage("is not text", f"{PACKAGE}/add", lambda file: file.write_bytes(b"\xff\xfe\x00" * 99), "cannot be read"),
    Damage(
        "has another response", f"{PACKAGE}/update", edited('"success": true', '"success": false', seal=False), UNSEALED
    ),
    Damage(
        "has no interactions",
        f"{SECOND}/stale",
        edited("  - request:", "  x:"),
        "not a cassette of this project",
    ),
    Damage(
        "is YAML with a tag",
        f"{SECOND}/gzip",
        edited("status: 200", "status: !!python/name:os"),
        "not a cassette",
    ),
    Damage("has other JSON", f"{PACKAGE}/code-24460", edited('"id": 3948', '"id": 3949'), "exact_body"),
    Damage(
        "has another signature",
        "venue/addOrUpdateBookingSession/add",
        edited("Cassette-Key:", "Cassette-Key:0"),
        "X-Api-Authorization",
    ),
    Damage(
        "has another date",
        f"{THIRD}/gzip",
        edited("IVVY-Date: 2026", "IVVY-Date: 2027"),
        "IVVY-Date",
    ),
    Damage(
        "has another query",
        f"{THIRD}/stale",
        edited(f"?action={THIRD.rpartition('/')[2]}", "?action=getUserList"),
        "exact_target",
    ),
    Damage("has another status", f"{BOOKING}/code-24296", edited("status: 500", "status: 502"), "502"),
    Damage(
        "has another code", f"{BOOKING}/code-24297", edited('"specificCode": 24297', '"specificCode": 24298'), "24298"
    ),
    Damage(
        "lacks its error code",
        f"{BOOKING}/code-24299",
        edited('"errorCode": 429', '"errorCode": null'),
        "InvalidResponseError",
    ),
)


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The errors of each damaged cassette, from one run of all replays."""
    cassettes = Path(shutil.copytree(CASSETTES, tmp_path_factory.mktemp("damaged") / "cassettes"))
    for damage in DAMAGES:
        damage.do(cassettes / f"{damage.cassette}.yaml")
    finished = replayed("--maxfail=999", cassettes=cassettes)
    parts = re.split(r"^_+ (?:ERROR at \w+ of )?test_\w+\[(\S+)\] _+$", finished.stdout, flags=re.MULTILINE)
    found: dict[str, str] = {}
    for run, text in zip(parts[1::2], parts[2::2], strict=True):
        found[run] = found.get(run, "") + text
    return found


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_a_replay_fails_with_a_clear_error_when_its_cassette(damage: Damage, told: dict[str, str]) -> None:
    for way in WAYS:
        assert damage.told in told[f"{damage.cassette}-{way}"]


def test_no_other_replay_fails_and_nothing_is_sent(told: dict[str, str]) -> None:
    assert set(told) == {f"{damage.cassette}-{way}" for damage in DAMAGES for way in WAYS}
    assert not any("NetworkUsed" in text or "ConnectError" in text for text in told.values())
