"""The command line: `python -m generator build | check | vendor | drift | draft | changes`."""

import argparse
import sys
from importlib import import_module
from typing import Protocol, cast

from .documents.problems import SpecError

# The module and the description of each command. A module that implements several reads `options.command`.
COMMANDS = {
    "build": ("codegen.command", "generate the client, replacing the present one"),
    "check": (
        "codegen.command",
        "list generated files that differ from a fresh build, and TODOs in spec/; exit 1 if any",
    ),
    "vendor": (
        "vendoring.command",
        "copy the client into another project as one package",
    ),
    "drift": (
        "drift.command",
        "list differences between pages and spec/; exit 1 if any, 2 if a page cannot be read",
    ),
    "draft": ("draft.command", "print a first document for an undocumented action"),
    "changes": (
        "changes.command",
        "list breaking and other changes since an older spec/, and the next version",
    ),
}


class Command(Protocol):
    """The module that implements a command."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Add the command's arguments to its parser."""
        ...

    def run(self, options: argparse.Namespace) -> int:
        """Run the command and return the exit status."""
        ...


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit status: 0 done, 1 `check` or `drift` found a difference, 2 the input cannot be used.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        options = _parser(given).parse_args(given)
        # The output quotes the vendor's pages, which the encoding of a terminal may not support.
        if reconfigure := getattr(sys.stdout, "reconfigure", None):
            reconfigure(encoding="utf-8")
        command: Command = options.module
        return command.run(options)
    except SpecError as problem:
        print(problem, file=sys.stderr)  # noqa: T201
    except OSError as error:
        print(f"{error.filename or 'the output'}: {error.strerror or error}", file=sys.stderr)  # noqa: T201
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] == __package__:
            raise
        print(f"{error.name} is not installed: run `pip install --group generate` (needs pip 25.1)", file=sys.stderr)  # noqa: T201
    return 2


def _parser(given: list[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Generate the client from spec/, and compare spec/ with pages."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (module, text) in COMMANDS.items():
        subparser = commands.add_parser(name, help=text, description=text)
        # Only the module of the command is imported.
        if name in given:
            command = cast("Command", import_module(f".{module}", __package__))
            command.add_arguments(subparser)
            subparser.set_defaults(module=command)
    return parser


if __name__ == "__main__":
    sys.exit(main())
