"""Find the members, values, warnings and error codes of a document, with their locations in the file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from ..documents.conditions import Condition, lift_conditions
from ..documents.conventions import JSON_SCHEMA, is_failure, operation_of, operation_pointer
from ..documents.documents import COMPONENTS, Document
from ..documents.names import slug
from ..documents.nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at, types_of
from ..documents.references import referred, target_of
from ..documents.schemas import constants_of, is_enum, is_model, meanings_of, values_of


@dataclass(frozen=True)
class Location:
    """The location of a node in a document.

    Attributes:
        document: The document.
        pointer: The path of the node.
        action: The action whose page is compared, such as `venue.getBooking`.
    """

    document: Document
    pointer: Pointer
    action: str

    @cached_property
    def node(self) -> Object:
        """The node."""
        return mapping_at(self.document.data, *self.pointer)

    @cached_property
    def departure(self) -> Node:
        """The facts of the page, if the document intentionally differs from it.

        Facts below the name of an action apply only to its page.
        """
        page = child(self.node, "x-ivvy-departure", "page")
        own = child(page, self.action)
        if not isinstance(page, dict) or isinstance(own, str):
            return own or page
        return {**{key: fact for key, fact in page.items() if "." not in key}, **mapping_at(own)}

    @property
    def line(self) -> int | None:
        """The line of the node, or of the nearest node that contains it."""
        pointer = self.pointer
        while pointer and pointer not in self.document.lines:
            pointer = pointer[:-1]
        return self.document.lines.get(pointer)

    @property
    def is_shared(self) -> bool:
        """Whether the node is in the document of shared schemas."""
        return self.document.path.as_posix() == COMPONENTS

    def headings(self, name: str) -> set[str]:
        """Return the headings of the tables that describe a schema, as slugs: its name, and those in its departure."""
        tables = child(self.departure, "table")
        return {slug(name), *(slug(str(table)) for table in (tables if isinstance(tables, list) else [tables or name]))}

    def below(self, *keys: str | int) -> "Location":
        """Return the location of a descendant."""
        return replace(self, pointer=(*self.pointer, *keys))


@dataclass(frozen=True)
class SpecifiedObject:
    """A schema with members."""

    name: str
    location: Location

    @cached_property
    def members(self) -> Mapping[str, Location]:
        """The location of each member."""
        names = mapping_at(self.location.node, "properties")
        return {name: self.location.below("properties", name) for name in names}

    @cached_property
    def listed(self) -> Mapping[str, str]:
        """The members by their names on the page, without those that the page does not list."""
        return {
            text_at(at.departure, "name") or name: name for name, at in self.members.items() if at.departure != "absent"
        }

    @cached_property
    def conditions(self) -> list[Condition]:
        """The conditions that the members must meet."""
        return lift_conditions(self.location.document, self.location.pointer, self.location.node)

    def requires(self, member: str) -> bool:
        """Whether a member is required in every case."""
        return member in list_at(self.location.node, "required")


@dataclass(frozen=True)
class SpecifiedEnum:
    """A schema with values."""

    name: str
    location: Location

    @cached_property
    def labels(self) -> Mapping[str, tuple[str, str]]:
        """The meaning and the constant of each value."""
        node = self.location.node
        labels = zip(meanings_of(node), constants_of(node), strict=False)
        return dict(zip(map(str, values_of(node)), labels, strict=False))

    @cached_property
    def listed(self) -> set[str]:
        """The values that the page lists."""
        departures = mapping_at(self.location.departure, "values")
        return {value for value in {*self.labels, *departures} if departures.get(value) != "absent"}


class Specified:
    """The document of an action.

    Args:
        document: The document.
        shared: The document of shared schemas.

    Attributes:
        headings: The headings on the page, as slugs, of the table that each schema describes.
    """

    def __init__(self, document: Document, shared: Document) -> None:
        self.document = document
        self.headings: dict[str, set[str]] = {}
        self.full_name = f"{document.namespace}.{document.action}"
        self._owners = {
            name: owner for owner in (shared, document) for name in mapping_at(owner.data, "components", "schemas")
        }
        self.url = text_at(document.data, "externalDocs", "url")
        operation = operation_pointer(document)
        self.operation = Location(document, operation, self.full_name)
        self.request = self._object_at(self.operation.below("requestBody", *JSON_SCHEMA))
        answer = self._success(self.operation.below("responses", "200", *JSON_SCHEMA))
        self.answer = self._object_at(answer.below("items") if types_of(answer.node) == ["array"] else answer)
        entries = list_at(operation_of(document), "x-ivvy-codes")
        self.codes = {
            code: self.operation.below("x-ivvy-codes", index)
            for index, entry in enumerate(entries)
            if isinstance(code := child(entry, "code"), int)
        }

    def schema(self, name: str) -> Location:
        """Return the location of a schema."""
        return Location(self._owners.get(name, self.document), ("components", "schemas", name), self.full_name)

    def expresses(self, heading: str) -> bool:
        """Whether a departure of the action says that the document expresses a table without a schema of its own."""
        return slug(heading) in map(slug, map(str, list_at(self.operation.departure, "table")))

    def resolve(self, at: Location) -> Location:
        """Follow the reference of a schema. A null option is ignored."""
        options = list_at(at.node, "oneOf")
        for index, option in enumerate(options):
            if option != {"type": "null"}:
                at = at.below("oneOf", index)
        return self.schema(target_of(at.node)) if "$ref" in at.node else at

    @cached_property
    def returned(self) -> SpecifiedObject | None:
        """The object that a page lists in the table Returns: the answer, or an item of a collection."""
        if self.answer and "results" in self.answer.members:
            return self._object_at(self.answer.members["results"].below("items")) or self.answer
        return self.answer

    @cached_property
    def objects(self) -> list[SpecifiedObject]:
        """The objects except the request and the answer."""
        known = [each.name for each in (self.request, self.answer, self.returned) if each]
        # The vendor describes the metadata of collections on a separate page.
        known += [target_of(self.answer.members["meta"].node)] if self.answer and "meta" in self.answer.members else []
        names = [name for name in self._names if name not in known and is_model(self.schema(name).node)]
        return [SpecifiedObject(name, self.schema(name)) for name in names]

    @cached_property
    def enums(self) -> list[SpecifiedEnum]:
        """The enums except that of the warnings."""
        warnings = self.warnings.name if self.warnings else ""
        names = [name for name in self._names if name != warnings and is_enum(self.schema(name).node)]
        return [SpecifiedEnum(name, self.schema(name)) for name in names]

    @cached_property
    def warnings(self) -> SpecifiedEnum | None:
        """The warnings of the answer."""
        name = target_of(child(self.answer.location.node, "properties", "warnings", "items")) if self.answer else ""
        return SpecifiedEnum(name, self.schema(name)) if is_enum(self.schema(name).node) else None

    @cached_property
    def sent(self) -> set[str]:
        """The names of the schemas in requests."""
        return {self.request.name, *self._used(self.request.location.node, set())} if self.request else set()

    @cached_property
    def _names(self) -> list[str]:
        """The names of the schemas of the document, and of the shared schemas that it uses."""
        names = list(mapping_at(self.document.data, "components", "schemas"))
        places = [self.schema(name) for name in names]
        places += [each.location for each in (self.request, self.answer) if each]
        for at in places:
            names += sorted(self._used(at.node, set(names)))
        return list(dict.fromkeys(names))

    def _used(self, node: Node, seen: set[str]) -> Iterator[str]:
        for name in referred(node) - seen:
            seen.add(name)
            yield name
            yield from self._used(self.schema(name).node, seen)

    def _success(self, at: Location) -> Location:
        options = [at.below("oneOf", index) for index, _ in enumerate(list_at(at.node, "oneOf"))]
        return next((option for option in options if not is_failure(option.node)), at)

    def _object_at(self, at: Location) -> SpecifiedObject | None:
        name = target_of(at.node)
        found = self.schema(name) if name else at
        return SpecifiedObject(name or self.document.action, found) if is_model(found.node) else None
