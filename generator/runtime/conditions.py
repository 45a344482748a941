"""The conditions under which members are required."""

import json
from collections.abc import Mapping

from attrs import frozen

from .types import JSONValue


@frozen(kw_only=True)
class Condition:
    """Members that are required under one condition.

    Attributes:
        requires: The required members, by their names in JSON.
        absent: Members that must be absent.
        present: Members that must be present.
        equals: Members that must have one of these values.
    """

    requires: tuple[str, ...]
    absent: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    equals: tuple[tuple[str, tuple[JSONValue, ...]], ...] = ()

    def applies(self, body: Mapping[str, JSONValue]) -> bool:
        """Whether the condition is met by an object."""
        return (
            not any(member in body for member in self.absent)
            and all(member in body for member in self.present)
            and all(member in body and body[member] in values for member, values in self.equals)
        )

    def described(self, names: Mapping[str, str]) -> str:
        """Describe the condition in English, with these names for the members."""
        absent = [f"{names[member]} is left out" for member in self.absent]
        present = [f"{names[member]} is set" for member in self.present]
        equals = [f"{names[member]} is {' or '.join(map(json.dumps, values))}" for member, values in self.equals]
        return " and ".join([*absent, *present, *equals])
