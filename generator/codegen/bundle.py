"""Merges all documents into one OpenAPI document that openapi-python-client can read.

openapi-python-client silently ignores a `$ref` into another file, and keeps only one operation of each path. So schemas
are copied, references are rewritten, and every action gets its own path.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path

from ..documents.codes import Code, read_codes
from ..documents.conventions import FAILURE, check_action, check_notifications, check_shared
from ..documents.documents import Document, read_documents, read_notifications
from ..documents.names import TAKEN_BY_ERRORS, error_class
from ..documents.nodes import Object, list_at, mapping_at, text_at
from ..documents.references import check_references, inline_values, localised
from ..documents.sandbox_rules import check_sandbox_rules, read_shown
from ..documents.schemas import check_schemas, constants_of
from ..documents.validation import check_examples, check_openapi
from .actions import Action, Lookup, read_actions, read_lookup, read_refers
from .classes import Classes
from .sources import Sources

ERROR_CODE, META = "ErrorCode", "CollectionMeta"
NOTIFICATION = "notifications.{}"  # how a notification is chosen, next to namespace.action


@dataclass(frozen=True)
class Bundle:
    """All documents, merged.

    Attributes:
        classes: The schemas that become classes.
        actions: The actions.
        servers: The base URL of each region.
        shared_codes: The error codes that any action can return.
        lookups: How to find an added object, by namespace and action, for the actions that document it.
        subjects: The subjects of notifications. Each is the class of the notification, too.
        refers: The members that hold the id of an object which an action adds, with that action, by class.
        sources: The reads whose results have values for the members of a read, by namespace and action.
    """

    classes: Classes
    actions: tuple[Action, ...]
    servers: dict[str, str]
    shared_codes: tuple[Code, ...]
    lookups: dict[tuple[str, str], Lookup]
    subjects: tuple[str, ...]
    refers: dict[str, dict[str, str]]
    sources: dict[tuple[str, str], dict[str, tuple[str, ...]]]

    def as_openapi(self) -> Object:
        """Return the document for openapi-python-client."""
        return {
            "openapi": "3.1.0",
            "info": {"title": "iVvy", "version": "1.0"},
            "paths": {path_of(action): {"post": _operation(action)} for action in self.actions},
            "components": {"schemas": self.classes.schemas},
        }

    def names(self) -> list[str]:
        """Return the names by which `only` chooses: `namespace.action`, and `notifications.Subject`."""
        return [*map(_name, self.actions), *map(NOTIFICATION.format, self.subjects)]

    def only(self, chosen: Collection[str]) -> "Bundle":
        """Return the part with these actions and notifications, and with the classes and reads that they need."""
        lookups = {key: lookup for key, lookup in self.lookups.items() if ".".join(key) in chosen}
        kept = {*chosen, *(f"{namespace}.{lookup.read}" for (namespace, _), lookup in lookups.items())}
        actions = tuple(action for action in self.actions if _name(action) in kept)
        subjects = tuple(subject for subject in self.subjects if NOTIFICATION.format(subject) in kept)
        used = {name for action in actions for name in (action.request, action.answer) if name}
        refers = {
            name: {member: action for member, action in members.items() if action in kept}
            for name, members in self.refers.items()
        }
        classes = self.classes.only({*used, *subjects, FAILURE, ERROR_CODE, META})
        return replace(self, classes=classes, actions=actions, lookups=lookups, subjects=subjects, refers=refers)


def _name(action: Action) -> str:
    return f"{action.namespace}.{action.name}"


def path_of(action: Action) -> str:
    """Return the path of an action in the merged document."""
    return f"/{action.namespace}/{action.name}"


def bundle_documents(spec: Path) -> Bundle:
    """Read, check and merge the documents of a folder.

    Raises:
        SpecError: A document cannot be used; the message has file, line and member.
    """
    shared, documents = read_documents(spec)
    notifications = read_notifications(spec)
    by_path = {document.path.as_posix(): document for document in (shared, *documents, *notifications)}
    for document in by_path.values():
        check_references(document, by_path)
        check_schemas(document)
    for document in by_path.values():
        inline_values(document, by_path)
    _check_shared(shared)
    for document in documents:
        check_action(document)
    for document in notifications:
        check_notifications(document)
    for document in by_path.values():
        check_openapi(document)
    classes = Classes()
    for document in by_path.values():
        classes.add_components(document)
    actions = tuple(read_actions(documents, classes))
    classes.check_cycles()
    schemas = _conditional_schemas(by_path)
    for document in documents:
        check_examples(document, schemas)
    lookups = {
        (action.namespace, action.name): lookup
        for document, action in zip(documents, actions, strict=True)
        if (lookup := read_lookup(document, action, actions, classes))
    }
    requests = {action.name: mapping_at(classes.schemas, action.request or "", "properties") for action in actions}
    answers = {action.name: mapping_at(classes.schemas, action.answer, "properties") for action in actions}
    # An action that takes no id only adds, such as addPayment.
    adds = [
        action.name
        for action in actions
        if not action.is_read and "id" in {**requests[action.name], **answers[action.name]}
    ]
    shown: dict[str, Object] = {}
    for document, action in zip(documents, actions, strict=True):
        adds_them, members = read_shown(document, classes.schemas, action.item or action.answer)
        shown[adds_them] = shown.get(adds_them, {}) | members
    added = {name: (requests[name], shown.get(name, {})) for name in adds}
    for document, action in zip(documents, actions, strict=True):
        check_sandbox_rules(document, classes.schemas, action.request, action.item or action.answer, added)
    subjects = tuple(subject for document in notifications for subject in mapping_at(document.data, "webhooks"))
    codes = read_codes(shared, ("x-ivvy-codes",))
    found = Sources(dict(zip(actions, documents, strict=True)), actions, classes)
    sources = {(action.namespace, action.name): found.of(action) for action in actions}
    refers = read_refers(actions, classes)
    return Bundle(classes, actions, _servers(documents), codes, lookups, subjects, refers, sources)


def _check_shared(shared: Document) -> None:
    check_shared(shared)
    schemas = mapping_at(shared.data, "components", "schemas")
    # The client reads failures, and has one exception for each error code.
    if "properties" not in mapping_at(schemas, FAILURE) or not list_at(schemas, ERROR_CODE, "x-enum-varnames"):
        message = f"{FAILURE}, an object, and {ERROR_CODE}, an enum with x-enum-varnames, are required"
        raise shared.problem(message, ("components", "schemas"), "components.schemas")
    names = [*TAKEN_BY_ERRORS, *map(error_class, constants_of(mapping_at(schemas, ERROR_CODE)))]
    for name in names:
        if names.count(name) > 1:
            message = f"two error codes would have the same exception, {name}"
            raise shared.problem(message, ("components", "schemas", ERROR_CODE, "x-enum-varnames"), ERROR_CODE)


def _conditional_schemas(documents: dict[str, Document]) -> Object:
    """Return every named schema with its conditions."""
    return {
        name: localised(schema)
        for document in documents.values()
        for name, schema in mapping_at(document.data, "components", "schemas").items()
    }


def _servers(documents: list[Document]) -> dict[str, str]:
    first, *others = [list_at(document.data, "servers") for document in documents]
    for document, servers in zip(documents[1:], others, strict=True):
        if servers != first:
            message = f"servers must be the same in every document, but differ from {documents[0].file}"
            raise document.problem(message, ("servers",), "servers")
    return {text_at(server, "description"): text_at(server, "url") for server in first}


def _operation(action: Action) -> Object:
    """Return the operation without its bodies, which openapi-python-client would copy for each action.

    Classes are generated from the schemas, and methods from the actions.
    """
    return {"operationId": action.name, "tags": [action.namespace], "responses": {"200": {"description": "Success"}}}
