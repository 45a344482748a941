"""The base class of models: reading from answers and writing into requests."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, cast

from attrs import NOTHING, define, field, fields

from .codecs import OBJECT, Codec
from .errors import MAX_PROBLEMS, InvalidMembersError, Problem
from .types import UNSET, JSONValue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .conditions import Condition


class Member(NamedTuple):
    """An attribute of a model with its name and codec in JSON."""

    name: str
    codec: Codec[object]
    attribute: str
    required: bool


def member(name: str, codec: Codec[object]) -> dict[str, object]:
    """The metadata of an attribute: the member's name in JSON, and its codec."""
    return {"name": name, "codec": codec}


_members: dict[type[Model], tuple[Member, ...]] = {}
_values: dict[type[Model], Callable[[object], tuple[object, ...]]] = {}


def members_of(model: type[Model]) -> tuple[Member, ...]:
    """The documented members of a model."""
    if model in _members:
        return _members[model]
    _members[model] = tuple(
        Member(
            name=cast("str", attribute.metadata["name"]),
            codec=cast("Codec[object]", attribute.metadata["codec"]),
            attribute=attribute.name,
            required=attribute.default is NOTHING,
        )
        for attribute in fields(model)
        if attribute.metadata
    )
    return _members[model]


def values_of(model: Model) -> tuple[object, ...]:
    """The values of the members that the documents list, in their order. One by one would take five times as long."""
    kind = type(model)
    if kind not in _values:
        # The first two are there because with a single name it would not give a tuple.
        _values[kind] = attrgetter("conditions", "conditions", *[each.attribute for each in members_of(kind)])
    return _values[kind](model)[2:]


@define(kw_only=True, repr=False)
class Model:
    """An object of the platform. Absent members are `UNSET`; null members are None."""

    conditions: ClassVar[tuple[Condition, ...]] = ()

    additional_properties: dict[str, JSONValue] = field(factory=dict[str, JSONValue])
    """Undocumented members by their names in JSON. Sent unchanged. An attribute with the same name wins."""

    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read an object from its JSON form. Undocumented members go to `additional_properties`.

        Raises:
            InvalidMembersError: A required member is missing, or a value has the wrong type.
        """
        rest = dict(source)
        values: dict[str, object] = {}
        problems: list[Problem] = []
        for name, codec, attribute, required in members_of(cls):
            value = rest.pop(name, UNSET)
            if value is UNSET:
                if required:
                    problems.append(Problem(name, "is missing", attribute))
                continue
            try:
                values[attribute] = codec.read(value)
            except InvalidMembersError as errors:
                # Null is not documented here, but the platform may send it for an absent value.
                if value is not None or required:
                    problems += errors.below(name, attribute)
        if problems:
            raise InvalidMembersError(problems=tuple(problems[:MAX_PROBLEMS]))
        # The attributes are those of a subclass.
        return cls(**cast("dict[str, Any]", values), additional_properties=cast("dict[str, JSONValue]", rest))

    def to_dict(self) -> dict[str, JSONValue]:
        """Write the object in its JSON form, without members that are `UNSET`.

        Raises:
            InvalidMembersError: A value has the wrong type.
        """
        written, problems = self.written()
        if problems:
            raise InvalidMembersError(problems=tuple(problems))
        return written

    def missing(self, written: Mapping[str, JSONValue] | None = None) -> Iterator[Problem]:
        """Each required member that is absent, with the case that requires it.

        Args:
            written: The object in its JSON form, where that is known already.
        """
        body = dict(self.written()[0] if written is None else written)
        for (name, _, attribute, required), value in zip(members_of(type(self)), values_of(self), strict=True):
            if value is UNSET:
                if required and name not in body:
                    yield Problem(name, "is required", attribute)
                continue
            present = body.setdefault(name, None)  # An invalid value is not absent.
            if isinstance(value, (Model, list)):
                yield from _missing_inside(cast("object", value), present, name, attribute)
        for condition in self.conditions:
            lacking = [name for name in condition.requires if name not in body]
            if lacking and condition.applies(body):
                names = {name: attribute for name, _, attribute, _ in members_of(type(self))}
                for name in lacking:
                    yield Problem(name, f"is required when {condition.described(names)}", names[name])

    def written(self) -> tuple[dict[str, JSONValue], list[Problem]]:
        """The members that can be written, and the problems of the others."""
        written: dict[str, JSONValue] = {}
        problems: list[Problem] = []
        for (name, codec, attribute, _), value in zip(members_of(type(self)), values_of(self), strict=True):
            if value is UNSET:
                continue
            try:
                written[name] = codec.write(value)
            except InvalidMembersError as errors:
                is_null = value is None and "cannot be null; leave it out (UNSET)"
                problems += [Problem(name, is_null, attribute)] if is_null else errors.below(name, attribute)
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


def _missing_inside(value: object, written: JSONValue, name: str, attribute: str) -> Iterator[Problem]:
    """What is missing in an object, or in the objects of a list, that a member holds."""
    if isinstance(value, Model):
        inside = written if isinstance(written, Mapping) else None
        if problems := tuple(value.missing(inside)):
            yield from InvalidMembersError(problems=problems).below(name, attribute)
    elif isinstance(value, list):
        items = cast("list[object]", value)
        bodies = written if isinstance(written, list) and len(written) == len(items) else [None] * len(items)
        for index, (item, body) in enumerate(zip(items, bodies, strict=True)):
            if isinstance(item, Model):
                yield from _missing_inside(item, body, f"{name}.{index}", f"{attribute}.{index}")
