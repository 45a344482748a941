"""The command `changes`."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from ..codegen.actions import Action
from ..codegen.bundle import Bundle, bundle_documents
from ..documents.codes import Code
from ..documents.references import referred
from ..project import add_spec, project_version, shown
from .class_changes import ClassChanges, Use
from .effects import Change, Effect, next_version

# From what is never sent again to what always is.
SAFETY = ("never", "with-id", "always")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the arguments of `changes`."""
    parser.add_argument("old_spec", type=Path, metavar="OLD_SPEC_DIR", help="spec/ as it was")
    add_spec(parser)


def run(options: argparse.Namespace) -> int:
    """Print the changes and the version that follows.

    Returns:
        The exit status.

    Raises:
        SpecError: A state or the version cannot be used.
    """
    for line in changes(shown(options.old_spec), shown(options.spec)):
        print(line)  # noqa: T201
    return 0


def changes(old_spec: Path, spec: Path) -> list[str]:
    """The changes between two states of the documents, one line each, and the version that follows.

    Args:
        old_spec: The documents before.
        spec: The documents after.

    Raises:
        SpecError: A state or the version cannot be used.
    """
    version = project_version()
    found = list(compare_bundles(bundle_documents(old_spec), bundle_documents(spec)))
    lines: list[str] = []
    for title, effects in (("What breaks callers", {Effect.BREAKS}), ("What does not", {Effect.ADDS, Effect.NONE})):
        listed = [f"- {change.where}: {change.what}" for change in found if change.effect in effects]
        lines += [f"{title}:", *(listed or ["- nothing"]), ""]
    following = next_version(version, found)
    return [*lines, f"The version stays {version}." if following == version else f"{version} becomes {following}."]


def compare_bundles(old: Bundle, new: Bundle) -> Iterator[Change]:
    """Every change from one state to the other."""
    before = {f"{action.namespace}.{action.name}": action for action in old.actions}
    after = {f"{action.namespace}.{action.name}": action for action in new.actions}
    for name in sorted({*before, *after}):
        if name not in after:
            yield Change(name, "action removed", Effect.BREAKS)
        elif name not in before:
            yield Change(name, "action added", Effect.ADDS)
        else:
            yield from _action(name, before[name], after[name])
    yield from _codes("any action", old.shared_codes, new.shared_codes)
    uses = _uses(old, new)
    yield from ClassChanges(old.classes, new.classes, uses).changes()
    for region in sorted({*old.servers, *new.servers}):
        if region not in new.servers:
            yield Change(region, "region removed", Effect.BREAKS)
        elif old.servers.get(region) != new.servers[region]:
            yield Change(region, f"region is at {new.servers[region]}", Effect.ADDS)


def _action(name: str, before: Action, after: Action) -> Iterator[Change]:
    for what, old, new in (("takes", before.request, after.request), ("answers", before.answer, after.answer)):
        if old != new:
            yield Change(name, f"{what} {new or 'nothing'} instead of {old or 'nothing'}", Effect.BREAKS)
    if before.repeatable != after.repeatable:
        # What is no longer sent again raises OutcomeUnknownError where it did not.
        effect = Effect.BREAKS if SAFETY.index(after.repeatable) < SAFETY.index(before.repeatable) else Effect.ADDS
        yield Change(name, f"is repeatable {after.repeatable} instead of {before.repeatable}", effect)
    if before.booking != after.booking:
        yield Change(name, f"touches booking {after.booking}", Effect.NONE)
    if before.is_optional != after.is_optional:
        effect = Effect.ADDS if after.is_optional else Effect.BREAKS
        yield Change(name, f"can{'' if after.is_optional else ' no longer'} be called without a request", effect)
    if (before.summary, before.description) != (after.summary, after.description):
        yield Change(name, "reworded", Effect.NONE)
    yield from _codes(name, before.codes, after.codes)


def _codes(name: str, before: tuple[Code, ...], after: tuple[Code, ...]) -> Iterator[Change]:
    old, new = {code.code: code for code in before}, {code.code: code for code in after}
    for number, code in old.items():
        where = f"{name} {code.name}"
        if number not in new:
            yield Change(where, f"code {number} removed", Effect.BREAKS)
        elif new[number].name != code.name:
            yield Change(where, f"renamed to {new[number].name}", Effect.BREAKS)
        elif new[number].meaning != code.meaning:
            yield Change(where, "reworded", Effect.NONE)
    for number, code in new.items():
        if number not in old:
            yield Change(f"{name} {code.name}", f"code {number} added", Effect.ADDS)


def _uses(*states: Bundle) -> dict[str, Use]:
    sent: set[str] = set()
    answered = {"Failure"}
    for state in states:
        _follow(state, {action.request for action in state.actions if action.request}, sent)
        _follow(state, {"Failure", *(action.answer for action in state.actions)}, answered)
    return {name: Use(name in sent, name in answered) for name in sent | answered}


def _follow(state: Bundle, names: set[str], found: set[str]) -> None:
    """Add classes to `found`, with the classes nested in them."""
    waiting = set(names)
    done: set[str] = set()
    while waiting:
        name = waiting.pop()
        done.add(name)
        waiting |= referred(state.classes.schemas.get(name)) - done
    found |= done
