# Copied from generator/runtime/departures.py by `python -m generator build`; edit it there and build again.
"""Departures: members of responses that are not as documented. Each is logged once in a process.

The records contain names and types, never a value.
"""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from typing import Final, Literal, Protocol, Self, TypeAlias, TypeVar, cast

from attrs import define, field

Kind: TypeAlias = Literal["undocumented member", "another type", "unknown value"]
ModelT = TypeVar("ModelT", bound="_Model")
V = TypeVar("V")
Departures: TypeAlias = "dict[tuple[str, Kind], tuple[str, str]]"
"""The documented and the found type of each departure, by the path of the member and the kind."""

LOGGER: Final = "ivvy.client.departures"
LEVELS: Final[Mapping[Kind, int]] = {
    "undocumented member": logging.INFO,
    # The attribute is UNSET although the platform sent something, or has a value that no `match` expects.
    "another type": logging.WARNING,
    "unknown value": logging.WARNING,
}
MAX_LOGGED: Final = 1000
OTHER_KEYS: Final = "*"
"""Stands for keys of an object that may be data, such as ids."""

JSON_TYPES: Final[Mapping[type, str]] = {
    bool: "boolean", int: "integer", float: "number", str: "string", list: "array", dict: "object"
}  # fmt: skip

_log = logging.getLogger(LOGGER)
_NAME = re.compile("[A-Za-z_][A-Za-z0-9_]{0,63}")
_logged = dict[tuple[str, str, str], object]()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_logged.clear)


class _Model(Protocol):
    @classmethod
    def from_dict(cls, source: Mapping[str, object]) -> Self:
        """Read the object from its JSON form."""
        ...


def found_type(value: object) -> str:
    """Return the JSON type of a value of a response, with those of the items of a list."""
    name = JSON_TYPES.get(type(value), "null")
    items = cast("list[object]", value)[:100] if isinstance(value, list) else []
    inside = sorted({JSON_TYPES.get(type(item), "null") for item in items})
    return f"{name} of {' or '.join(inside)}" if inside else name


@define
class Reading:
    """A response that is being read, with its departures so far."""

    found: Departures = field(factory=dict[tuple[str, Kind], tuple[str, str]])

    def read(self, model: type[ModelT], source: Mapping[str, object]) -> ModelT:
        """Read the response."""
        token = reading.set(self)
        try:
            return model.from_dict(source)
        finally:
            reading.reset(token)

    def note(self, member: str, kind: Kind, documented: str, found: str) -> None:
        """Note a departure of the object that is being read. An empty member is the object itself."""
        self.found.setdefault((member, kind), (documented, found))

    def note_undocumented(self, source: Mapping[str, object], names: Iterable[str]) -> None:
        """Note the members of an object that the documentation does not have."""
        undocumented = list(names)
        are_data = len(undocumented) == len(source)
        for name in undocumented:
            shown = OTHER_KEYS if are_data or not _NAME.fullmatch(name) else name
            self.note(shown, "undocumented member", "", found_type(source[name]))

    def inside(self, member: str, read: Callable[[object], V], value: object) -> V:
        """Read a member that may contain departures. Those of a value that cannot be read are left out."""
        outer, self.found = self.found, {}
        try:
            converted = read(value)
        except BaseException:
            self.found = outer
            raise
        inner, self.found = self.found, outer
        for (name, kind), types in inner.items():
            self.note(f"{member}.{name}" if name else member, kind, *types)
        return converted


reading: Final[ContextVar[Reading | None]] = ContextVar("reading", default=None)
"""The response that is being read; None if a program reads an object of its own."""


def read_logged(model: type[ModelT], source: Mapping[str, object], action: str) -> ModelT:
    """Read a response, and log its departures.

    Args:
        model: The class of the response.
        source: The members by their names in JSON.
        action: The namespace and the name of the action.

    Raises:
        InvalidMembersError: It cannot be read.
    """
    response = Reading()
    try:
        return response.read(model, source)
    finally:
        _log_once(action, response.found)


def _log_once(action: str, found: Departures) -> None:
    for (member, kind), (documented, found_as) in found.items():
        level, key, mark = LEVELS[kind], (action, member, kind), object()
        if not _log.isEnabledFor(level) or key in _logged or len(_logged) >= MAX_LOGGED:
            continue
        # Atomic, and without a lock that a forked process could find locked.
        if _logged.setdefault(key, mark) is mark:
            extra = {"action": action, "member": member, "kind": kind, "documented": documented, "found": found_as}
            expected = f"documented {documented}, " if documented else ""
            _log.log(level, "%s: %s: %s (%sfound %s)", action, member, kind, expected, found_as, extra=extra)
