"""The commands for when the documentation changes: `drift`, `draft` and `changes`."""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from .changes import changes
from .draft import draft
from .drift import default_cache, drift, get_sources, is_address
from .pages import PageError, read_page

COMMANDS = ("drift", "draft", "changes")


def add_commands(add_parser: Callable[..., argparse.ArgumentParser], root: Path) -> None:
    """Add the commands to a parser.

    Args:
        add_parser: Adds a command.
        root: The folder of the project.
    """
    text = "tell what the vendor's pages say otherwise than spec/; exit 1 if anything, 2 if a page cannot be read"
    parser = add_parser("drift", help=text, description=text)
    parser.add_argument(
        "pages", nargs="*", metavar="PAGE", help="files, folders or addresses; without any, the page of each document"
    )
    parser.add_argument("--json", action="store_true", help="tell it to machines")
    parser.add_argument("--accept", action="store_true", help="record the pages as read, with their wording, in spec/")
    text = "print a first document for an action that has none yet"
    drafting = add_parser("draft", help=text, description=text)
    drafting.add_argument("page", metavar="PAGE", help="the vendor's page: a file or an address")
    for each in (parser, drafting):
        each.add_argument(
            "--cache", type=Path, default=default_cache(), metavar="DIR", help="remembers pages (default: %(default)s)"
        )
    text = "tell what breaks a caller between two states of spec/ and what does not, and the version that follows"
    comparing = add_parser("changes", help=text, description=text)
    comparing.add_argument("old_spec", type=Path, metavar="OLD_SPEC_DIR", help="spec/ as it was")
    for each in (parser, drafting, comparing):
        each.add_argument("--spec", type=Path, default=root / "spec", metavar="DIR", help="the documents")


def run(options: argparse.Namespace, root: Path, shown: Callable[[Path], Path]) -> int:
    """Run one of the commands.

    Returns:
        The exit status.

    Raises:
        SpecError: The documents cannot be used.
    """
    # What is printed goes into files as well, and holds the vendor's words: no terminal's encoding has them all.
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure:
        reconfigure(encoding="utf-8")
    spec = shown(options.spec)
    if options.command == "drift":
        return drift(options.pages, spec, options.cache, as_json=options.json, accept=options.accept)
    if options.command == "changes":
        for line in changes(shown(options.old_spec), spec, root / "pyproject.toml"):
            print(line)  # noqa: T201
        return 0
    try:
        print(_draft(options.page, spec, options.cache), end="")  # noqa: T201
    except PageError as error:
        print(error, file=sys.stderr)  # noqa: T201
        return 2
    return 0


def _draft(page: str, spec: Path, cache: Path) -> str:
    source, *others = get_sources([page], cache)
    if isinstance(source, PageError):
        raise source
    if others:
        raise PageError(page, "the folder holds several pages: give one")
    address = source.source.removesuffix(".md") if is_address(page) else ""
    return draft(read_page(source.text, source.source), address, spec)
