"""Reads how an add of an action is found when it is not known whether it was carried out."""

from dataclasses import dataclass

from ..documents.conventions import operation_of, operation_pointer
from ..documents.documents import Document
from ..documents.nodes import Node, Object, child, list_at, mapping_at, text_at
from ..documents.problems import SpecError
from ..documents.references import target_of
from .actions import Action
from .classes import Classes

EXTENSION = "x-ivvy-lookup"
KEYS = {"read", "arguments", "since", "equal"}


@dataclass(frozen=True)
class Lookup:
    """How an add is found.

    Attributes:
        read: The read of a collection in the same namespace.
        arguments: The members of its request, each with the member of what was sent that has the value.
        since: The key of its filter that takes the moment from which on results are read; empty if it has none.
        equal: Members of a result with those of what was sent that they have to be equal to. The first choice counts
            of which the first member was sent.
    """

    read: str
    arguments: dict[str, str]
    since: str
    equal: tuple[dict[str, str], ...]


def read_lookup(document: Document, action: Action, actions: tuple[Action, ...], classes: Classes) -> Lookup | None:
    """The lookup of an action; None if its document has none.

    Raises:
        SpecError: It names something that is not there.
    """
    found = child(operation_of(document), EXTENSION)
    if found is None:
        return None
    of_namespace = {each.name: each for each in actions if each.namespace == action.namespace}
    read = of_namespace.get(text_at(found, "read"))
    if not isinstance(found, dict) or found.keys() - KEYS or not read or not read.item or not read.request:
        raise _problem(document, f"takes {', '.join(sorted(KEYS))}, and reads a collection of its namespace")
    sent, taken = _members(classes, action.request), _members(classes, read.request)
    results = _members(classes, read.item)
    lookup = Lookup(
        read=read.name,
        arguments=_names(found["arguments"]) if "arguments" in found else {},
        since=text_at(found, "since"),
        equal=tuple(map(_names, list_at(found, "equal"))),
    )
    if not lookup.equal or "id" not in results:
        raise _problem(document, "needs members to compare in equal, and results that have an id")
    filters = _members(classes, target_of(mapping_at(taken, "filter")))
    for name, known in (
        *((name, taken) for name in lookup.arguments),
        *((name, results) for names in lookup.equal for name in names),
        *((name, sent) for names in (lookup.arguments, *lookup.equal) for name in names.values()),
        *((name, filters) for name in [lookup.since] if name),
    ):
        if name not in known:
            raise _problem(document, f"{name} is not a member there")
    return lookup


def _members(classes: Classes, name: str | None) -> Object:
    return mapping_at(classes.schemas, name or "", "properties")


def _names(node: Node) -> dict[str, str]:
    return {name: str(value) for name, value in mapping_at(node).items()}


def _problem(document: Document, message: str) -> SpecError:
    return document.problem(message, (*operation_pointer(document), EXTENSION), EXTENSION)
