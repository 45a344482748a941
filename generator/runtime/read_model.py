"""The base class of models that are only read."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, NamedTuple, Self, cast

from attrs import define

from .codecs import drops, is_plain, type_name, unchanged_types
from .departures import found_type, reading
from .errors import InvalidMembersError, Problem
from .model import Member, Model, members_of
from .types import UNSET


class _Reader(NamedTuple):
    """A member, its name and attribute, the types that are read as they are, and whether others may contain departures.

    Unpacking is faster than attributes, and a response of 5 MB has hundreds of thousands of members.
    """

    name: str
    attribute: str
    unchanged: frozenset[type]
    may_depart: bool
    member: Member


_readers: dict[type[Model], list[_Reader]] = {}


def _readers_of(model: type[ReadModel]) -> list[_Reader]:
    if model not in _readers:
        _readers[model] = [
            _Reader(
                each.name,
                each.attribute,
                unchanged_types(each.codec) | (set() if each.name in model.essential else {type(UNSET)}),
                not is_plain(each.codec),
                each,
            )
            for each in members_of(model)
        ]
    return _readers[model]


@define(kw_only=True, repr=False)
class ReadModel(Model):
    """An object of the platform that is only read, and read tolerantly.

    A member that is not as documented is `UNSET`, even if it is required, and is kept in `additional_properties`. So is
    an object that the platform sent for a list, if the list lacks its keys.
    """

    essential: ClassVar[tuple[str, ...]] = ()
    """The members that must be readable."""

    @classmethod
    def from_dict(cls, source: Mapping[str, object], *, validate: bool = False) -> Self:
        """Read the object from its JSON form. Members that are not as documented are put into `additional_properties`.

        Args:
            source: The members by their names in JSON.
            validate: Ignored.

        Raises:
            InvalidMembersError: An essential member, such as the results of a collection, cannot be read.
        """
        rest = dict(source)
        values: dict[str, object] = {}
        kept: dict[str, object] = {}
        response = reading.get()
        for name, attribute, unchanged, may_depart, each in _readers_of(cls):
            value = rest.pop(name, UNSET)
            if value is UNSET and each.further_names:
                name, value = each.take(rest)  # noqa: PLW2901 - the name in this response
            if type(value) in unchanged:
                values[attribute] = value
                continue
            values[each.attribute] = UNSET
            if value is UNSET:  # Only the absence of an essential member comes here.
                raise InvalidMembersError(problems=(Problem(name, "is missing", each.attribute),))
            read = each.codec.read
            try:
                values[each.attribute] = (
                    read(value) if response is None or not may_depart else response.inside(name, read, value)
                )
            except InvalidMembersError as errors:
                # The platform may send null for an absent value.
                if value is not None or each.required or each.name in cls.essential:
                    kept[name] = value
                    if response:
                        response.note(name, "another type", type_name(each.codec), found_type(value))
                if each.name in cls.essential:
                    raise InvalidMembersError(problems=tuple(errors.below(name, each.attribute))) from None
            else:
                if may_depart and drops(each.codec, value):
                    kept[name] = value
        if rest and response:
            response.note_undocumented(source, rest)
        if kept:
            rest |= kept
        return cls(**cast("dict[str, Any]", values), additional_properties=cast("dict[str, Any]", rest))
