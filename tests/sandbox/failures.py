"""Error responses and their exceptions."""

from collections.abc import Iterable
from dataclasses import dataclass

from .json_values import JsonObject


class SpecError(ValueError):
    """The spec folder cannot be used. The message gives the reason in one line."""


@dataclass(frozen=True)
class Failure:
    """An error response.

    Attributes:
        error_code: The error code, numbered like the statuses of HTTP.
        message: The message.
        specific_code: The documented code; None if there is none.
        additional_messages: Details, mostly as `member: reason`.
    """

    error_code: int
    message: str
    specific_code: int | None = None
    additional_messages: tuple[str, ...] = ()

    def as_json(self) -> JsonObject:
        """Return the JSON object of the response."""
        return {
            "errorCode": self.error_code,
            "message": self.message,
            "specificCode": self.specific_code,
            "additionalMessages": list(self.additional_messages),
        }


class FailedRequestError(Exception):
    """The request fails with an error response."""

    def __init__(
        self,
        error_code: int,
        message: str,
        specific_code: int | None = None,
        additional_messages: Iterable[str] = (),
    ) -> None:
        """Take the parts of the error response."""
        super().__init__(message)
        self.failure = Failure(error_code, message, specific_code, tuple(additional_messages))
