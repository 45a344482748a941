# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""What every model can do: read itself from an answer and write itself into a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, Self, cast

from attrs import NOTHING, define, field, fields

from .codecs import ANYTHING, Codec
from .types import UNSET, JSONValue, MemberErrors, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .conditions import Condition


class Member(NamedTuple):
    """How an attribute of a model stands in JSON."""

    name: str
    codec: Codec[object]
    attribute: str
    required: bool


def member(name: str, codec: Codec[object]) -> dict[str, object]:
    """The metadata of an attribute: the member's name in JSON, and its codec."""
    return {"name": name, "codec": codec}


_members: dict[type[Model], tuple[Member, ...]] = {}


def members_of(model: type[Model]) -> tuple[Member, ...]:
    """The members that the documents list for a model."""
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


@define(kw_only=True, repr=False)
class Model:
    """An object of the platform. Members that are left out are `UNSET`; those that are null are None."""

    conditions: ClassVar[tuple[Condition, ...]] = ()

    additional_properties: dict[str, JSONValue] = field(factory=dict[str, JSONValue])
    """Members that the documents do not list, by their names in JSON. Sent unchanged. An attribute with the same name
    wins."""

    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read an object as it stands in JSON. Members that are not documented go to `additional_properties`.

        Raises:
            MemberErrors: A required member is missing, or a value is of a type that its member cannot have.
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
            except MemberErrors as errors:
                # The documents have no null here; the platform may, and means that there is nothing.
                if value is not None or required:
                    problems += errors.below(name, attribute)
        if problems:
            raise MemberErrors(problems)
        # The attributes are those of the class, which is not known here.
        return cls(**cast("dict[str, Any]", values), additional_properties=cast("dict[str, JSONValue]", rest))

    def to_dict(self) -> dict[str, JSONValue]:
        """Write the object as it stands in JSON, without the members that are `UNSET`.

        Raises:
            MemberErrors: A value is of a type that its member cannot have.
        """
        written, problems = self._written()
        if problems:
            raise MemberErrors(problems)
        return written

    def missing(self) -> Iterator[Problem]:
        """Each member that the documents require in the case at hand and that is left out, with the case."""
        body, problems = self._written()
        # What cannot be sent is there all the same.
        body |= {problem.member.partition(".")[0]: None for problem in problems}
        names = {name: attribute for name, _, attribute, _ in members_of(type(self))}
        for name, _, attribute, required in members_of(type(self)):
            if required and name not in body:
                yield Problem(name, "is required", attribute)
            value: object = getattr(self, attribute)
            items = cast("list[object]", value) if isinstance(value, list) else [value]
            for index, item in enumerate(items):
                if isinstance(item, Model):
                    place = f".{index}" if isinstance(value, list) else ""
                    yield from MemberErrors(list(item.missing())).below(name + place, attribute + place)
        for condition in self.conditions:
            if condition.applies(body):
                for name in condition.requires:
                    if name not in body:
                        yield Problem(name, f"is required when {condition.described(names)}", names[name])

    def _written(self) -> tuple[dict[str, JSONValue], list[Problem]]:
        """The members that can be written, and what is wrong with the others."""
        written: dict[str, JSONValue] = {}
        problems: list[Problem] = []
        for name, codec, attribute in self._set_members():
            value = getattr(self, attribute) if attribute else self.additional_properties[name]
            try:
                written[name] = codec.write(value)
            except MemberErrors as errors:
                is_null = value is None and "cannot be null; leave it out (UNSET)"
                problems += [Problem(name, is_null, attribute)] if is_null else errors.below(name, attribute)
        return written, problems

    def _set_members(self) -> Iterator[tuple[str, Codec[object], str]]:
        """Name, codec and attribute of each member that is set; the attribute is empty for one without a document."""
        names: set[str] = set()
        for name, codec, attribute, _ in members_of(type(self)):
            if getattr(self, attribute) is not UNSET:
                names.add(name)
                yield name, codec, attribute
        yield from ((name, ANYTHING, "") for name in self.additional_properties if name not in names)

    def __repr__(self) -> str:
        shown = [f"{each.attribute}={getattr(self, each.attribute)!r}" for each in members_of(type(self))]
        shown = [text for text in shown if not text.endswith("=UNSET")]
        if self.additional_properties:
            shown.append(f"additional_properties={self.additional_properties!r}")
        return f"{type(self).__name__}({', '.join(shown)})"
