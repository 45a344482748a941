"""Reading the specific codes of a document."""

from collections.abc import Mapping, Sequence
from typing import Any

from .actions import Code, Missing
from .json_values import JsonObject
from .kinds import Kind, kind_added_by


def read_codes(
    entries: Sequence[JsonObject], messages: Mapping[int, str], namespace: str | None, kinds: Sequence[Kind]
) -> dict[str, Code]:
    """Read an `x-ivvy-codes`.

    Args:
        entries: Its entries.
        messages: What the document's examples say for a code, by number.
        namespace: The namespace of the action; None for codes that belong to none.
        kinds: The kinds of object that actions add.

    Returns:
        The codes by name.

    Raises:
        SpecError: A code names objects that no document describes.
    """
    return {entry["name"]: _read_code(entry, messages, namespace, kinds) for entry in entries}


def _read_code(entry: JsonObject, messages: Mapping[int, str], namespace: str | None, kinds: Sequence[Kind]) -> Code:
    number: int = entry["code"]
    missing: dict[str, Any] | None = entry.get("missing")
    return Code(
        number=number,
        name=entry["name"],
        error_code=entry.get("errorCode") or _error_code(entry["name"], missing is not None),
        message=messages.get(number, entry["meaning"]),
        missing=Missing(missing["member"], _kind(missing, namespace or "", kinds)) if missing else None,
    )


def _error_code(name: str, is_missing: bool) -> int:
    if is_missing:
        return 404
    return 500 if name.startswith("UNEXPECTED") else 400


def _kind(missing: JsonObject, namespace: str, kinds: Sequence[Kind]) -> Kind:
    if "action" not in missing:
        return Kind(namespace, missing["member"], is_setup=True)
    return kind_added_by(missing["action"], kinds, namespace)
