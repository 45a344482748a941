"""Compare two states of the documents, and classify each change by its effect on callers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ..codegen.actions import Action, Lookup
from ..codegen.bundle import Bundle
from ..codegen.classes import Classes
from ..documents.codes import Code
from ..documents.conditions import Condition
from ..documents.conventions import FAILURE
from ..documents.formats import FORMATS
from ..documents.names import FURTHER_NAMES, member_name
from ..documents.nodes import Node, Object, list_at, mapping_at, text_at, types_of
from ..documents.schemas import FILTER, REFERS, constants_of, is_enum, meanings_of, type_of, values_of, without_null
from .change import Change, Effect
from .generated import compare_generated

LIMITS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "pattern")
# From never retried to always retried.
SAFETY = ("never", "with-id", "always")


@dataclass(frozen=True)
class Use:
    """Whether a class is used in requests and in answers."""

    is_sent: bool
    is_answered: bool


@dataclass(frozen=True)
class ClassChanges:
    """Compares the classes of two states.

    Attributes:
        old: The older classes.
        new: The newer classes.
        uses: The use of each class, in either state.
    """

    old: Classes
    new: Classes
    uses: dict[str, Use]

    def changes(self) -> Iterator[Change]:
        """Return all changes."""
        for name in sorted({*self.old.schemas, *self.new.schemas}):
            before, after = mapping_at(self.old.schemas, name), mapping_at(self.new.schemas, name)
            if not after or not before:
                what, effect = ("class removed", Effect.BREAKS) if before else ("class added", Effect.ADDS)
                yield Change(name, what, effect)
            elif is_enum(before) != is_enum(after):
                yield Change(name, "now an enum" if is_enum(after) else "no longer an enum", Effect.BREAKS)
            else:
                yield from _reworded(name, before, after)
                yield from _compare_enums(name, before, after) if is_enum(after) else self._object(name, before, after)

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
                    # Callers rely on required members of answers, and omit optional members of requests.
                    breaks = use.is_sent if required else use.is_answered
                    what = "now required" if required else "now optional"
                    yield Change(where, what, Effect.BREAKS if breaks else Effect.ADDS)
                yield from _compare_members(where, mapping_at(old, member), mapping_at(new, member), use)
                yield from _compare_names(where, member, mapping_at(old, member), mapping_at(new, member), use)
        yield from _compare_filters(name, before, after)
        yield from self._conditions(name)

    def _conditions(self, name: str) -> Iterator[Change]:
        before, after = self.old.conditions.get(name, []), self.new.conditions.get(name, [])
        gone = [condition for condition in before if condition not in after]
        for condition in (each for each in after if each not in before):
            wider = next((old for old in gone if _is_narrower(condition, old)), None)
            if wider:
                gone.remove(wider)
                yield Change(name, f"requires {_describe(condition)} only, fewer than before", Effect.ADDS)
            else:
                yield Change(name, f"now requires {_describe(condition)}", Effect.BREAKS)
        for condition in gone:
            yield Change(name, f"no longer requires {_describe(condition)}", Effect.ADDS)


def _compare_names(where: str, member: str, before: Object, after: Object, use: Use) -> Iterator[Change]:
    """Compare the names of a member in Python and in responses."""
    old, new = member_name(member, before), member_name(member, after)
    if old != new:
        yield Change(where, f"renamed from {old} to {new} in Python", Effect.BREAKS)
    further, now = mapping_at(before, FURTHER_NAMES), mapping_at(after, FURTHER_NAMES)
    for name in (name for name in further if name not in now):
        yield Change(where, f"no longer read as {name}", Effect.BREAKS if use.is_answered else Effect.ADDS)
    for name in (name for name in now if name not in further):
        yield Change(where, f"also read as {name}", Effect.ADDS)


def _compare_filters(where: str, before: Object, after: Object) -> Iterator[Change]:
    if before.get(FILTER) != after.get(FILTER):
        what = "takes operators and other keys" if after.get(FILTER) else "no longer takes operators and other keys"
        yield Change(where, what, Effect.ADDS if after.get(FILTER) else Effect.BREAKS)


def _compare_members(where: str, before: Object, after: Object, use: Use) -> Iterator[Change]:
    """Compare two schemas of a member, of the items of a list or of the values of a mapping."""
    yield from _reworded(where, before, after)
    yield from _compare_filters(where, before, after)
    old, new = type_of(before), type_of(after)
    if old != new:
        # Formats with the same codec have the same type in Python.
        effect = Effect.NONE if _has_same_python_type(before, after) else Effect.BREAKS
        yield Change(where, f"type changed from {old} to {new}", effect)
    elif _is_nullable(before) != _is_nullable(after):
        breaks = use.is_answered if _is_nullable(after) else use.is_sent
        what = "can now be null" if _is_nullable(after) else "can no longer be null"
        yield Change(where, what, Effect.BREAKS if breaks else Effect.ADDS)
    if (referred_to := after.get(REFERS)) != before.get(REFERS):
        breaks = use.is_sent and REFERS in before
        what = f"can be a reference to {referred_to}" if referred_to else "can no longer be a reference"
        yield Change(where, what, Effect.BREAKS if breaks else Effect.ADDS)
    changed = [limit for limit in LIMITS if before.get(limit) != after.get(limit)]
    if changed:
        breaks = use.is_sent and any(_is_tighter(limit, before.get(limit), after.get(limit)) for limit in changed)
        yield Change(where, "limits changed", Effect.BREAKS if breaks else Effect.ADDS)
    if old == new:
        was, now = _parts(before), _parts(after)
        for part in {**was, **now}:
            yield from _compare_members(f"{where}{part}", was.get(part, {}), now.get(part, {}), use)


def _parts(schema: Object) -> dict[str, Object]:
    """Return the schemas of the items, of the values and of the forms of a member."""
    schema = without_null(schema)
    inner = {f".{key}": schema[key] for key in ("items", "additionalProperties") if isinstance(schema.get(key), dict)}
    forms = {f".oneOf.{index}": option for index, option in enumerate(_forms(schema))}
    return {part: mapping_at(node) for part, node in (inner | forms).items()}


def _forms(schema: Object) -> list[Node]:
    return [option for option in list_at(schema, "oneOf") if option != {"type": "null"}]


def _is_narrower(condition: Condition, before: Condition) -> bool:
    """Whether a condition requires at most the members of another, and only in some of its cases."""
    before_equals, equals = dict(before.equals), dict(condition.equals)
    return (
        set(condition.requires) <= set(before.requires)
        and set(condition.absent) >= set(before.absent)
        and {*condition.present, *equals} >= set(before.present)
        and all(member in equals and set(equals[member]) <= set(values) for member, values in before_equals.items())
    )


def _has_same_python_type(before: Object, after: Object) -> bool:
    old, new = (FORMATS.get(text_at(without_null(each), "format")) for each in (before, after))
    same_types = types_of(without_null(before)) == types_of(without_null(after))
    return bool(old and new and old.codec == new.codec) and same_types


def _is_tighter(limit: str, before: Node, after: Node) -> bool:
    """Whether a limit accepts fewer values than before."""
    if after is None:
        return False
    if before is None or not isinstance(before, int | float) or not isinstance(after, int | float):
        return True
    return after > before if limit.startswith("min") else after < before


def _compare_enums(name: str, before: Object, after: Object) -> Iterator[Change]:
    old, new = dict(zip(values_of(before), constants_of(before), strict=True)), _constants(after)
    for value, constant in old.items():
        if value not in new:
            yield Change(f"{name}.{constant}", f"value {value} removed", Effect.BREAKS)
        elif new[value] != constant:
            yield Change(f"{name}.{constant}", f"renamed to {new[value]}", Effect.BREAKS)
    for value, constant in new.items():
        if value not in old:
            # A `match` without it is no longer complete.
            yield Change(f"{name}.{constant}", f"value {value} added", Effect.BREAKS)
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


def _describe(condition: Condition) -> str:
    cases = [f"without {name}" for name in condition.absent]
    cases += [f"with {name}" for name in condition.present]
    cases += [f"with {name} {' or '.join(map(str, values))}" for name, values in condition.equals]
    return f"{', '.join(condition.requires)} {' and '.join(cases)}"


def compare_bundles(old: Bundle, new: Bundle) -> Iterator[Change]:
    """Return all changes between two states."""
    found = list(_compare_documents(old, new))
    yield from found
    yield from compare_generated(old, new, found)


def _compare_documents(old: Bundle, new: Bundle) -> Iterator[Change]:
    before = {f"{action.namespace}.{action.name}": action for action in old.actions}
    after = {f"{action.namespace}.{action.name}": action for action in new.actions}
    for name in sorted({*before, *after}):
        if name not in after:
            yield Change(name, "action removed", Effect.BREAKS)
        elif name not in before:
            yield Change(name, "action added", Effect.ADDS)
        else:
            yield from _compare_actions(name, before[name], after[name])
            yield from _compare_lookups(name, *(each.lookups.get(_key(before[name])) for each in (old, new)))
            if old.sources[_key(before[name])] != new.sources[_key(before[name])]:
                yield Change(name, "takes ids from other reads in `ivvy conform`", Effect.NONE)
    yield from _compare_codes("any action", old.shared_codes, new.shared_codes)
    uses = _uses(old, new)
    for change in ClassChanges(old.classes, new.classes, uses).changes():
        is_subject = change.where in {*old.subjects, *new.subjects}
        yield replace(change, what=change.what.replace("class", "notification", 1)) if is_subject else change
    for region in sorted({*old.servers, *new.servers}):
        if region not in new.servers:
            yield Change(region, "region removed", Effect.BREAKS)
        elif old.servers.get(region) != new.servers[region]:
            yield Change(region, f"region is at {new.servers[region]}", Effect.ADDS)


def _compare_actions(name: str, before: Action, after: Action) -> Iterator[Change]:
    for what, old, new in (("takes", before.request, after.request), ("answers", before.answer, after.answer)):
        if old != new:
            yield Change(name, f"{what} {new or 'nothing'} instead of {old or 'nothing'}", Effect.BREAKS)
    if before.repeatable != after.repeatable:
        # An action that is no longer retried raises OutcomeUnknownError where it did not before.
        effect = Effect.BREAKS if SAFETY.index(after.repeatable) < SAFETY.index(before.repeatable) else Effect.ADDS
        yield Change(name, f"is repeatable {after.repeatable} instead of {before.repeatable}", effect)
    if before.booking != after.booking:
        yield Change(name, f"touches booking {after.booking}", Effect.NONE)
    if before.is_optional != after.is_optional:
        effect = Effect.ADDS if after.is_optional else Effect.BREAKS
        yield Change(name, f"can{'' if after.is_optional else ' no longer'} be called without a request", effect)
    if before.in_batches != after.in_batches:
        effect = Effect.ADDS if after.in_batches else Effect.BREAKS
        yield Change(name, f"can{'' if after.in_batches else ' no longer'} be in a batch", effect)
    if before.answers_list != after.answers_list:
        yield Change(name, f"answers {'a list' if after.answers_list else 'an object'}", Effect.BREAKS)
    if before.unique != after.unique:
        what = f"has {', '.join(after.unique)} as unique members" if after.unique else "has no unique members"
        yield Change(name, f"{what} instead of {', '.join(before.unique) or 'none'}", Effect.NONE)
    if before.page != after.page:
        yield Change(name, f"is documented at {after.page}", Effect.NONE)
    if (before.summary, before.description) != (after.summary, after.description):
        yield Change(name, "reworded", Effect.NONE)
    yield from _compare_codes(name, before.codes, after.codes)


def _key(action: Action) -> tuple[str, str]:
    return action.namespace, action.name


def _compare_lookups(name: str, before: Lookup | None, after: Lookup | None) -> Iterator[Change]:
    if after is None and before is not None:
        yield Change(name, "an unknown outcome can no longer be resolved", Effect.BREAKS)
    elif after != before:
        what = "is resolved in another way" if before else "can be resolved"
        yield Change(name, f"an unknown outcome {what}", Effect.BREAKS if before else Effect.ADDS)


def _compare_codes(name: str, before: tuple[Code, ...], after: tuple[Code, ...]) -> Iterator[Change]:
    old, new = {code.code: code for code in before}, {code.code: code for code in after}
    for number, code in old.items():
        where = f"{name} {code.name}"
        if number not in new:
            yield Change(where, f"code {number} removed", Effect.BREAKS)
        elif new[number].name != code.name:
            yield Change(where, f"renamed to {new[number].name}", Effect.BREAKS)
        elif new[number].meaning != code.meaning:
            yield Change(where, "reworded", Effect.NONE)
    for number, code in new.items():
        if number not in old:
            yield Change(f"{name} {code.name}", f"code {number} added", Effect.ADDS)


def _uses(*states: Bundle) -> dict[str, Use]:
    sent: set[str] = set()
    answered = {FAILURE}
    for state in states:
        sent |= state.classes.within({action.request for action in state.actions if action.request})
        answered |= state.classes.within({FAILURE, *(action.answer for action in state.actions), *state.subjects})
    return {name: Use(name in sent, name in answered) for name in sent | answered}
