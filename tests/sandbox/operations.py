"""Reads an operation of a document as an action, with its specific codes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from .actions import Action, Code, Missing
from .body_schemas import FAILURE_URI, Documents, Schema
from .failures import SpecError
from .json_values import JsonObject, is_array, is_object
from .kinds import Kind, kind_added_by
from .readings import read_reading
from .touches import read_touch

JSON = "application/json"


@dataclass(frozen=True)
class Operation:
    """The POST operation of a document.

    Attributes:
        uri: The document.
        path: Its path.
        name: The action.
        contents: The operation object of the document.
        documents: All documents, by URI.
    """

    uri: str
    path: str
    name: str
    contents: JsonObject
    documents: Documents

    @property
    def namespace(self) -> str:
        """The namespace, which is the last segment of the path."""
        return self.path.rpartition("/")[2]

    @property
    def is_read(self) -> bool:
        """Whether the action only reads."""
        return self.contents.get("x-ivvy-repeatable") == "always"

    @property
    def kind(self) -> Kind:
        """The kind of the objects that it adds; of a read, that of the objects which no action adds."""
        name = self.name.removesuffix("List") if self.is_read else self.name
        return Kind(self.namespace, name, is_setup=self.is_read)

    def schema(self, *steps: str | int) -> Schema:
        """Return the schema at a path below the operation."""
        return Schema(f"{self.uri}#", self.documents).child("paths", self.path, "post", *steps)


def action_name(contents: JsonObject) -> str:
    """Return the action of an operation, which is the `const` of its query parameter `action`.

    Raises:
        SpecError: There is no such parameter.
    """
    for parameter in contents["parameters"]:
        if parameter["in"] == "query" and parameter["name"] == "action":
            return str(parameter["schema"]["const"])
    raise SpecError("it has no query parameter 'action'")


def read_action(operation: Operation, kinds: Sequence[Kind]) -> Action:
    """Read an operation.

    Args:
        operation: The operation.
        kinds: The kinds of objects that actions add.

    Returns:
        The action.

    Raises:
        SpecError: The operation does not describe an action.
    """
    request: JsonObject = operation.contents.get("requestBody", {})
    body = operation.schema("requestBody", "content", JSON, "schema") if request else None
    success = _success(operation)
    described = operation.contents
    removes, sets = (
        read_touch(described.get(extension), kinds, operation.namespace)
        for extension in ("x-ivvy-removes", "x-ivvy-sets")
    )
    is_read = operation.is_read
    place = Kind(operation.namespace, operation.name)
    codes = read_codes(operation.contents.get("x-ivvy-codes", []), _messages(operation), operation.namespace, kinds)
    return Action(
        path=operation.path,
        namespace=operation.namespace,
        name=operation.name,
        body=body,
        needs_body=bool(request.get("required")),
        examples=tuple(_examples(request)),
        success=success,
        success_examples=tuple(
            value for value in _examples(operation.contents["responses"]["200"]) if "errorCode" not in value
        ),
        codes=codes,
        kind=_kind(operation, codes) if body and not (removes or sets) and _stores(operation, success) else None,
        booking=described.get("x-ivvy-booking"),
        is_read=is_read,
        reading=read_reading(described, kinds, place, body, success) if is_read else None,
        removes=removes,
        sets=sets,
        unique=tuple(described.get("x-ivvy-unique", ())),
    )


def _success(operation: Operation) -> Schema:
    answer = operation.schema("responses", "200", "content", JSON, "schema")
    alternatives = [answer.child("oneOf", index) for index in range(len(answer.contents.get("oneOf", ())))]
    for schema in alternatives or [answer]:
        if schema.target().uri != FAILURE_URI:
            return schema
    raise SpecError("its 200 response has no schema for a success")


def _stores(operation: Operation, success: Schema) -> bool:
    """Whether an action adds objects: it returns an id, and is not a read. It updates them if it takes an id too."""
    return not operation.is_read and "id" in success.members()


def _kind(operation: Operation, codes: Mapping[str, Code]) -> Kind:
    # If a code reports a missing `id`, another action adds the objects.
    named = [code.missing.kind for code in codes.values() if code.missing and code.missing.member == "id"]
    return named[0] if named else Kind(operation.namespace, operation.name)


def _messages(operation: Operation) -> dict[int, str]:
    return {
        value["specificCode"]: value["message"]
        for response in operation.contents["responses"].values()
        for value in _examples(response)
        if "specificCode" in value and "message" in value
    }


def _examples(described: JsonObject) -> Iterator[JsonObject]:
    media: JsonObject = described.get("content", {}).get(JSON, {})
    shown = [media, *media.get("examples", {}).values()]
    for value in (entry.get("value", entry.get("example")) for entry in shown):
        if is_object(value):
            yield value
        elif is_array(value):
            yield {"results": value}


def read_codes(
    entries: Sequence[JsonObject], messages: Mapping[int, str], namespace: str | None, kinds: Sequence[Kind]
) -> dict[str, Code]:
    """Read the list `x-ivvy-codes`.

    Args:
        entries: The entries of the list.
        messages: The messages of the documented examples, by number of the code.
        namespace: The namespace of the action; None for shared codes.
        kinds: The kinds of objects that actions add.

    Returns:
        The codes by name.

    Raises:
        SpecError: A code refers to objects that no document describes.
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
        missing=Missing(missing["member"], _missing_kind(missing, namespace or "", kinds)) if missing else None,
    )


def _error_code(name: str, is_missing: bool) -> int:
    if is_missing:
        return 404
    return 500 if name.startswith("UNEXPECTED") else 400


def _missing_kind(missing: JsonObject, namespace: str, kinds: Sequence[Kind]) -> Kind:
    if "action" not in missing:
        return Kind(namespace, missing["member"], is_setup=True)
    return kind_added_by(missing["action"], kinds, namespace)
