"""Failures as the platform words them, and the exceptions that carry them."""

from collections.abc import Iterable
from dataclasses import dataclass

from .json_values import JsonObject


class SpecError(ValueError):
    """The spec folder cannot be used; the message says why, in one line."""


@dataclass(frozen=True)
class Failure:
    """What is answered instead of success.

    Attributes:
        error_code: The kind of failure, numbered like HTTP.
        message: One sentence.
        specific_code: The documented code, or None where the documentation has none.
        additional_messages: Further detail, mostly `member: reason`.
    """

    error_code: int
    message: str
    specific_code: int | None = None
    additional_messages: tuple[str, ...] = ()

    def as_json(self) -> JsonObject:
        """Give the failure as the JSON object that is answered."""
        return {
            "errorCode": self.error_code,
            "message": self.message,
            "specificCode": self.specific_code,
            "additionalMessages": list(self.additional_messages),
        }


class FailedRequestError(Exception):
    """The request gets an error response."""

    def __init__(
        self,
        error_code: int,
        message: str,
        specific_code: int | None = None,
        additional_messages: Iterable[str] = (),
    ) -> None:
        """Take what makes up the failure."""
        super().__init__(message)
        self.failure = Failure(error_code, message, specific_code, tuple(additional_messages))
