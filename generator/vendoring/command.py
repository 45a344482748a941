"""The command `vendor`: copy the client into another project, as a package that does not need this project."""

import argparse
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .._files import FRESH, place, staging
from ..documents.problems import SpecError
from ..project import shown
from ..runtime.spelling import suggestion
from .contents import HTTP_PACKAGES, Copy, client_copy, documents, http_package_of, sandbox_copy
from .destination import check_destinations, check_files, read_present_manifest
from .outdated import chosen_in, outdated
from .verify import MANIFEST, differences


def vendor(copy: Copy, target: Path, *, force: bool) -> None:
    """Write or update a copy. Files in the folder that are not part of the copy are kept.

    Raises:
        SpecError: A file would be lost, or cannot be written. Nothing was written.
        OSError: The folder cannot be written. Nothing was written.
    """
    with staging(target) as folder:
        listed = check_files(target, copy.files, force=force)
        fresh = folder / FRESH
        if target.is_dir():
            shutil.copytree(target, fresh, symlinks=True, ignore=_ignored_names)
        _remove(fresh, listed.keys() - copy.files.keys())
        for path, content in {**copy.files, MANIFEST: copy.manifest()}.items():
            (fresh / path).parent.mkdir(parents=True, exist_ok=True)
            (fresh / path).write_bytes(content)
        place(fresh, target)


def _ignored_names(folder: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name == "__pycache__" and not Path(folder, name).is_symlink()]


def _remove(folder: Path, paths: Iterable[str]) -> None:
    """Delete files, and the folders that are empty afterwards."""
    for path in paths:
        (folder / path).unlink(missing_ok=True)
        # rmdir raises OSError for a folder that is not empty.
        with suppress(OSError):
            for parent in [parent for parent in Path(path).parents if parent.name]:
                (folder / parent).rmdir()


def check(copy: Copy, target: Path) -> list[str]:
    """Return a line for each file that was edited, is missing or extra.

    Raises:
        SpecError: The folder is not a copy.
        OSError: The copy cannot be read.
    """
    listed: dict[str, str] = read_present_manifest(target)["files"]
    if not listed:
        raise SpecError(f"the folder is not a copy: {MANIFEST} is missing or lists no files", file=target)
    return [f"{target}/{line}" for line in differences(target, listed)]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `vendor`."""
    parser.add_argument(
        "dest", type=Path, nargs="?", metavar="DEST", help="the folder of the package, such as acme/vendor/ivvy"
    )
    parser.add_argument("--sandbox", type=Path, metavar="DIR", help="copy the sandbox to this folder, for tests")
    parser.add_argument(
        "--only",
        metavar="NAMES",
        help="copy only these actions and what they need, such as venue.getBooking,notifications.BookingAdded; "
        "an upgrade keeps them, and `all` copies all again",
    )
    parser.add_argument("--cli", action="store_true", help="also copy the command line, which needs click and rich")
    parser.add_argument(
        "--http", choices=HTTP_PACKAGES, help="the HTTP package that the copy uses; an upgrade keeps it"
    )
    parser.add_argument(
        "--check",
        action="store_true",
        help="list problems of the copy, and what an upgrade breaks; exit with 1 if there is something to list",
    )
    parser.add_argument("--force", action="store_true", help="overwrite edited files")


def _client_copy(target: Path, options: argparse.Namespace) -> Copy:
    """Return a copy with the options, or else with those of the present copy."""
    only = chosen_in(read_present_manifest(target))
    if options.only is not None and not options.check:
        only = tuple(sorted({name.strip() for name in options.only.split(",")}))
    if only == ("all",):
        only = ()
    if only and not options.check:
        names = documents().names()
        if unknown := [name for name in only if name not in names]:
            message = f"{unknown[0]} is not documented{suggestion(unknown[0], names)}"
            raise SpecError(message, file=target, where="--only")
    cli = (options.cli and not options.check) or (target / "cli").is_dir()
    return client_copy(cli=cli, http=options.http or http_package_of(target), only=only)


def run(options: argparse.Namespace) -> int:
    """Write or check the copies."""
    client, sandbox = (shown(each) if each else None for each in (options.dest, options.sandbox))
    check_destinations(client, sandbox)
    copies = [(_client_copy(client, options), client)] if client else []
    copies += [(sandbox_copy(), sandbox)] if sandbox else []
    if not copies:
        raise SpecError("give DEST, the folder of the client, or --sandbox DIR, or both")
    if options.check:
        lines = [line for copy, target in copies for line in check(copy, target)] + outdated(copies)
        for line in lines:
            print(line)  # noqa: T201
        return int(bool(lines))
    # Check both destinations before writing to the first.
    for copy, target in copies:
        check_files(target, copy.files, force=options.force)
    for copy, target in copies:
        vendor(copy, target, force=options.force)
        print(f"{target}: vendored")  # noqa: T201
    return 0
