# Copied from generator/runtime/model.py by `python -m generator build`; edit it there and build again.
"""The base class of models, which reads and writes their JSON form."""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from operator import attrgetter
from typing import Any, ClassVar, NamedTuple, Self, cast

from attrs import NOTHING, define, field, fields

from .codecs import BOOLEAN, LIMITED, OBJECT, Codec, EnumOf, drops, type_name, violations
from .conditions import Condition
from .departures import found_type, reading
from .descriptions import Description, described
from .errors import MAX_PROBLEMS, InvalidMembersError, Problem
from .spelling import spelled
from .types import UNSET, JSONValue


class Member(NamedTuple):
    """An attribute of a model, with its name in JSON and its codec."""

    name: str
    codec: Codec[object]
    attribute: str
    required: bool
    further_names: tuple[str, ...]
    is_limited: bool

    def take(self, source: dict[str, object]) -> tuple[str, object]:
        """Remove the member from an object; return the name that it had there and its value, `UNSET` if absent."""
        for name in (self.name, *self.further_names):
            if name in source:
                return name, source.pop(name)
        return self.name, UNSET


def member(name: str, codec: Codec[object], *further_names: str) -> dict[str, object]:
    """Return the metadata of an attribute: its name in JSON, its codec, and further names that responses use."""
    return {"name": name, "codec": codec, "further_names": further_names}


_members: "dict[type[Model], tuple[Member, ...]]" = {}
_values: "dict[type[Model], Callable[[object], tuple[object, ...]]]" = {}


def members_of(model: "type[Model]") -> tuple[Member, ...]:
    """Return the documented members of a model."""
    if model in _members:
        return _members[model]
    _members[model] = tuple(
        Member(
            name=cast("str", attribute.metadata["name"]),
            codec=cast("Codec[object]", attribute.metadata["codec"]),
            attribute=attribute.name,
            required=attribute.default is NOTHING,
            further_names=cast("tuple[str, ...]", attribute.metadata["further_names"]),
            is_limited=isinstance(attribute.metadata["codec"], LIMITED),
        )
        for attribute in fields(model)
        if attribute.metadata
    )
    return _members[model]


def values_of(model: "Model") -> tuple[object, ...]:
    """Return the values of the documented members, in order."""
    kind = type(model)
    if kind not in _values:
        # One attrgetter is five times as fast as getattr. With a single name it would not return a tuple.
        _values[kind] = attrgetter("conditions", "conditions", *[each.attribute for each in members_of(kind)])
    return _values[kind](model)[2:]


