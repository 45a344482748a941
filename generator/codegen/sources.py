"""Finds out where the values of the members that a read needs can be read, for `ivvy conform`.

A document can state it as `x-ivvy-sources`. Otherwise it follows from the objects that the read returns, or from names:
`bookingId` is the id of a result of `getBookingList`.
"""

from collections.abc import Iterator, Mapping

from ..documents.conventions import operation_of, operation_pointer
from ..documents.documents import Document
from ..documents.nodes import Object, child, list_at, mapping_at, text_at, types_of
from ..documents.sandbox_rules import READS
from ..documents.schemas import REFERS
from .actions import Action
from .classes import Classes

EXTENSION = "x-ivvy-sources"
TODAY, NEXT_WEEK = "today", "next week"


class Sources:
    """The reads that return values for the members of other reads.

    Args:
        documents: The documents of the actions.
        actions: The actions.
        classes: Their classes.
    """

    def __init__(self, documents: Mapping[Action, Document], actions: tuple[Action, ...], classes: Classes) -> None:
        self._documents = documents
        self._classes = classes
        self._actions = {f"{action.namespace}.{action.name}": action for action in actions}
        self._collections = {
            name: action
            for name, action in self._actions.items()
            if action.is_read and action.item and "id" in self._members(action.item)
        }

    def of(self, action: Action) -> dict[str, tuple[str, ...]]:
        """Return the collections whose results have a value for a member of a read, the best first.

        A date is the literal `today` or `next week`.

        Raises:
            SpecError: `x-ivvy-sources` refers to something else.
        """
        document, found = self._documents[action], dict[str, tuple[str, ...]]()
        stated = mapping_at(operation_of(document), EXTENSION)
        members = self._members(action.request)
        for member, source in stated.items():
            named = self._named(str(source), action.namespace, self._collections)
            if not action.is_read or member not in members or not (named or source in (TODAY, NEXT_WEEK)):
                message = f"{member} must be a member of the request of a read, and {source} a read of a collection"
                raise document.problem(message, (*operation_pointer(document), EXTENSION, member), EXTENSION)
            found[member] = tuple(named) or (str(source),)
        required = list_at(self._classes.schemas, action.request or "", "required")
        for member, schema in members.items() if action.is_read else ():
            if member in found:
                continue
            if member in required and text_at(schema, "format") in ("date", "timestamp"):
                found[member] = (NEXT_WEEK if "end" in member.lower() else TODAY,)
            elif "integer" in types_of(mapping_at(schema, "items") or schema) and (
                sources := self._ordered(action, member)
            ):
                found[member] = sources
        return found

    def _ordered(self, action: Action, member: str) -> tuple[str, ...]:
        """Return the sources of a member. Those that the read's own required members suffice for fit them best."""
        own = self._needed(action)
        found = dict.fromkeys([*self._of_objects(action, member), *self._of_name(action, member)])
        needed = {name: self._needed(self._actions[name]) for name in found}
        usable = [name for name in found if self._actions[name] != action and member not in needed[name]]
        return tuple(
            sorted(usable, key=lambda name: (not needed[name] <= own, len(needed[name] - own), -len(needed[name])))
        )

    def _of_objects(self, action: Action, member: str) -> Iterator[str]:
        """Yield the collections of the objects whose ids the member holds, because an action adds them."""
        reads = child(operation_of(self._documents[action]), READS)
        added, own = text_at(reads, "action"), text_at(reads, "by", member)
        if own and own != "id":
            adds = self._named(added, action.namespace, self._actions)
            schemas = [mapping_at(self._members(self._actions[name].request), own) for name in adds]
            added = next((text_at(schema, REFERS) for schema in schemas), "")
        wanted = self._named(added, action.namespace, self._actions) if own else []
        for name, each in self._collections.items():
            other = text_at(child(operation_of(self._documents[each]), READS), "action")
            if other and set(self._named(other, each.namespace, self._actions)) & set(wanted):
                yield name

    def _of_name(self, action: Action, member: str) -> list[str]:
        named = action.name.removeprefix("get") if member == "id" else member.removesuffix("s")
        subject = named if member == "id" else named.removesuffix("Id")
        if not subject or (member != "id" and subject == named):
            return []
        return self._named(f"get{subject[0].upper()}{subject[1:]}List", action.namespace, self._collections)

    def _needed(self, action: Action) -> set[str]:
        """Return the ids that a read requires."""
        required = list_at(self._classes.schemas, action.request or "", "required")
        return {str(name) for name in required if str(name) == "id" or str(name).endswith("Id")}

    def _members(self, name: str | None) -> Object:
        return mapping_at(self._classes.schemas, name or "", "properties")

    @staticmethod
    def _named(name: str, namespace: str, actions: Mapping[str, Action]) -> list[str]:
        """Return the action of that name, in this namespace first; those of all others if it has none."""
        if f"{namespace}.{name}" in actions:
            return [f"{namespace}.{name}"]
        return [each for each in actions if name in (each, each.partition(".")[2])]
