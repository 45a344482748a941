"""The command line that records cassettes."""

import argparse
import sys
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

import pytest

from .answer_sources import SOURCE, FromSandbox, Source
from .cases import Case, cases
from .cassette import CassetteError
from .constants import CASSETTES, ROOT
from .on_platform import CannotRecord, prepared
from .runs import Run
from .sandboxes import sandboxes


class _Recorder:
    """A pytest plugin that records the synchronous client. It is not an option, so that nobody records by accident."""

    def __init__(self, source: Source, chosen: Iterable[Case], *, discreet: bool) -> None:
        self._source = source
        self._chosen = {str(Run(case, "sync")) for case in chosen}
        self._discreet = discreet

    @pytest.hookimpl(trylast=True)
    def pytest_configure(self, config: pytest.Config) -> None:
        config.stash[SOURCE] = self._source
        config.option.record_mode = "all"

    def pytest_collection_modifyitems(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        left_out = [item for item in items if str(item.callspec.params["run"]) not in self._chosen]  # type: ignore[attr-defined]
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, call: pytest.CallInfo[None]) -> Generator[None, Any, Any]:
        report = yield
        if self._discreet and report.failed and call.excinfo:
            # The compared values are not scrubbed, and reports may be kept.
            at, error = call.excinfo.traceback[-1], call.excinfo.value
            hidden = f"{type(error).__name__} at {at.path}:{at.lineno + 1}; --unscrubbed shows why"
            report.longrepr = str(error) if isinstance(error, CassetteError) else hidden
            report.sections = []
        return report


def main() -> int:
    """Record the chosen cases."""
    arguments = _parser().parse_args()
    chosen = [case for case in cases(ROOT / "spec") if arguments.only in str(case)]
    if not chosen:
        print(f"No case contains {arguments.only!r} in its name.", file=sys.stderr)
        return 2
    if arguments.platform:
        try:
            return _record(prepared(chosen, confirmed=arguments.yes), chosen, arguments)
        except CannotRecord as reason:
            print(reason, file=sys.stderr)
            return 2
    with sandboxes() as running:
        return _record(FromSandbox(running), chosen, arguments)


def _record(source: Source, chosen: Iterable[Case], arguments: argparse.Namespace) -> int:
    options = ["-q", "--tb=short", "--show-capture=no", f"--cassettes={arguments.cassettes}"]
    # The plugin is imported already, and contains no asserts.
    options += ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
    options += ["--rootdir", str(ROOT), str(ROOT / "tests" / "recording" / "test_cassettes.py")]
    recorder = _Recorder(source, chosen, discreet=arguments.platform and not arguments.unscrubbed)
    status = pytest.main(options, plugins=[recorder])
    if status == 0 and not arguments.only:
        _prune(arguments.cassettes)
    return int(status)


def _prune(cassettes: Path) -> None:
    wanted = {f"{case}.yaml" for case in cases(ROOT / "spec")}
    for file in sorted(cassettes.rglob("*.yaml")):
        if file.relative_to(cassettes).as_posix() not in wanted:
            print(f"Removed {file.name}, which is no longer used.")
            file.unlink()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="nox -s record --", description="Record the cassettes again, from the sandbox by default."
    )
    parser.add_argument("--only", default="", metavar="TEXT", help="record only cases with this text in their name")
    parser.add_argument("--cassettes", type=Path, default=CASSETTES, help="the folder to write to")
    parser.add_argument(
        "--platform", action="store_true", help="record from the real platform, with the IVVY_* variables"
    )
    parser.add_argument("--unscrubbed", action="store_true", help="show errors of such a recording without scrubbing")
    parser.add_argument("--yes", action="store_true", help="send requests to the platform without asking")
    return parser


if __name__ == "__main__":
    sys.exit(main())
