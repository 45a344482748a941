"""Converts `if`, `then` and `dependentRequired` of JSON Schema into conditions.

openapi-python-client ignores these keywords, so they are removed from the schema and become `Condition`s of the model,
which the client evaluates. The sandbox evaluates the schema itself.
"""

from dataclasses import dataclass

from .documents import Document
from .nodes import Node, Object, Pointer, list_at, mapping_at, where_of
from .validation import mismatch

CONDITIONAL = {"if", "then", "allOf", "dependentRequired"}


@dataclass(frozen=True)
class Condition:
    """Members that are required under one condition.

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
        """Return every member that the condition refers to."""
        return (*self.requires, *self.absent, *self.present, *(member for member, _ in self.equals))


def lift_conditions(document: Document, pointer: Pointer, schema: Object) -> list[Condition]:
    """Return the conditions of a schema."""
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
            raise document.problem(f"{member!r} of the condition is not a member", pointer, where)
    for member, values in condition.equals:
        typed: Object = {key: value for key, value in mapping_at(members, member).items() if key == "type"}
        for value in values:
            if mismatch(typed, value):
                raise document.problem(f"the condition is never met: {member} cannot be {value!r}", pointer, where)


def without_conditions(schema: Object) -> Object:
    """Return the schema for openapi-python-client."""
    return {key: value for key, value in schema.items() if key not in CONDITIONAL}


def _lift(document: Document, pointer: Pointer, schema: Object) -> Condition:
    case, then = mapping_at(schema, "if"), mapping_at(schema, "then")
    required = tuple(str(name) for name in list_at(then, "required"))
    if set(then) != {"required"} or not required:
        raise document.problem("then is only supported with only required", (*pointer, "then"), where_of(pointer))
    equals = {member: _values(member_schema) for member, member_schema in mapping_at(case, "properties").items()}
    present = [str(name) for name in list_at(case, "required")]
    excluded = mapping_at(case, "not")
    # Every option of anyOf has one member, so none of these members may be present.
    options = [mapping_at(option) for option in list_at(excluded, "anyOf")] or [excluded]
    absent = [str(name) for option in options for name in list_at(option, "required")]
    # A member of `properties` that is not also `required` would satisfy the case when absent.
    is_supported = bool(case) and set(case) <= {"not", "required", "properties"} and set(equals) <= set(present)
    # `not` with two required members in one list means that at least one is absent.
    is_each_single = all(set(option) == {"required"} and len(list_at(option, "required")) == 1 for option in options)
    if "not" in case and (len(excluded) != 1 or not is_each_single):
        is_supported = False
    if not is_supported or not all(equals.values()):
        message = (
            "if is only supported with required, not: {required: [one member]} or not: {anyOf: [several of these]}, "
            "and properties with const or enum"
        )
        raise document.problem(message, (*pointer, "if"), where_of(pointer))
    return Condition(
        requires=required,
        absent=tuple(absent),
        present=tuple(name for name in present if name not in equals),
        equals=tuple((member, tuple(values)) for member, values in equals.items()),
    )


def _values(schema: Node) -> list[Node]:
    """Return the values of `const` or `enum`; none if the schema has another keyword."""
    values: list[Node] = []
    if isinstance(schema, dict) and set(schema) == {"const"}:
        values = [schema["const"]]
    elif isinstance(schema, dict) and set(schema) == {"enum"}:
        values = list_at(schema, "enum")
    return [] if any(isinstance(value, dict | list) for value in values) else values
