"""The replays notice what a client does wrong: each of these changes, made by hand, makes at least one of them fail."""

import shutil
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from tests.recording.constants import ROOT
from tests.recording.replays import CLIENT, replayed

pytestmark = pytest.mark.one_python

SIGNING = "overlays/ivvy/client/signing.py"
EXCHANGE = "overlays/ivvy/client/exchange.py"
MODELS = "generated_client/ivvy/api/models"


@dataclass(frozen=True)
class Change:
    """A change of one file of the client: what it says before and after."""

    name: str
    file: str
    before: str
    after: str

    def make(self, client: Path) -> None:
        """Make the change in a copy of the client."""
        file = client / self.file
        text = file.read_text("utf-8")
        assert text.count(self.before) == 1, f"{self.file} has changed: this has to stand there once: {self.before}"
        file.write_text(text.replace(self.before, self.after), "utf-8")


CHANGES = (
    Change("the string to sign is not lowercased", SIGNING, '{joined}".lower()', '{joined}"'),
    Change("the query is left out of it", SIGNING, "request.url.raw_path.decode", "request.url.path.encode().decode"),
    Change(
        "other bytes are hashed than those sent",
        SIGNING,
        "content_md5(request.content)",
        'content_md5(request.content.decode().encode("ascii", "backslashreplace"))',
    ),
    Change("the secret is lowercased too", SIGNING, "hmac.new(secret.encode()", "hmac.new(secret.lower().encode()"),
    Change("X-Api-Version is dropped", SIGNING, 'request.headers["X-Api-Version"] = API_VERSION', "pass"),
    Change("Content-Type is dropped", "overlays/ivvy/client/headers.py", '"Content-Type": "application/json", ', ""),
    Change(
        "null is sent for an absent member",
        "generated_client/ivvy/api/model.py",
        "                yield name, codec, attribute\n",
        "                yield name, codec, attribute\n"
        "            else:\n"
        "                self.additional_properties[name] = None\n",
    ),
    Change("a member of a request is renamed", f"{MODELS}/booking.py", '"venueId"', '"venueID"'),
    Change("a member of an answer is renamed", f"{MODELS}/saved_booking.py", '"warnings"', '"warning"'),
    Change(
        "an error object is swallowed",
        "overlays/ivvy/client/responses.py",
        "return Failure.from_dict(body)",
        "return None",
    ),
    Change("one request more is sent", EXCHANGE, "self._attempts < self.policy", "self._attempts <= self.policy"),
    Change("one request less is sent", EXCHANGE, "self._attempts < self.policy", "self._attempts + 1 < self.policy"),
    Change(
        "a stale request is signed again and again",
        EXCHANGE,
        "specific == SharedCode.STALE and not self._extra_attempts",
        "specific == SharedCode.STALE",
    ),
    Change(
        "a stale request is not signed again",
        EXCHANGE,
        "specific == SharedCode.STALE and not self._extra_attempts",
        "specific is None",
    ),
)


@pytest.fixture(scope="module")
def replays(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Future[CompletedProcess[str]]]]:
    """The replays of each change, two at a time: most of what they take is Python's own start."""
    with ThreadPoolExecutor(2) as pool:
        yield {change.name: pool.submit(replay, tmp_path_factory.mktemp("client"), change) for change in CHANGES}


def replay(client: Path, *changes: Change) -> CompletedProcess[str]:
    for half in CLIENT:
        shutil.copytree(ROOT / half, client / half, ignore=shutil.ignore_patterns("__pycache__"))
    for change in changes:
        change.make(client)
    return replayed(client=client)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_a_replay_fails_when(change: Change, replays: dict[str, Future[CompletedProcess[str]]]) -> None:
    finished = replays[change.name].result()
    # 1 is a test that failed. A client that does not even start would be 2, and would show nothing.
    assert finished.returncode == 1, finished.stdout
    assert "\n1 failed" in finished.stdout, finished.stdout


def test_no_replay_fails_when_nothing_is_changed(tmp_path: Path) -> None:
    finished = replay(tmp_path)
    assert finished.returncode == 0, finished.stdout
