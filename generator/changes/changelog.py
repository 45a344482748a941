"""Format changes as a section of CHANGELOG.md, and read the documents of an earlier commit from git."""

import io
import re
import subprocess
import tarfile
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path

from ..codegen.bundle import Bundle
from ..documents.names import member_name, namespace_attribute, python_name
from ..documents.nodes import Object, mapping_at
from ..documents.problems import SpecError
from ..project import ROOT, project_version
from .change import Change, Effect
from .compare import LIMITS

ADDED, VALUE_ADDED = re.compile(r".*\badded"), re.compile(r"value .* added")


@contextmanager
def checked_out(ref: str) -> Generator[tuple[Path, str]]:
    """Extract the documents of a commit. Yield their folder and the version of that commit.

    Raises:
        SpecError: git does not know the commit, or it has no documents.
    """
    command = ["git", "-C", str(ROOT), "archive", f"{ref}^{{}}", "spec", "pyproject.toml"]
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603
    if done.returncode:
        raise SpecError(f"cannot read spec/ of {ref} from git: {done.stderr.decode(errors='replace').strip()}")
    with tempfile.TemporaryDirectory(prefix="ivvy-changes-") as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder) / "spec", project_version(Path(folder) / "pyproject.toml")


def changelog(changes: list[Change], old: Bundle, new: Bundle, version: str) -> Iterator[str]:
    """Return the lines of the section of a version, with the names in Python next to those of the platform."""
    values = [change for change in changes if VALUE_ADDED.fullmatch(change.what)]
    added = [change for change in changes if change.effect is Effect.ADDS and ADDED.fullmatch(change.what)] + values
    breaking = [change for change in changes if change.effect is Effect.BREAKS and change not in values]
    other = [change for change in changes if change not in added and change not in breaking]
    yield f"## [{version}] - unreleased"
    for title, listed in (("Breaking", breaking), ("Added", added), ("Changed", other)):
        lines = sorted({_line(change, old, new) for change in listed})
        if listed is breaking:
            lines += incomplete_matches(changes)
        if lines:
            yield from ("", f"### {title}", "", *lines)


def incomplete_matches(changes: list[Change]) -> Iterator[str]:
    """Return a line about the values that enums have gained, if there are any."""
    if values := sorted(change.where for change in changes if VALUE_ADDED.fullmatch(change.what)):
        yield f"- A `match` without these new values is no longer complete: {', '.join(values)}"


def _line(change: Change, old: Bundle, new: Bundle) -> str:
    what = change.what
    if what == "limits changed":
        before, after = (_member(change.where, bundle) for bundle in (old, new))
        what = "; ".join(
            f"{limit} {before.get(limit, 'none')} becomes {after.get(limit, 'none')}"
            for limit in LIMITS
            if before.get(limit) != after.get(limit)
        )
    name = _python_name(change.where, old, new)
    return f"- {change.where}{f' (`{name}`)' if name else ''}: {what}"


def _member(where: str, bundle: Bundle) -> Object:
    owner, _, name = where.partition(".")
    return mapping_at(bundle.classes.schemas, owner, "properties", name)


def _python_name(where: str, old: Bundle, new: Bundle) -> str:
    """Return the name in Python of a member or an action, or "" if it is the same."""
    owner, _, name = where.partition(".")
    for bundle in (new, old):
        if name in mapping_at(bundle.classes.schemas, owner, "properties"):
            python = member_name(name, _member(where, bundle))
            return f"{owner}.{python}" if python != name else ""
    namespaces = {action.namespace for bundle in (old, new) for action in bundle.actions}
    return f"{namespace_attribute(owner)}.{python_name(name.partition(' ')[0])}" if owner in namespaces else ""
