# Copied from generator/runtime/enums.py by `python -m generator build`; edit it there and build again.
"""Base classes of enums that accept undocumented values, which the platform may add at any time."""

from enum import IntEnum, StrEnum


class OpenIntEnum(IntEnum):
    """An integer enum that accepts undocumented values."""

    @classmethod
    def _missing_(cls, value: object) -> "OpenIntEnum | None":
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{int(value)}", int(value)
        return member

    def __reduce_ex__(self, proto: object) -> "tuple[type[OpenIntEnum], tuple[int]]":
        # Python 3.11.0 to 3.11.3 copy and pickle by name, which undocumented values do not have.
        return type(self), (self.value,)

    @property
    def is_known(self) -> bool:
        """Whether the value is documented."""
        return self.name in type(self).__members__


class OpenStrEnum(StrEnum):
    """A string enum that accepts undocumented values."""

    @classmethod
    def _missing_(cls, value: object) -> "OpenStrEnum | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = "UNKNOWN", value
        return member

    def __reduce_ex__(self, proto: object) -> "tuple[type[OpenStrEnum], tuple[str]]":
        # Python 3.11.0 to 3.11.3 copy and pickle by name, which undocumented values do not have.
        return type(self), (self.value,)

    @property
    def is_known(self) -> bool:
        """Whether the value is documented."""
        return self.name in type(self).__members__
