"""Requests that touch the same booking at the same time: the platform answers all but one of them with an error."""

from collections.abc import Generator
from contextlib import contextmanager

from .actions import Action, Specification
from .failures import FailedRequestError
from .json_values import JsonObject
from .kinds import id_text, named_ids

OVERLAP = "CONCURRENT_UPDATE"


class Overlaps:
    """The bookings that requests under way touch."""

    def __init__(self, specification: Specification) -> None:
        """Take the documents, which say how the platform answers the others."""
        self._specification = specification
        self._touched: set[str] = set()

    @contextmanager
    def touching(self, action: Action, body: JsonObject) -> Generator[None]:
        """Have a request under way.

        Raises:
            FailedRequestError: Another one that is under way touches the same booking.
        """
        touched = {id_text(booking) for booking in named_ids(body, action.booking)} if action.booking else set[str]()
        if touched & self._touched:
            raise self._error(action)
        self._touched |= touched
        try:
            yield
        finally:
            self._touched -= touched

    def _error(self, action: Action) -> FailedRequestError:
        if code := action.codes.get(OVERLAP):
            return code.error()
        # Only one page shows the code, and the platform can hardly mean that the others may overlap.
        for other in self._specification.actions.values():
            if other.namespace == action.namespace and (code := other.codes.get(OVERLAP)):
                return code.error()
        return FailedRequestError(429, "Too Many Requests")