@define(kw_only=True, repr=False)
class Model:
    """An object of the platform. Absent members are `UNSET`, null members are None."""

    conditions: ClassVar[tuple[Condition, ...]] = ()

    additional_properties: dict[str, JSONValue] = field(factory=dict[str, JSONValue])
    """Undocumented members by their names in JSON. Sent unchanged. An attribute of the same name takes precedence."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__init__" in vars(cls):  # attrs has completed the class.
            cls.__init__.__doc__ = "Take the members, which the class describes."
            cls.__eq__.__doc__ = "Return whether the other is of the same class and has equal members."
            type.__setattr__(cls, "__init__", spelled(cls.__init__))
            type.__setattr__(cls, "__doc__", Description(cls.__doc__, _describe))

    @classmethod
    def from_dict(cls, source: Mapping[str, object], *, validate: bool = False) -> Self:
        """Read the object from its JSON form. Undocumented members are put into `additional_properties`.

        An object that the platform sent for a list is put there too, if the list lacks its keys. The answer of an
        action that the platform refused may lack required members, which are then `UNSET`.

        Args:
            source: The members by their names in JSON.
            validate: Whether to check the members that are required under a condition too, as a call does.

        Raises:
            InvalidMembersError: A required member is missing, or a value has the wrong type.
        """
        rest = dict(source)
        is_refused = _is_refused(source)
        values: dict[str, object] = {}
        kept: dict[str, object] = {}
        problems: list[Problem] = []
        response = reading.get()
        for each in members_of(cls):
            name, value = each.take(rest)
            if value is UNSET:
                if each.required and is_refused:
                    values[each.attribute] = UNSET
                elif each.required:
                    problems.append(Problem(name, "is missing", each.attribute))
                continue
            try:
                codec = each.codec
                values[each.attribute] = response.inside(name, codec.read, value) if response else codec.read(value)
            except InvalidMembersError as errors:
                # The platform may send null for an absent value.
                if value is not None or each.required:
                    problems += errors.below(name, each.attribute)
                    if response:
                        response.note(name, "another type", type_name(each.codec), found_type(value))
            else:
                if drops(each.codec, value):
                    kept[name] = value
        if rest and response:
            response.note_undocumented(source, rest)
        rest |= kept
        if validate:
            absent = dict.fromkeys([each.attribute for each in members_of(cls)], UNSET)
            read = cls(**cast("dict[str, Any]", absent | values))
            named = {each.member for each in problems}
            lacking = read.violations(cast("Mapping[str, JSONValue]", source))
            problems += [each for each in lacking if each.member not in named]
        if problems:
            raise InvalidMembersError(problems=tuple(problems[:MAX_PROBLEMS]))
        # The attributes are defined by the subclass.
        return cls(**cast("dict[str, Any]", values), additional_properties=cast("dict[str, JSONValue]", rest))

    def to_dict(self) -> dict[str, JSONValue]:
        """Return the object in its JSON form, without members that are `UNSET`.

        Raises:
            InvalidMembersError: A value has the wrong type.
        """
        written, problems = self.written()
        if problems:
            raise InvalidMembersError(problems=tuple(problems))
        return written

    def violations(self, written: Mapping[str, JSONValue] | None = None) -> Iterator[Problem]:
        """Find the required members that are absent, with the conditions that require them, and exceeded limits.

        Args:
            written: The object in its JSON form, if you already have it.
        """
        body = dict(self.written()[0] if written is None else written)
        for each, value in zip(members_of(type(self)), values_of(self), strict=True):
            if value is UNSET:
                if each.required and each.name not in body:
                    yield Problem(each.name, "is required", each.attribute)
                continue
            name, codec, attribute, _, _, is_limited = each
            present = body.setdefault(name, None)  # An invalid value is not absent.
            if is_limited and (problems := tuple(violations(codec, present))):
                yield from InvalidMembersError(problems=problems).below(name, attribute)
            if isinstance(value, (Model, list, Mapping)):
                yield from _violations_inside(cast("object", value), present, name, attribute)
        for condition in self.conditions:
            lacking = [name for name in condition.requires if name not in body]
            if lacking and condition.applies(body):
                names = {each.name: each.attribute for each in members_of(type(self))}
                for name in lacking:
                    yield Problem(name, f"is required when {condition.described(names)}", names[name])

    def written(self) -> tuple[dict[str, JSONValue], list[Problem]]:
        """Return the members that can be written, and the problems of the others."""
        written: dict[str, JSONValue] = {}
        problems: list[Problem] = []
        for each, value in zip(members_of(type(self)), values_of(self), strict=True):
            if value is UNSET:
                continue
            try:
                written[each.name] = each.codec.write(value)
            except InvalidMembersError as errors:
                is_null = value is None and "cannot be null; leave it out (UNSET)"
                place = (each.name, each.attribute)
                problems += [Problem(place[0], is_null, place[1])] if is_null else errors.below(*place)
        if self.additional_properties:
            self._write_additional(written, problems)
        return written, problems

    def _write_additional(self, written: dict[str, JSONValue], problems: list[Problem]) -> None:
        try:
            further = OBJECT.write(self.additional_properties)
        except InvalidMembersError as errors:
            inside = isinstance(cast("object", self.additional_properties), Mapping)
            problems += errors.problems if inside else errors.below("additional_properties")
            return
        for name, value in further.items():
            written.setdefault(name, value)

    def __repr__(self) -> str:
        shown = [f"{each.attribute}={getattr(self, each.attribute)!r}" for each in members_of(type(self))]
        shown = [text for text in shown if not text.endswith("=UNSET")]
        if self.additional_properties:
            shown.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


def _describe(model: "type[Model]", texts: dict[str, str]) -> Iterator[str]:
    """Yield the lines that describe the members of a model, and when they are required."""
    members = members_of(model)
    names = {each.name: each.attribute for each in members}
    required = {"Required": [each.attribute for each in members if each.required]}
    for condition in model.conditions:
        required[f"Required when {condition.described(names)}"] = [names[name] for name in condition.requires]
    for title, attributes in required.items():
        if attributes:
            yield from described(f"{title}:", ", ".join(attributes))
            yield ""
    annotations = {each.name: each.type for each in fields(model)}
    for each in members:
        name, codec, attribute = each.name, each.codec, each.attribute
        in_json = f" ({name})" if name != attribute else ""
        text = texts.get(attribute, "")
        if isinstance(codec, EnumOf):
            enum: type[Enum] = cast("EnumOf[Any]", codec).enum  # type: ignore[redundant-cast]
            text += f" {enum.__name__} has {', '.join(f'{value.name} ({value.value})' for value in enum)}."
        yield from described(f"{attribute}{in_json}: {annotations[attribute]}", text)


def _is_refused(source: Mapping[str, object]) -> bool:
    """Whether an answer says that the platform did nothing."""
    try:
        return not all(BOOLEAN.read(source[name]) for name in ("success", "Success") if name in source)
    except InvalidMembersError:
        return False


def _violations_inside(value: object, written: JSONValue, name: str, attribute: str) -> Iterator[Problem]:
    """Find the violations of an object, or of the objects of a list or a mapping."""
    if isinstance(value, Model):
        inside = written if isinstance(written, Mapping) else None
        if problems := tuple(value.violations(inside)):
            yield from InvalidMembersError(problems=problems).below(name, attribute)
    elif isinstance(value, list):
        items = cast("list[object]", value)
        bodies = written if isinstance(written, list) and len(written) == len(items) else [None] * len(items)
        for index, (item, body) in enumerate(zip(items, bodies, strict=True)):
            if isinstance(item, Model):
                yield from _violations_inside(item, body, f"{name}.{index}", f"{attribute}.{index}")
    elif isinstance(value, Mapping):
        inner: Mapping[str, JSONValue] = written if isinstance(written, Mapping) else {}
        for key, item in cast("Mapping[str, object]", value).items():
            if isinstance(item, Model):
                yield from _violations_inside(item, inner.get(key), f"{name}.{key}", f"{attribute}.{key}")
