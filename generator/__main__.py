"""The command line: `python -m generator build | check`."""

import argparse
import sys
from pathlib import Path

from .output import PACKAGE, build, check
from .problems import SpecError

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit status: 0 done, 1 `check` found a difference, 2 the documents or the folders cannot be used.
    """
    options = _parser().parse_args(arguments)
    spec, out = _shown(options.spec), _shown(options.out)
    try:
        if options.command == "build":
            changed = build(spec, out)
            print(f"{out / PACKAGE}: {'built' if changed else 'unchanged'}")  # noqa: T201
            return 0
        lines = check(spec, out)
    except SpecError as problem:
        print(problem, file=sys.stderr)  # noqa: T201
        return 2
    except OSError as error:
        print(f"{error.filename or out}: {error.strerror or error}", file=sys.stderr)  # noqa: T201
        return 2
    for line in lines:
        print(f"{out / PACKAGE}/{line}")  # noqa: T201
    if lines:
        print("Run `python -m generator build` and commit what it changes.", file=sys.stderr)  # noqa: T201
    return 1 if lines else 0


def _shown(folder: Path) -> Path:
    """A folder as it is shortest to read."""
    resolved, here = folder.resolve(), Path.cwd()
    return resolved.relative_to(here) if resolved.is_relative_to(here) else resolved


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Builds the client from spec/.")
    commands = parser.add_subparsers(dest="command", required=True)
    for command, text in (
        ("build", "generate the client in place of the present one"),
        ("check", "tell which generated files are not what spec/ gives; exit 1 if any"),
    ):
        subparser = commands.add_parser(command, help=text, description=text)
        subparser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="the documents")
        subparser.add_argument(
            "--out", type=Path, default=ROOT / "generated_client", metavar="DIR", help="receives ivvy/api"
        )
    return parser


if __name__ == "__main__":
    sys.exit(main())
