"""The conventions that every document of `spec/` follows.

A document describes what is sent: one URL for each namespace, with the action in the query.
"""

import re

from .documents import COMPONENTS, Document
from .names import ACTION, NAMESPACE
from .nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at

REPEATABLE = ("always", "never", "with-id")
FAILURE = "Failure"
JSON = "application/json"
JSON_SCHEMA = ("content", JSON, "schema")
PAGE = re.compile(r"https://[!#-\[\]-~]+")
FAILED = re.compile("default|[45][0-9X]{2}")
SERVER = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]+)?")

# Other keys of OpenAPI would be ignored silently.
SHARED_KEYS = {"openapi", "info", "externalDocs", "components", "x-ivvy-codes"}
ACTION_KEYS = {"openapi", "info", "externalDocs", "servers", "paths", "components"}
NOTIFICATION_KEYS = {"openapi", "info", "externalDocs", "webhooks", "components"}
WEBHOOK_KEYS = {"summary", "requestBody", "responses", "x-ivvy-read", "x-ivvy-sent-when", "x-ivvy-departure"}
OPERATION_KEYS = {
    "operationId", "tags", "summary", "description", "parameters", "requestBody", "responses", "x-ivvy-repeatable",
    "x-ivvy-codes", "x-ivvy-booking", "x-ivvy-reads", "x-ivvy-removes", "x-ivvy-sets", "x-ivvy-lookup",
    "x-ivvy-batch", "x-ivvy-unique", "x-ivvy-sources", "x-ivvy-departure",
}  # fmt: skip


def operation_of(document: Document) -> Object:
    """Return the operation of an action's document."""
    return mapping_at(document.data, *operation_pointer(document))


def operation_pointer(document: Document) -> Pointer:
    """Return the path to the operation in the document."""
    return ("paths", f"/api/1.0/{document.namespace}", "post")


def is_read(document: Document) -> bool:
    """Whether the action of a document only reads."""
    return operation_of(document).get("x-ivvy-repeatable") == "always"


def is_failure(schema: Node) -> bool:
    """Whether a schema refers to the shared `Failure`."""
    return text_at(schema, "$ref") == f"../{COMPONENTS}#/components/schemas/{FAILURE}"


def check_shared(document: Document) -> None:
    """Reject unsupported keys in the document of shared schemas."""
    _check_keys(document, (), SHARED_KEYS)
    _check_keys(document, ("components",), {"schemas"})


def check_action(document: Document) -> None:
    """Reject a document that does not follow the conventions for an action."""
    namespace, action = document.namespace, document.action
    if not NAMESPACE.fullmatch(namespace) or not ACTION.fullmatch(action):
        message = f"{namespace}/{action} must be letters and digits, a lower-case letter first"
        raise document.problem(message)
    _check_keys(document, (), ACTION_KEYS)
    _check_keys(document, ("components",), {"schemas"})
    paths = mapping_at(document.data, "paths")
    wanted = f"/api/1.0/{namespace}"
    if list(paths) != [wanted] or list(mapping_at(paths, wanted)) != ["post"]:
        raise document.problem(f"the only path must be {wanted}, with only the method post", ("paths",), "paths")
    _check_operation(document)
    _check_page(document)
    _check_servers(document)


def check_notifications(document: Document) -> None:
    """Reject a document that does not follow the conventions for notifications."""
    _check_keys(document, (), NOTIFICATION_KEYS)
    _check_keys(document, ("components",), {"schemas"})
    for subject, webhook in mapping_at(document.data, "webhooks").items():
        at: Pointer = ("webhooks", subject)
        schema, wanted = ("post", "requestBody", *JSON_SCHEMA, "$ref"), f"#/components/schemas/{subject}"
        if list(mapping_at(webhook)) != ["post"] or text_at(webhook, *schema) != wanted:
            raise document.problem(f"the only method must be post, with the schema {wanted}", at, subject)
        _check_keys(document, (*at, "post"), WEBHOOK_KEYS)
    _check_page(document)


