# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The specific codes that any action can return. Each namespace has a module with the codes of its actions."""

from __future__ import annotations

from enum import IntEnum
from importlib import import_module
from typing import TYPE_CHECKING

from ..lazy import imports

if TYPE_CHECKING:
    from . import account as account
    from . import batch as batch
    from . import contact as contact
    from . import crm as crm
    from . import invoice as invoice
    from . import partner as partner
    from . import test as test
    from . import venue as venue

_MODULES: tuple[str, ...] = (
    "account",
    "batch",
    "contact",
    "crm",
    "invoice",
    "partner",
    "test",
    "venue",
)


class SharedCode(IntEnum):
    """Specific codes that any action can return."""

    STALE = 23005
    """The date of the request differs from the platform's clock by more than 5 minutes."""
    INVALID_PARAMETER = 23016
    """A member failed validation; the additional messages give the reason."""
    MISSING_PARAMETER = 23017
    """A required member is missing."""


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    with imports:
        return import_module(f".{name}", __name__)  # Imported on first use, because the enums of all actions are many.


def __dir__() -> list[str]:
    return ["SharedCode", *_MODULES]
