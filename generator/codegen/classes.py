"""Collects the schemas of all documents by the name of the class each becomes."""

from graphlib import CycleError, TopologicalSorter

from ..documents.conditional_members import Condition, lift_conditions, without_conditions
from ..documents.documents import Document
from ..documents.names import is_class_name, python_name
from ..documents.nodes import Object, Pointer, mapping_at
from ..documents.references import localised, referred
from ..documents.schemas import is_enum, is_model
from .inline import Named, with_inner


class Classes:
    """The schemas that become classes.

    Attributes:
        schemas: The schemas by name, without conditions, and with local references only.
        conditions: The conditions of each.
    """

    def __init__(self) -> None:
        self.schemas: Object = {}
        self.conditions: dict[str, list[Condition]] = {}
        self._owners: dict[str, tuple[Document, Pointer]] = {}
        self._modules: dict[str, str] = {}

    def add_components(self, document: Document) -> None:
        """Add the named schemas of a document.

        Raises:
            SpecError: As for `add`.
        """
        for name, schema in mapping_at(document.data, "components", "schemas").items():
            if is_model(schema) or is_enum(schema):
                self.add(document, name, ("components", "schemas", name), mapping_at(schema))

    def add(self, document: Document, name: str, pointer: Pointer, schema: Object) -> None:
        """Add a schema and those inside it.

        Raises:
            SpecError: A name is taken or not allowed, or a condition is not supported.
        """
        for named in with_inner(name, pointer, schema):
            self._add(document, named)

    def _add(self, document: Document, named: Named) -> None:
        name, pointer = named.name, named.pointer
        if not is_class_name(name):
            message = f"the class would be called {name}, which is not allowed: name this schema under components"
            raise document.problem(message, pointer, name)
        # Two names can give the same module: BookingID and BookingId.
        other = self._modules.setdefault(python_name(name), name)
        if other in self._owners:
            owner, place = self._owners[other]
            said = "the name is defined twice" if other == name else f"the name is too close to {other}"
            raise document.problem(f"{said}, here and in {owner.file}:{owner.lines[place]}", pointer, name)
        self._owners[name] = document, pointer
        self.conditions[name] = lift_conditions(document, pointer, named.schema)
        self.schemas[name] = localised(without_conditions(named.schema))

    def check_cycles(self) -> None:
        """Reject classes that contain each other, whose modules would import each other. One may contain itself.

        Raises:
            SpecError: Two or more classes contain each other.
        """
        graph = {name: referred(schema) - {name} for name, schema in self.schemas.items()}
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            names: list[str] = error.args[1]
            document, pointer = self._owners[names[0]]
            where = " and ".join(dict.fromkeys(names))
            raise document.problem("schemas that contain each other are not supported", pointer, where) from None
