"""Reads the list of the actions that the vendor documents and that have no document here."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .documents import UNTYPED, read_yaml
from .nodes import text_at
from .problems import SpecError


@dataclass(frozen=True)
class UntypedAction:
    """An action without a document.

    Attributes:
        page: The URL of its page.
        reason: Why it has no document.
    """

    page: str
    reason: str


def read_untyped(spec: Path) -> Mapping[str, UntypedAction]:
    """Return the listed actions by full name. Without a file there are none.

    Raises:
        SpecError: The file is not a list of actions, each with its page and the reason.
    """
    file = spec / UNTYPED
    if not file.exists():
        return {}
    data, lines = read_yaml(file)
    found: dict[str, UntypedAction] = {}
    for name, entry in data.items() if isinstance(data, dict) else ():
        page, reason = text_at(entry, "page"), text_at(entry, "reason").strip()
        if not isinstance(entry, dict) or entry.keys() != {"page", "reason"} or not reason or "://" not in page:
            message = f"{name} must have the URL of its page, and the reason why it has no document"
            raise SpecError(message, file=file, line=lines.get((name,)))
        found[name] = UntypedAction(page, reason)
    if not found:
        raise SpecError("the file must contain actions, such as venue.getBooking", file=file)
    return found
