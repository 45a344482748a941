"""The facts of `spec/` that a draft uses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..documents.conventions import operation_of
from ..documents.documents import COMPONENTS, Document
from ..documents.nodes import Node, Object, list_at, mapping_at
from .naming import ADDS, subject_of, words_of
from .wording import Wording


@dataclass(frozen=True)
class Known:
    """The facts of `spec/`.

    Attributes:
        taken: The names of the schemas.
        shared: The shared schemas.
        servers: The regional hosts.
        adds: The actions that add objects, with their namespaces.
        wording: Words descriptions.
    """

    taken: frozenset[str] = frozenset()
    shared: Mapping[str, Node] = field(default_factory=dict[str, Node])
    servers: tuple[Node, ...] = ()
    adds: frozenset[str] = frozenset()
    wording: Wording = field(default_factory=Wording)

    @classmethod
    def of(cls, shared: Document, documents: list[Document]) -> "Known":
        """Return the facts of these documents."""
        schemas = [mapping_at(each.data, "components", "schemas") for each in (shared, *documents)]
        return cls(
            taken=frozenset(name for each in schemas for name in each),
            shared=schemas[0],
            servers=tuple(list_at(documents[0].data, "servers")),
            adds=frozenset(
                f"{each.namespace}.{each.action}"
                for each in documents
                if operation_of(each).get("x-ivvy-repeatable") == "with-id"
            ),
            wording=Wording.of([shared, *documents]),
        )

    def reference(self, name: str) -> Object:
        """Return a reference to a shared schema, or an empty schema if there is none of this name."""
        return {"$ref": f"../{COMPONENTS}#/components/schemas/{name}"} if name in self.shared else {}

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


def _prefixes(subject: str) -> Iterable[list[str]]:
    """Return the words that can precede a name: none, or those that the subject begins with."""
    words = words_of(subject_of(subject)).split()
    return ([], *(words[:count] for count in range(1, len(words))))
