"""Enums that outlive the documents: a value that the platform adds later is kept, and says that it is not known."""

from enum import IntEnum, StrEnum


class OpenIntEnum(IntEnum):
    """An enum of numbers that takes numbers which are not documented."""

    @classmethod
    def _missing_(cls, value: object) -> "OpenIntEnum | None":
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_, member._value_ = f"UNKNOWN_{int(value)}", int(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the documents list this value."""
        return self.name in type(self).__members__


class OpenStrEnum(StrEnum):
    """An enum of texts that takes texts which are not documented."""

    @classmethod
    def _missing_(cls, value: object) -> "OpenStrEnum | None":
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_, member._value_ = "UNKNOWN", value
        return member

    @property
    def is_known(self) -> bool:
        """Whether the documents list this value."""
        return self.name in type(self).__members__
