"""Find changes of the generated client that no other comparison has found."""

import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from ..codegen.bundle import Bundle
from ..codegen.render import render, view_of
from ..documents.references import referred
from .change import Change, Effect


def compare_generated(old: Bundle, new: Bundle, found: Collection[Change]) -> Iterator[Change]:
    """Return the generated files that differ for another reason than the changes found so far.

    Args:
        old: The older documents.
        new: The newer documents.
        found: The changes found so far.
    """
    before, after = _rendered(old), _rendered(new)
    owners = _owners(new)
    for file in sorted(file for file in before.keys() & after.keys() if before[file] != after[file]):
        # The other files list classes, actions and regions.
        explained = [each for each in found if file not in owners or _is_about(each, owners[file])]
        if not explained:
            yield Change(file, "the generated code differs", Effect.BREAKS)


def _rendered(bundle: Bundle) -> dict[str, str]:
    """Return the generated files by their paths."""
    with tempfile.TemporaryDirectory(prefix="ivvy-changes-") as folder:
        target = Path(folder) / "client"
        render(bundle, target)
        return {file.relative_to(target).as_posix(): file.read_text("utf-8") for file in target.rglob("*.py")}


def _owners(bundle: Bundle) -> dict[str, set[str]]:
    """Return the classes and actions that each generated file is made from."""
    view, schemas = view_of(bundle), bundle.classes.schemas
    modules = {str(name): f"models/{module}.py" for module, name in view.classes()}
    owners = {module: {name, *referred(schemas[name])} for name, module in modules.items()}
    for namespace in view.namespaces:
        names: set[str] = set()
        for action in (each.action for each in namespace.actions):
            names |= {f"{action.namespace}.{action.name}", "any action", action.answer}
            names |= {action.request, *referred(schemas[action.request])} if action.request else set()
            # The docstring of a request or an answer has the page of the action.
            for each in (action.request, action.answer):
                owners.get(modules.get(each or "", ""), set()).add(f"{action.namespace}.{action.name}")
        owners |= {f"{folder}/{namespace.attribute}.py": names for folder in ("actions", "codes", "jobs", "resources")}
    return owners


def _is_about(change: Change, owners: set[str]) -> bool:
    return any(change.where == owner or change.where.startswith((f"{owner}.", f"{owner} ")) for owner in owners)
