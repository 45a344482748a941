"""Copies the client into another project as one folder that needs nothing of this one."""

import argparse
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .._files import FRESH, place, staging
from ..documents.problems import SpecError
from ..project import shown
from .contents import Copy, client_copy, sandbox_copy
from .places import reject_places
from .present import present_manifest, reject_loss, reject_obstacles, reject_uncopyable
from .verify import MANIFEST, differences


def vendor_copies(client: Path, sandbox: Path | None, *, cli: bool, force: bool) -> None:
    """Write the client, and the sandbox where there is a folder for it, or update what is there.

    Raises:
        SpecError: A copy cannot be made, or would overwrite what somebody edited.
        OSError: A folder cannot be written.
    """
    copies = _copies(client, sandbox, cli=cli)
    for copy, target in copies:
        _reject(copy, target, force=force)
    for copy, target in copies:
        vendor(copy, target, force=force)


def check_copies(client: Path, sandbox: Path | None) -> list[str]:
    """What is wrong with the copies, a line each.

    Raises:
        SpecError: There is no copy.
        OSError: A copy cannot be read.
    """
    return [f"{target}/{line}" for copy, target in _copies(client, sandbox) for line in check(copy, target)]


def _copies(client: Path, sandbox: Path | None, *, cli: bool = False) -> list[tuple[Copy, Path]]:
    reject_places(client, sandbox)
    # A copy that has the command line keeps it.
    return [
        (client_copy(cli=cli or (client / "cli").is_dir()), client),
        *([(sandbox_copy(), sandbox)] if sandbox else []),
    ]


def vendor(copy: Copy, target: Path, *, force: bool) -> None:
    """Write a copy, or update the one that is there; what is none of its own stays as it is.

    Raises:
        SpecError: A file of the copy was edited, or the folder holds what a copy cannot be written beside; nothing was
            touched.
        OSError: The folder cannot be written; nothing was touched.
    """
    with staging(target) as folder:
        # Another run may have written there while this one waited.
        listed = _reject(copy, target, force=force)
        fresh = folder / FRESH
        if target.is_dir():
            shutil.copytree(target, fresh, symlinks=True, ignore=_caches)
        _remove(fresh, listed.keys() - copy.files.keys())
        for path, content in {**copy.files, MANIFEST: copy.manifest()}.items():
            (fresh / path).parent.mkdir(parents=True, exist_ok=True)
            (fresh / path).write_bytes(content)
        place(fresh, target)


def _reject(copy: Copy, target: Path, *, force: bool) -> dict[str, str]:
    listed = present_manifest(target)
    if target.is_dir():
        reject_obstacles(target, {*listed, *copy.files})
        reject_uncopyable(target)
        if not force:
            reject_loss(target, listed, copy.files)
    return listed


def _caches(folder: str, names: Iterable[str]) -> list[str]:
    return [name for name in names if name == "__pycache__" and not Path(folder, name).is_symlink()]


def _remove(folder: Path, paths: Iterable[str]) -> None:
    """Remove files, and the folders that they leave empty."""
    for path in paths:
        (folder / path).unlink(missing_ok=True)
        # Those that are not empty stay.
        with suppress(OSError):
            for parent in [parent for parent in Path(path).parents if parent.name]:
                (folder / parent).rmdir()


def check(copy: Copy, target: Path) -> list[str]:
    """What is wrong with a copy: files that were edited, are missing or extra, or are not those of this tree.

    Raises:
        SpecError: There is no copy.
        OSError: It cannot be read.
    """
    listed = present_manifest(target)
    if not listed:
        raise SpecError(f"there is no copy here: {MANIFEST} is missing or lists nothing", file=target)
    lines = differences(target, listed)
    if (target / MANIFEST).read_bytes() != copy.manifest():
        wanted = copy.digests()
        different = sorted(path for path in wanted.keys() | listed.keys() if wanted.get(path) != listed.get(path))
        lines.append(f"{MANIFEST} is outdated: this tree differs in {', '.join(different) or 'version or tools'}")
    return sorted(lines)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `vendor`."""
    parser.add_argument("dest", type=Path, metavar="DEST", help="the folder of the package, as acme/vendor/ivvy")
    parser.add_argument("--sandbox", type=Path, metavar="DIR", help="copy the stand-in platform to here, for tests")
    parser.add_argument("--cli", action="store_true", help="copy the command line too, which needs click and rich")
    parser.add_argument("--check", action="store_true", help="list what is wrong with the copy; exit 1 if anything")
    parser.add_argument("--force", action="store_true", help="overwrite files that were edited")


def run(options: argparse.Namespace) -> int:
    """Vendor the client, or check the copy.

    Returns:
        The exit status: 1 if something is wrong with a copy.

    Raises:
        SpecError: A copy cannot be made, or there is none.
        OSError: A folder cannot be written.
    """
    client, sandbox = shown(options.dest), shown(options.sandbox) if options.sandbox else None
    if not options.check:
        vendor_copies(client, sandbox, cli=options.cli, force=options.force)
        print(f"{client}: vendored")  # noqa: T201
        return 0
    lines = check_copies(client, sandbox)
    for line in lines:
        print(line)  # noqa: T201
    return int(bool(lines))
