"""What could make a replay pass without its cassette, or turn it into a recording, is rejected."""

import pytest

from tests.recording.constants import CASSETTES
from tests.recording.replays import replayed

pytestmark = pytest.mark.one_python

MODULE = """
import pytest
from tests.recording.runs import runs

{extra}
@pytest.mark.parametrize("run", runs()[:1], ids=str)
{mark}
def test_it({fixtures}):
    pass
"""
LAST = """
import httpx
import vcr.patch

def test_it():
    assert httpx.HTTPTransport.handle_request is vcr.patch._HttpxHttpTransport_handle_request
"""
USUAL = {"extra": "", "mark": "@pytest.mark.vcr", "fixtures": "run, cassette, stage"}
CONFIGURED = "@pytest.fixture\ndef vcr_config(stage):\n    return {!r}\n"
COULD_PASS = {
    "sends_nothing": ({}, "1 of 1 interactions were never played"),
    "has_a_mode": ({"mark": '@pytest.mark.vcr(record_mode="all")'}, "a mark must not say how to record"),
    "has_another_cassette_too": ({"mark": '@pytest.mark.vcr("another.yaml")'}, "a mark must not say how to record"),
    "has_another_name": ({"mark": '@pytest.mark.vcr\n@pytest.mark.default_cassette("x")'}, "a mark must not say"),
    "is_not_looked_at": ({"fixtures": "run, stage"}, "must use the fixture `cassette`"),
    "has_a_mode_of_its_module": ({"extra": CONFIGURED.format({"record_mode": "once"})}, "replayed in mode `none`"),
    "drops_what_is_unused": (
        {"extra": CONFIGURED.format({"drop_unused_requests": True})},
        "each interaction is played",
    ),
}


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("refused")
    (folder / "conftest.py").write_text('pytest_plugins = ["tests.recording.plugin"]\n', "utf-8")
    for name, (parts, _) in COULD_PASS.items():
        (folder / f"test_{name}.py").write_text(MODULE.format(**(USUAL | parts)), "utf-8")
    (folder / "test_that_comes_last.py").write_text(LAST, "utf-8")
    before = (CASSETTES / "test/ping/answer.yaml").read_bytes()
    finished = replayed("--maxfail=99", "--tb=line", tests=[folder])
    assert (CASSETTES / "test/ping/answer.yaml").read_bytes() == before
    return finished.stdout


class TestRejected:
    @pytest.mark.parametrize("name", COULD_PASS)
    def test_a_test_that_could_pass_without_its_cassette(self, name: str, told: str) -> None:
        failed = [line for line in told.splitlines() if line.startswith("ERROR") and f"test_{name}.py" in line]
        assert failed
        assert COULD_PASS[name][1] in failed[0]

    def test_and_httpx_is_as_it_was_after_it(self, told: str) -> None:
        # The error is raised once vcrpy is done: raised in its own hook, it would leave httpx patched.
        assert "vcrpy wanted to change a cassette" in told
        assert "test_that_comes_last" not in told
        assert "2 passed" in told

    @pytest.mark.parametrize("option", ["--record-mode=rewrite", "--disable-recording"])
    def test_an_option_that_would_send_requests(self, option: str) -> None:
        finished = replayed(option, "-k", "test/ping/answer")
        assert finished.returncode == 4
        assert "cassettes are recorded with `nox -s record` alone" in finished.stderr
