"""Compare older copies with this checkout: their versions, and what breaks between them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from ..changes.change import Effect
from ..changes.changelog import checked_out
from ..changes.compare import compare_bundles
from ..codegen.bundle import bundle_documents
from ..documents.problems import SpecError
from ..project import ROOT
from .contents import Copy, documents
from .destination import read_present_manifest

STATE = ("version", "files")  # What an upgrade changes. The commit may be another one with the same files.


def outdated(copies: list[tuple[Copy, Path]]) -> list[str]:
    """Return lines that describe the copies that this checkout would change, and what breaks.

    Raises:
        SpecError: The documents of this checkout cannot be used.
    """
    lines: list[str] = []
    older: list[dict[str, Any]] = []
    for copy, target in copies:
        present, fresh = read_present_manifest(target), copy.description()
        if any(present.get(key) != fresh[key] for key in STATE):
            listed, wanted = present["files"], fresh["files"]
            different = sum(listed.get(path) != wanted.get(path) for path in {*listed, *wanted})
            versions = f"it has {_version(present)}, this checkout has {_version(fresh)}"
            lines.append(f"{target} is outdated: {versions}; {different} files differ")
            older.append(present)
    return [*lines, *(_breaking(older[0]) if older else ())]


def chosen_in(manifest: dict[str, Any]) -> tuple[str, ...]:
    """Return the names of the actions that a copy was restricted to; empty if it was not."""
    only = manifest.get("only")
    return tuple(map(str, cast("list[object]", only))) if isinstance(only, list) else ()


def _version(manifest: dict[str, Any]) -> str:
    commit, date = manifest.get("commit"), manifest.get("date")
    return f"version {manifest.get('version')}" + (f" (commit {commit}, {date})" if commit else "")


def _breaking(manifest: dict[str, Any]) -> Iterator[str]:
    """Yield what breaks since the commit of a copy, or since the tag of its version."""
    refs = [str(manifest.get("commit")).removesuffix("-dirty"), f"v{manifest.get('version')}"]
    only = chosen_in(manifest)
    for ref in refs:
        if re.fullmatch(r"[0-9a-f]{40}|v[0-9][0-9a-z.]*", ref):
            try:
                with checked_out(ref) as (spec, _):
                    old, new = bundle_documents(spec), documents()
            except SpecError:
                continue
            if only:
                old, new = old.only(only), new.only(only)
            breaking = [each for each in compare_bundles(old, new) if each.effect is Effect.BREAKS]
            yield "What breaks in the documents:"
            yield from [f"- {each.where}: {each.what}" for each in breaking] or ["- nothing"]
            yield f"`python -m generator changes --since {ref}` in {ROOT} lists all changes of the documents."
            break
    else:
        yield f"What breaks is not known: git has neither the commit of the copy nor the tag {refs[1]}."
        yield "`python -m generator changes OLD_SPEC_DIR` compares with older documents."
    yield "CHANGELOG.md lists the changes of the client."