def _check_operation(document: Document) -> None:
    namespace, action = document.namespace, document.action
    operation, pointer = operation_of(document), operation_pointer(document)
    _check_keys(document, pointer, OPERATION_KEYS)
    for key, found, expected in (
        ("operationId", operation.get("operationId"), action),
        ("tags", operation.get("tags"), [namespace]),
    ):
        if found != expected:
            raise document.problem(f"must be {expected}, the name of the file, not {found}", (*pointer, key), key)
    if [_parameter(parameter) for parameter in list_at(operation, "parameters")] != [("action", "query", True, action)]:
        message = f"the only parameter must be action, in query, required, with const {action}, the name of the file"
        raise document.problem(message, (*pointer, "parameters"), "parameters")
    if operation.get("x-ivvy-repeatable") not in REPEATABLE:
        message = f"must be one of {', '.join(REPEATABLE)}"
        raise document.problem(message, (*pointer, "x-ivvy-repeatable"), "x-ivvy-repeatable")
    if "requestBody" in operation:
        _check_keys(document, (*pointer, "requestBody"), {"required", "content", "description"})
        if not isinstance(child(operation, "requestBody", "required"), bool):
            message = "required must be true, or false if the request is optional"
            raise document.problem(message, (*pointer, "requestBody"), "requestBody")
        _check_content(document, (*pointer, "requestBody"))
    for status in mapping_at(operation, "responses"):
        _check_response(document, (*pointer, "responses", status))


def _parameter(parameter: Node) -> tuple[Node, ...]:
    return (*(child(parameter, key) for key in ("name", "in", "required")), child(parameter, "schema", "const"))


def _check_response(document: Document, pointer: Pointer) -> None:
    status, where = str(pointer[-1]), f"responses.{pointer[-1]}"
    _check_keys(document, pointer, {"description", "content"})
    _check_content(document, pointer)
    if status == "200":
        return
    if not FAILED.fullmatch(status) or not is_failure(child(document.data, *pointer, *JSON_SCHEMA)):
        message = f"only 200, and failures with the schema {FAILURE} of ../{COMPONENTS}, are supported"
        raise document.problem(message, pointer, where)


def _check_content(document: Document, pointer: Pointer) -> None:
    media = mapping_at(document.data, *pointer, "content")
    if list(media) != [JSON] or not isinstance(child(media, JSON, "schema"), dict):
        message = f"the only content type must be {JSON}, with a schema"
        raise document.problem(message, (*pointer, "content"), ".".join(map(str, pointer[3:])))
    _check_keys(document, (*pointer, "content", JSON), {"schema", "examples"})
    for name in mapping_at(media, JSON, "examples"):
        at = (*pointer, "content", JSON, "examples", name)
        if "value" not in mapping_at(document.data, *at):
            raise document.problem("an example must have a value", at, f"examples.{name}")


def _check_page(document: Document) -> None:
    if not PAGE.fullmatch(text_at(document.data, "externalDocs", "url")):
        message = "externalDocs.url must be the address of the vendor's page, which starts with https://"
        raise document.problem(message, ("externalDocs", "url"), "externalDocs")


def _check_servers(document: Document) -> None:
    servers = list_at(document.data, "servers")
    regions: set[str] = set()
    if not servers:
        raise document.problem("servers must list the regional hosts", ("servers",), "servers")
    for index, server in enumerate(servers):
        at = ("servers", index)
        _check_keys(document, at, {"url", "description"})
        region = text_at(server, "description")
        if not SERVER.fullmatch(text_at(server, "url")) or region in {"", *regions}:
            message = "a server needs a unique region as description, and a url of only https:// and a host"
            raise document.problem(message, at, f"servers.{index}")
        regions.add(region)


def _check_keys(document: Document, pointer: Pointer, supported: set[str]) -> None:
    for key in mapping_at(document.data, *pointer):
        if key not in supported:
            where = ".".join(str(step) for step in (*pointer[3:], key))
            raise document.problem(f"{key} is not supported here", (*pointer, key), where or key)
