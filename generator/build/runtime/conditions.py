"""Says when a member is required."""

import json
from collections.abc import Mapping

from attrs import frozen

from .types import JSONValue


@frozen(kw_only=True)
class Condition:
    """Members that are required in one case, as the vendor's page has it.

    Attributes:
        requires: The members, by their names in JSON.
        absent: The case: all of these are left out,
        present: and all of these are there,
        equals: and each of these has one of the values.
    """

    requires: tuple[str, ...]
    absent: tuple[str, ...] = ()
    present: tuple[str, ...] = ()
    equals: tuple[tuple[str, tuple[JSONValue, ...]], ...] = ()

    def applies(self, body: Mapping[str, JSONValue]) -> bool:
        """Whether an object is the case."""
        return (
            not any(member in body for member in self.absent)
            and all(member in body for member in self.present)
            and all(member in body and body[member] in values for member, values in self.equals)
        )

    def __str__(self) -> str:
        absent = [f"{member} is left out" for member in self.absent]
        present = [f"{member} is there" for member in self.present]
        equals = [f"{member} is {' or '.join(map(json.dumps, values))}" for member, values in self.equals]
        return " and ".join([*absent, *present, *equals])
