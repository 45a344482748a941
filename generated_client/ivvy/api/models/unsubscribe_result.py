# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The enum UnsubscribeResult."""

from ..enums import OpenIntEnum


class UnsubscribeResult(OpenIntEnum):
    """The result of unsubscribing a URL."""

    UNSUBSCRIBED = 1
    """Unsubscribed. The URL no longer receives notifications."""
    NOT_REQUESTED = 2
    """The endpoint was not in the request."""
    UNKNOWN_FAILURE = 3
    """An unknown error. The page advises to contact the vendor's support."""
    NOT_FOUND = 4
    """The URL is not subscribed to the endpoint."""
    INCORRECT_SOURCE = 5
    """Another API key subscribed the URL, and only that key can unsubscribe it."""
    NOT_CONFIRMED = 6
    """The subscription cannot be removed before it is confirmed."""
