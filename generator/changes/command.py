"""The command `changes`."""

import argparse
import re
from contextlib import nullcontext
from pathlib import Path

from ..codegen.bundle import bundle_documents
from ..documents.problems import SpecError
from ..project import add_spec, project_version, shown
from .change import Change, Effect
from .changelog import changelog, checked_out, incomplete_matches
from .compare import compare_bundles


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `changes`."""
    older = parser.add_mutually_exclusive_group(required=True)
    text = "the folder of the older documents"
    older.add_argument("old_spec", type=Path, nargs="?", metavar="OLD_SPEC_DIR", help=text)
    older.add_argument("--since", metavar="REF", help="take the older documents from this commit of git")
    parser.add_argument("--changelog", action="store_true", help="print a section of CHANGELOG.md")
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Print the changes and the next version."""
    older = checked_out(options.since) if options.since else nullcontext((shown(options.old_spec), project_version()))
    with older as (old_spec, version):
        for line in changes(old_spec, shown(options.spec), version, as_changelog=options.changelog):
            print(line)  # noqa: T201
    return 0


def changes(old_spec: Path, spec: Path, version: str, *, as_changelog: bool = False) -> list[str]:
    """Return lines that list the changes between two states of the documents, and the next version.

    Args:
        old_spec: The folder of the older documents.
        spec: The folder of the newer documents.
        version: The version of the older documents.
        as_changelog: Return the lines of a section of CHANGELOG.md.

    Raises:
        SpecError: The documents or the version are invalid.
    """
    old, new = bundle_documents(old_spec), bundle_documents(spec)
    found = list(compare_bundles(old, new))
    if as_changelog:
        return [*changelog(found, old, new, next_version(version, found))]
    lines: list[str] = []
    for title, effects in (("Breaking", {Effect.BREAKS}), ("Other", {Effect.ADDS, Effect.NONE})):
        listed = [f"- {change.where}: {change.what}" for change in found if change.effect in effects]
        listed += incomplete_matches(found) if Effect.BREAKS in effects else ()
        lines += [f"{title}:", *(listed or ["- nothing"]), ""]
    following = next_version(version, found)
    return [*lines, f"The version stays {version}." if following == version else f"{version} becomes {following}."]


def next_version(version: str, changes: list[Change]) -> str:
    """Return the next version by semantic versioning. Before 1.0.0, breaking changes raise the minor number.

    The next version of 0.3.0.dev0, for example, is 0.3.0 if that may have such changes.

    Raises:
        SpecError: The version does not consist of three numbers, with or without `.dev0`.
    """
    parts = re.fullmatch(r"(\d+)\.(\d+)\.(\d+)(\.dev0)?", version, re.ASCII)
    if parts is None:
        raise SpecError(f"the version in pyproject.toml must consist of three numbers, got {version}")
    major, minor, patch = map(int, parts.group(1, 2, 3))
    if not changes:
        return version
    effect = max(change.effect for change in changes)
    if parts[4] and effect <= _most_in(major, minor, patch):
        return f"{major}.{minor}.{patch}"
    if effect is Effect.BREAKS:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if effect is Effect.ADDS and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def _most_in(major: int, minor: int, patch: int) -> Effect:
    """Return the greatest effect that a release with this version may have."""
    if patch:
        return Effect.NONE if major else Effect.ADDS
    return Effect.ADDS if major and minor else Effect.BREAKS
