"""Lifts "required when …" out of JSON Schema into data.

openapi-python-client passes over `if`, `then` and `dependentRequired`, so they leave the schema here and come back in
the model as `Condition`s, which the client evaluates; the sandbox keeps to the schema itself.
"""

from dataclasses import dataclass

from .documents import Document
from .json_schema import mismatch
from .nodes import Node, Object, Pointer, list_at, mapping_at, where_of

CONDITIONAL = {"if", "then", "allOf", "dependentRequired"}


@dataclass(frozen=True)
class Condition:
    """Members that are required in one case.

    Attributes:
        requires: The members.
        absent: The case: all of these are left out,
        present: and all of these are there,
        equals: and each of these has one of the values.
    """

    requires: tuple[str, ...]
    absent: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    equals: tuple[tuple[str, tuple[Node, ...]], ...] = ()

    def members(self) -> tuple[str, ...]:
        """Every member that it speaks of."""
        return (*self.requires, *self.absent, *self.present, *(member for member, _ in self.equals))


def lift_conditions(document: Document, pointer: Pointer, schema: Object) -> list[Condition]:
    """The conditions of one schema.

    Raises:
        SpecError: A condition says more than `Condition` can, or speaks of what is no member.
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
            raise document.problem(f"the condition speaks of {member!r}, which is no member", pointer, where)
    for member, values in condition.equals:
        typed: Object = {key: value for key, value in mapping_at(members, member).items() if key == "type"}
        for value in values:
            if mismatch(typed, value):
                raise document.problem(f"the condition is never met: {member} cannot be {value!r}", pointer, where)


def without_conditions(schema: Object) -> Object:
    """The schema as openapi-python-client may see it."""
    return {key: value for key, value in schema.items() if key not in CONDITIONAL}


def _lift(document: Document, pointer: Pointer, schema: Object) -> Condition:
    case, then = mapping_at(schema, "if"), mapping_at(schema, "then")
    required = tuple(str(name) for name in list_at(then, "required"))
    if set(then) != {"required"} or not required:
        raise document.problem("then is only supported with required alone", (*pointer, "then"), where_of(pointer))
    equals = {member: _values(member_schema) for member, member_schema in mapping_at(case, "properties").items()}
    present = [str(name) for name in list_at(case, "required")]
    absent = [str(name) for name in list_at(case, "not", "required")]
    # Without its name under `required`, a member of `properties` that is left out would satisfy the case as well.
    understood = bool(case) and set(case) <= {"not", "required", "properties"} and set(equals) <= set(present)
    # Not two members together: `not` of those means that at least one is left out.
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
    """The values that a member of the case may have; none where the schema says anything else."""
    values: list[Node] = []
    if isinstance(schema, dict) and set(schema) == {"const"}:
        values = [schema["const"]]
    elif isinstance(schema, dict) and set(schema) == {"enum"}:
        values = list_at(schema, "enum")
    return [] if any(isinstance(value, dict | list) for value in values) else values
