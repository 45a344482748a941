# Copied from generator/runtime/read_model.py by `python -m generator build`; edit it there and build again.
"""The base class of models that are only read."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import define

from .codecs import drops, unchanged_types
from .errors import InvalidMembersError, Problem
from .model import Member, Model, members_of
from .types import UNSET

_log = logging.getLogger(__name__)
_readers: dict[type[Model], list[tuple[Member, frozenset[type]]]] = {}


def _readers_of(model: type[ReadModel]) -> list[tuple[Member, frozenset[type]]]:
    """Return each member, and the types whose values are read as they are."""
    if model not in _readers:
        _readers[model] = [
            (each, unchanged_types(each.codec) | (set() if each.name in model.essential else {type(UNSET)}))
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
        for each, unchanged in _readers_of(cls):
            name, value = each.take(rest)
            if type(value) in unchanged:
                values[each.attribute] = value
                continue
            values[each.attribute] = UNSET
            if value is UNSET:  # Only the absence of an essential member comes here.
                raise InvalidMembersError(problems=(Problem(name, "is missing", each.attribute),))
            try:
                values[each.attribute] = each.codec.read(value)
            except InvalidMembersError as errors:
                if each.name in cls.essential:
                    raise InvalidMembersError(problems=tuple(errors.below(name, each.attribute))) from None
                # The platform may send null for an absent value.
                if value is not None or each.required:
                    rest[name] = value
                    _log.debug("%s.%s is not as documented; kept in additional_properties", cls.__name__, name)
            else:
                if drops(each.codec, value):
                    rest[name] = value
        return cls(**cast("dict[str, Any]", values), additional_properties=cast("dict[str, Any]", rest))
