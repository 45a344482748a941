"""Lifts "required when …" out of JSON Schema into data.

openapi-python-client passes over `if`, `then` and `dependentRequired`, so they leave the schema here and come back in
the model as `Condition`s, which the client evaluates; the sandbox keeps to the schema itself.
"""

from dataclasses import dataclass, field

from .documents import Document, Node, Object, Pointer, list_at, mapping_at
from .schemas import CONDITIONAL, where_of


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
    equals: tuple[tuple[str, tuple[Node, ...]], ...] = field(default=())


def lift_conditions(document: Document, pointer: Pointer, schema: Object) -> list[Condition]:
    """The conditions of one schema.

    Raises:
        SpecError: A condition says more than `Condition` can.
    """
    lifted: list[Condition] = []
    if "if" in schema or "then" in schema:
        lifted.append(_lift(document, pointer, schema))
    for index, part in enumerate(list_at(schema, "allOf")):
        at = (*pointer, "allOf", index)
        if not isinstance(part, dict) or not set(part) <= {"if", "then"}:
            raise document.problem("allOf is only supported for if and then", at, where_of(pointer))
        lifted.append(_lift(document, at, part))
    for member, required in mapping_at(schema, "dependentRequired").items():
        names = tuple(name for name in required if isinstance(name, str)) if isinstance(required, list) else ()
        lifted.append(Condition(requires=names, present=(member,)))
    return lifted


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
    understood = set(case) <= {"not", "required", "properties"} and set(equals) <= set(present)
    if not understood or not all(equals.values()) or set(mapping_at(case, "not")) - {"required"} or len(absent) > 1:
        message = "if is only supported with required, not: {required: [one member]}, and properties with const or enum"
        raise document.problem(message, (*pointer, "if"), where_of(pointer))
    return Condition(
        requires=required,
        absent=tuple(absent),
        present=tuple(name for name in present if name not in equals),
        equals=tuple((member, tuple(values)) for member, values in equals.items()),
    )


def _values(schema: Node) -> list[Node]:
    if isinstance(schema, dict) and set(schema) == {"const"}:
        return [schema["const"]]
    return list_at(schema, "enum") if isinstance(schema, dict) and set(schema) == {"enum"} else []
