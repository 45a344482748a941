"""What a changed class means for callers, depending on whether it is sent, received or both."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..codegen.classes import Classes
from ..documents.conditions import Condition
from ..documents.formats import FORMATS
from ..documents.nodes import Node, Object, list_at, mapping_at, text_at, types_of
from ..documents.schemas import constants_of, is_enum, meanings_of, type_of, values_of, without_null
from .effects import Change, Effect

LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")


@dataclass(frozen=True)
class Use:
    """What a class is used for."""

    is_sent: bool
    is_answered: bool


@dataclass(frozen=True)
class ClassChanges:
    """Compares the classes of two states.

    Attributes:
        old: The classes before.
        new: The classes after.
        uses: What each class is used for, in either state.
    """

    old: Classes
    new: Classes
    uses: dict[str, Use]

    def changes(self) -> Iterator[Change]:
        """Everything that has changed."""
        for name in sorted({*self.old.schemas, *self.new.schemas}):
            before, after = mapping_at(self.old.schemas, name), mapping_at(self.new.schemas, name)
            if not after or not before:
                yield (
                    Change(name, "class removed", Effect.BREAKS) if before else Change(name, "class added", Effect.ADDS)
                )
            elif is_enum(before) != is_enum(after):
                yield Change(name, "now an enum" if is_enum(after) else "no longer an enum", Effect.BREAKS)
            else:
                yield from _reworded(name, before, after)
                yield from _enum(name, before, after) if is_enum(after) else self._object(name, before, after)

    def _object(self, name: str, before: Object, after: Object) -> Iterator[Change]:
        use = self.uses.get(name, Use(is_sent=True, is_answered=True))
        old, new = mapping_at(before, "properties"), mapping_at(after, "properties")
        was_required, is_required = list_at(before, "required"), list_at(after, "required")
        for member in [*old, *(added for added in new if added not in old)]:
            where, required = f"{name}.{member}", member in is_required
            if member not in new:
                yield Change(where, "member removed", Effect.BREAKS)
            elif member not in old:
                breaks = required and use.is_sent
                what = "member added, required" if breaks else "member added"
                yield Change(where, what, Effect.BREAKS if breaks else Effect.ADDS)
            else:
                if required != (member in was_required):
                    # Callers rely on members that are always returned, and leave out members that are optional to send.
                    breaks = use.is_sent if required else use.is_answered
                    what = "now required" if required else "now optional"
                    yield Change(where, what, Effect.BREAKS if breaks else Effect.ADDS)
                yield from _member(where, mapping_at(old, member), mapping_at(new, member), use)
        yield from self._conditions(name)

    def _conditions(self, name: str) -> Iterator[Change]:
        before, after = self.old.conditions.get(name, []), self.new.conditions.get(name, [])
        gone = [condition for condition in before if condition not in after]
        for condition in (each for each in after if each not in before):
            wider = next((old for old in gone if _is_narrower(condition, old)), None)
            if wider:
                gone.remove(wider)
                yield Change(name, f"requires {_described(condition)} alone, fewer than before", Effect.ADDS)
            else:
                yield Change(name, f"now requires {_described(condition)}", Effect.BREAKS)
        for condition in gone:
            yield Change(name, f"no longer requires {_described(condition)}", Effect.ADDS)


def _member(where: str, before: Object, after: Object, use: Use) -> Iterator[Change]:
    yield from _reworded(where, before, after)
    old, new = type_of(before), type_of(after)
    if old != new:
        # Python has one type for all formats of numbers.
        effect = Effect.NONE if _read_alike(before, after) else Effect.BREAKS
        yield Change(where, f"type changed from {old} to {new}", effect)
    elif _is_nullable(before) != _is_nullable(after):
        breaks = use.is_answered if _is_nullable(after) else use.is_sent
        what = "can now be null" if _is_nullable(after) else "can no longer be null"
        yield Change(where, what, Effect.BREAKS if breaks else Effect.ADDS)
    changed = [limit for limit in LIMITS if before.get(limit) != after.get(limit)]
    if changed:
        breaks = use.is_sent and any(_is_tighter(limit, before.get(limit), after.get(limit)) for limit in changed)
        yield Change(where, "limits changed", Effect.BREAKS if breaks else Effect.ADDS)


def _is_narrower(condition: Condition, before: Condition) -> bool:
    """Whether a condition requires no more than another, and only in some of its cases."""
    before_equals, equals = dict(before.equals), dict(condition.equals)
    return (
        set(condition.requires) <= set(before.requires)
        and set(condition.absent) >= set(before.absent)
        and {*condition.present, *equals} >= set(before.present)
        and all(member in equals and set(equals[member]) <= set(values) for member, values in before_equals.items())
    )


def _read_alike(before: Object, after: Object) -> bool:
    old, new = (FORMATS.get(text_at(without_null(each), "format")) for each in (before, after))
    same_types = types_of(without_null(before)) == types_of(without_null(after))
    return bool(old and new and old.codec == new.codec) and same_types


def _is_tighter(limit: str, before: Node, after: Node) -> bool:
    """Whether a limit accepts less than it did."""
    if after is None:
        return False
    if before is None or not isinstance(before, int | float) or not isinstance(after, int | float):
        return True
    return after > before if limit.startswith("min") else after < before


def _enum(name: str, before: Object, after: Object) -> Iterator[Change]:
    old, new = dict(zip(values_of(before), constants_of(before), strict=True)), _constants(after)
    for value, constant in old.items():
        if value not in new:
            yield Change(f"{name}.{constant}", f"value {value} removed", Effect.BREAKS)
        elif new[value] != constant:
            yield Change(f"{name}.{constant}", f"renamed to {new[value]}", Effect.BREAKS)
    for value, constant in new.items():
        if value not in old:
            yield Change(f"{name}.{constant}", f"value {value} added", Effect.ADDS)
    meanings = dict(zip(values_of(before), meanings_of(before), strict=True))
    for value, meaning in zip(values_of(after), meanings_of(after), strict=True):
        if meanings.get(value, meaning) != meaning and old[value] == new[value]:
            yield Change(f"{name}.{new[value]}", "reworded", Effect.NONE)


def _constants(schema: Object) -> dict[int | str, str]:
    return dict(zip(values_of(schema), constants_of(schema), strict=True))


def _reworded(where: str, before: Object, after: Object) -> Iterator[Change]:
    if text_at(before, "description") != text_at(after, "description"):
        yield Change(where, "reworded", Effect.NONE)


def _is_nullable(schema: Object) -> bool:
    return "null" in types_of(schema) or {"type": "null"} in list_at(schema, "oneOf")


def _described(condition: Condition) -> str:
    cases = [f"without {name}" for name in condition.absent]
    cases += [f"with {name}" for name in condition.present]
    cases += [f"with {name} {' or '.join(map(str, values))}" for name, values in condition.equals]
    return f"{', '.join(condition.requires)} {' and '.join(cases)}"
