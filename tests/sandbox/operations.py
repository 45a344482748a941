"""Reading one operation of a document as an action."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .actions import Action, Code
from .body_schemas import FAILURE_URI, Documents, Schema
from .failure_codes import read_codes
from .failures import SpecError
from .json_values import JsonObject, is_array, is_object
from .kinds import Kind
from .readings import read_reading
from .touches import read_touch

JSON = "application/json"


@dataclass(frozen=True)
class Operation:
    """A POST of a document.

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
        """The namespace: the last step of the path."""
        return self.path.rpartition("/")[2]

    def schema(self, *steps: str | int) -> Schema:
        """Give the schema some steps below the operation."""
        return Schema(f"{self.uri}#", self.documents).child("paths", self.path, "post", *steps)


def action_name(contents: JsonObject) -> str:
    """Give the action of a POST: the only value that its query parameter `action` may have.

    Raises:
        SpecError: It has no such parameter.
    """
    for parameter in contents["parameters"]:
        if parameter["in"] == "query" and parameter["name"] == "action":
            return str(parameter["schema"]["const"])
    raise SpecError("it has no query parameter 'action'")


def read_action(operation: Operation, kinds: Sequence[Kind]) -> Action:
    """Read an operation.

    Args:
        operation: The operation.
        kinds: The kinds of object that actions add.

    Returns:
        The action.

    Raises:
        SpecError: It does not describe an action.
    """
    request: JsonObject = operation.contents.get("requestBody", {})
    body = operation.schema("requestBody", "content", JSON, "schema") if request else None
    success = _success(operation)
    described = operation.contents
    removes, sets = (
        read_touch(described.get(extension), kinds, operation.namespace)
        for extension in ("x-ivvy-removes", "x-ivvy-sets")
    )
    is_read = described.get("x-ivvy-repeatable") == "always"
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
        kind=_kind(operation, codes) if body and not (removes or sets) and _stores(operation, body, success) else None,
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
    raise SpecError("its 200 response has no schema but that of a failure")


def _stores(operation: Operation, body: Schema, success: Schema) -> bool:
    """Whether an action adds and updates objects: it takes and answers an id, and does not only read."""
    is_read = operation.contents.get("x-ivvy-repeatable") == "always"
    return not is_read and "id" in body.members() and "id" in success.members()


def _kind(operation: Operation, codes: Mapping[str, Code]) -> Kind:
    # The id of an action that only looks at an object, or removes it, is one that another action gave.
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
