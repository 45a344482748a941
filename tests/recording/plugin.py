"""Configures pytest and pytest-recording: the folder of the cassettes, when they are written, and what is forbidden."""

from collections.abc import Generator
from pathlib import Path
from typing import Any

import pytest
from vcr import VCR
from vcr.cassette import Cassette
from vcr.record_mode import RecordMode

from .answer_sources import SOURCE, Source
from .cassette import CassetteError
from .constants import CASSETTES
from .recorder import record
from .runs import Run
from .stages import Stage
from .vcr_side import Replaying, register

pytest.register_assert_rewrite("tests.recording.checks")

_STAGE = pytest.StashKey[Stage]()
_PASSED = pytest.StashKey[bool]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add an option for the folder of the cassettes."""
    parser.addoption("--cassettes", type=Path, default=CASSETTES, help="the folder of the cassettes")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Reject options that would send requests or change cassettes: only `python -m tests.recording` records."""
    if config.getoption("--record-mode") not in (None, "none") or config.getoption("--disable-recording"):
        raise pytest.UsageError("cassettes are only recorded with `nox -s record`")


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Reject marks with options for recording, because they override the command line in pytest-recording."""
    marks = list(item.iter_markers("vcr"))
    if any(mark.args or mark.kwargs for mark in marks) or item.get_closest_marker("default_cassette"):
        raise CassetteError("marks must not have options for recording")
    if marks and "cassette" not in getattr(item, "fixturenames", ()):
        raise CassetteError("a test with a cassette must use the fixture `cassette`")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
    """Remember whether a test passed, because recordings of failed tests are not kept."""
    report = yield
    if call.when == "call":
        item.stash[_PASSED] = report.passed
    return report


def pytest_recording_configure(config: pytest.Config, vcr: VCR) -> None:
    """Register our persister and matchers with vcrpy."""
    register(vcr, config.stash[_STAGE].persister)


@pytest.fixture
def vcr_config(stage: Stage) -> dict[str, Any]:
    """Depend on the stage, so that vcrpy is torn down first."""
    return {}


@pytest.fixture(scope="module")
def vcr_cassette_dir(pytestconfig: pytest.Config) -> str:
    """Return the folder of the cassettes."""
    return str(pytestconfig.getoption("--cassettes"))


@pytest.fixture
def default_cassette_name(run: Run) -> str:
    """Return the path of the cassette in that folder."""
    return str(run.case)


@pytest.fixture
def stage(request: pytest.FixtureRequest, run: Run) -> Generator[Stage]:
    """Set up the environment of a run. If the test passed, a recording is written at the end."""
    config = request.config
    cassettes = Path(str(config.getoption("--cassettes")))
    source = config.stash.get(SOURCE, Source())
    with source.stage(run.case, cassettes) as stage:
        config.stash[_STAGE] = stage
        yield stage
    # vcrpy is torn down by now; an error in one of its hooks would leave httpx patched.
    if isinstance(stage.persister, Replaying):
        if stage.persister.written:
            raise CassetteError(f"{run}: vcrpy tried to change a cassette")
    elif request.node.stash.get(_PASSED, False):
        record(run.case, stage, cassettes, source.secrets)


@pytest.fixture
def cassette(vcr: Cassette | None, stage: Stage, request: pytest.FixtureRequest) -> Generator[Cassette]:
    """Return the cassette. If the test passes, all of its interactions must have been played."""
    is_replay = isinstance(stage.persister, Replaying)
    if vcr is None or vcr.record_mode is not (RecordMode.NONE if is_replay else RecordMode.ALL):
        raise CassetteError("cassettes must be replayed in mode `none` and recorded in mode `all`")
    if vcr.allow_playback_repeats or vcr.drop_unused_requests or vcr.skip_patchers:
        raise CassetteError("each interaction must be played once, and none may be dropped")
    yield vcr
    if is_replay and request.node.stash.get(_PASSED, False) and (not vcr.data or vcr.play_count != len(vcr)):
        raise CassetteError(f"{len(vcr) - vcr.play_count} of {len(vcr)} interactions were never played")
