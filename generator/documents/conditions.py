"""Turns "required when …" of JSON Schema into data.

openapi-python-client ignores `if`, `then` and `dependentRequired`, so they are removed from the schema here and become
`Condition`s of the model, which the client evaluates. The sandbox evaluates the schema itself.
"""

from dataclasses import dataclass

from .documents import Document
from .nodes import Node, Object, Pointer, list_at, mapping_at, where_of
from .validation import mismatch

CONDITIONAL = {"if", "then", "allOf", "dependentRequired"}


@dataclass(frozen=True)
class Condition:
    """Members that are required in one case.

    Attributes:
        requires: The members.
        absent: Members that must be absent.
        present: Members that must be present.
        equals: Members that must have one of these values.
    """

    requires: tuple[str, ...]
    absent: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    equals: tuple[tuple[str, tuple[Node, ...]], ...] = ()

    def members(self) -> tuple[str, ...]:
        """Every member that it names."""
        return (*self.requires, *self.absent, *self.present, *(member for member, _ in self.equals))


def lift_conditions(document: Document, pointer: Pointer, schema: Object) -> list[Condition]:
    """The conditions of one schema.

    Raises:
        SpecError: `Condition` cannot express a condition, or one names an unknown member.
    """
    lifted: list[tuple[Pointer, Condition]] = []
    if "if" in schema or "then" in schema:
        lifted.append((pointer, _lift(document, pointer, schema)))
    for index, part in enumerate(list_at(schema, "allOf")):
        at = (*pointer, "allOf", index)
        if not isinstance(part, dict) or not set(part) <= {"if", "then"}:
            raise document.problem("allOf is only supported for if and then", at, where_of(pointer))
        lifted.append((at, _lift(document, at, part)))
    for member in mapping_at(schema, "dependentRequired"):
        names = tuple(str(name) for name in list_at(schema, "dependentRequired", member))
        lifted.append(((*pointer, "dependentRequired", member), Condition(requires=names, present=(member,))))
    for at, condition in lifted:
        _check_members(document, at, condition, mapping_at(schema, "properties"))
    return [condition for _, condition in lifted]


def _check_members(document: Document, pointer: Pointer, condition: Condition, members: Object) -> None:
    where = where_of(pointer)
    for member in condition.members():
        if member not in members:
            raise document.problem(f"the condition names {member!r}, which is not a member", pointer, where)
    for member, values in condition.equals:
        typed: Object = {key: value for key, value in mapping_at(members, member).items() if key == "type"}
        for value in values:
            if mismatch(typed, value):
                raise document.problem(f"the condition is never met: {member} cannot be {value!r}", pointer, where)


def without_conditions(schema: Object) -> Object:
    """The schema for openapi-python-client."""
    return {key: value for key, value in schema.items() if key not in CONDITIONAL}


def _lift(document: Document, pointer: Pointer, schema: Object) -> Condition:
    case, then = mapping_at(schema, "if"), mapping_at(schema, "then")
    required = tuple(str(name) for name in list_at(then, "required"))
    if set(then) != {"required"} or not required:
        raise document.problem("then is only supported with required alone", (*pointer, "then"), where_of(pointer))
    equals = {member: _values(member_schema) for member, member_schema in mapping_at(case, "properties").items()}
    present = [str(name) for name in list_at(case, "required")]
    absent = [str(name) for name in list_at(case, "not", "required")]
    # A member of `properties` that is not also `required` would satisfy the case when absent.
    understood = bool(case) and set(case) <= {"not", "required", "properties"} and set(equals) <= set(present)
    # Only one member: `not` of two means that at least one is absent.
    if "not" in case and (set(mapping_at(case, "not")) != {"required"} or len(absent) != 1):
        understood = False
    if not understood or not all(equals.values()):
        message = "if is only supported with required, not: {required: [one member]}, and properties with const or enum"
        raise document.problem(message, (*pointer, "if"), where_of(pointer))
    return Condition(
        requires=required,
        absent=tuple(absent),
        present=tuple(name for name in present if name not in equals),
        equals=tuple((member, tuple(values)) for member, values in equals.items()),
    )


def _values(schema: Node) -> list[Node]:
    """The values that a member may have in the case; none if the schema is anything but these."""
    values: list[Node] = []
    if isinstance(schema, dict) and set(schema) == {"const"}:
        values = [schema["const"]]
    elif isinstance(schema, dict) and set(schema) == {"enum"}:
        values = list_at(schema, "enum")
    return [] if any(isinstance(value, dict | list) for value in values) else values
