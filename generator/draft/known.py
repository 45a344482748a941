"""The facts of `spec/` that a draft uses."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from ..documents.conventions import JSON_SCHEMA, operation_of
from ..documents.documents import COMPONENTS, Document
from ..documents.nodes import Node, Object, list_at, mapping_at, types_of
from ..documents.references import target_of
from .naming import ADDS, item_of, singular, subject_of, words_of
from .wording import Wording

# The share of the members of a shared class that an object must have to be one.
LEAST_SHARE = 0.5
SIMPLE = ("string", "integer", "number", "boolean")


@dataclass(frozen=True)
class Known:
    """The facts of `spec/`.

    Attributes:
        taken: The names of the schemas.
        shared: The shared schemas.
        servers: The regional hosts.
        adds: The members of the request of each action that adds objects, by the name with its namespace.
        kinds: The schema of members by their name, if all members of this name have the same type.
        wording: Words descriptions.
    """

    taken: frozenset[str] = frozenset()
    shared: Mapping[str, Node] = field(default_factory=dict[str, Node])
    servers: tuple[Node, ...] = ()
    adds: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    kinds: Mapping[str, Object] = field(default_factory=dict[str, Object])
    wording: Wording = field(default_factory=Wording)

    @classmethod
    def of(cls, shared: Document, documents: list[Document]) -> "Known":
        """Return the facts of these documents."""
        schemas = [mapping_at(each.data, "components", "schemas") for each in (shared, *documents)]
        return cls(
            taken=frozenset(name for each in schemas for name in each),
            shared=schemas[0],
            servers=tuple(list_at(documents[0].data, "servers")),
            adds={
                f"{each.namespace}.{each.action}": frozenset(_members_of_request(each, schemas[0]))
                for each in documents
                if operation_of(each).get("x-ivvy-repeatable") == "with-id"
            },
            kinds=_kinds(schemas),
            wording=Wording.of([shared, *documents]),
        )

    def reference(self, name: str) -> Object:
        """Return a reference to a shared schema, or an empty schema if there is none of this name."""
        return {"$ref": f"../{COMPONENTS}#/components/schemas/{name}"} if name in self.shared else {}

    def object_like(self, name: str, keys: Collection[str]) -> str:
        """Return the shared class that has these members and shares a word with the name of a member, or ""."""
        words = {singular(word) for word in words_of(name).split()}
        fitting: dict[str, float] = {}
        for each, schema in self.shared.items():
            listed = mapping_at(schema, "properties")
            is_named = words & {*words_of(each).split()}
            is_plain = not {"required", "allOf"} & mapping_at(schema).keys()
            if is_named and is_plain and len(keys) > 1 and listed.keys() >= {*keys}:
                fitting[each] = len(keys) / len(listed)
        best = max(fitting, key=lambda each: fitting[each], default="")
        return best if best and fitting[best] >= LEAST_SHARE else ""

    def rule_of(self, action: str, members: Collection[str]) -> Object:
        """Return which objects a read or removal selects: those of the action that adds them, by members with an id."""
        adds = self.add_of(words_of(item_of(action)))
        sent = next((known for name, known in self.adds.items() if name.endswith(f".{adds}")), frozenset[str]())
        # The id of a removed object is unique in its booking.
        ids = [name for name in members if name.endswith("Id") and not ("id" in members and name == "venueId")]
        by: Object = {name: name for name in (*(["id"] if "id" in members else []), *ids) if name in sent}
        return {"action": adds, **({"by": by} if by else {})} if adds else {}

    def add_of(self, words: str, subject: str = "") -> str:
        """Return the action that adds the objects of a name, or "".

        Args:
            words: The name, such as "session".
            subject: The subject of the action whose request refers to the object, such as `BookingSessionResource`.
        """
        for prefix in _prefixes(subject):
            name = f"{ADDS}{''.join(word.capitalize() for word in (*prefix, *words.split()))}"
            if fitting := [each for each in self.adds if each.endswith(f".{name}")]:
                return name if len(fitting) == 1 else ""
        return ""


def _members_of_request(document: Document, shared: Object) -> Object:
    operation = operation_of(document)
    name = target_of(mapping_at(operation, "requestBody", *JSON_SCHEMA))
    own = mapping_at(document.data, "components", "schemas")
    return mapping_at({**shared, **own}, name, "properties")


def _kinds(schemas: list[Object]) -> dict[str, Object]:
    """Return the type and format of members, by name, if all that have the name agree."""
    found: dict[str, list[Object]] = {}
    for schema in (schema for each in schemas for schema in each.values()):
        for name, member in mapping_at(schema, "properties").items():
            types: list[Node] = [kind for kind in types_of(member) if kind != "null"]
            kind: Object = {"type": types[0] if len(types) == 1 else types}
            kind |= {key: each for key, each in mapping_at(member).items() if key == "format"}
            found.setdefault(name, []).append(kind)
    return {
        name: kinds[0]
        for name, kinds in found.items()
        if len(kinds) > 1 and kinds[0]["type"] in SIMPLE and all(kind == kinds[0] for kind in kinds)
    }


def _prefixes(subject: str) -> Iterable[list[str]]:
    """Return the words that can precede a name: none, or those that the subject begins with."""
    words = words_of(subject_of(subject)).split()
    return ([], *(words[:count] for count in range(1, len(words))))
