"""Reads the description of an action, and how to find an object that it added, from its document."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from ..documents.codes import Code, read_codes
from ..documents.conventions import FAILURE, JSON_SCHEMA, is_failure, operation_of, operation_pointer
from ..documents.documents import COMPONENTS, Document
from ..documents.names import (
    PYTHON_NAME,
    TAKEN_BY_METHODS,
    member_name,
    namespace_attribute,
    namespace_class,
    nested_class_name,
    python_name,
)
from ..documents.nodes import Node, Object, Pointer, child, list_at, mapping_at, text_at, types_of, where_of
from ..documents.problems import SpecError
from ..documents.references import target_of
from ..documents.schemas import REFERS, is_model
from .classes import Classes


@dataclass(frozen=True)
class Action:
    """An action, as described by its document.

    Attributes:
        namespace: The namespace.
        name: The action.
        summary: The summary, in one sentence.
        description: The text after the summary.
        page: The URL of the vendor's page.
        repeatable: Whether it is safe to repeat the call.
        booking: The member of the request that contains the id of the booking; None if there is none.
        codes: The specific error codes.
        request: The class of the request; None if the action takes no request.
        answer: The class of the answer.
        is_optional: Whether the request is optional.
        answers_list: Whether the response is a list, which becomes `results` of the answer.
        in_batches: Whether the action can be in a batch.
        item: The class of each result; None if the action does not read a collection.
        unique: The members whose values no two objects have in common.
    """

    namespace: str
    name: str
    summary: str
    description: str
    page: str
    repeatable: str
    booking: str | None
    codes: tuple[Code, ...]
    request: str | None
    answer: str
    is_optional: bool = False
    answers_list: bool = False
    in_batches: bool = True
    item: str | None = None
    unique: tuple[str, ...] = ()

    @property
    def is_read(self) -> bool:
        """Whether the action only reads. The members of its request are then arguments of the method."""
        return self.repeatable == "always"


def read_actions(documents: list[Document], classes: Classes) -> Iterator[Action]:
    """Read the action of each document, and add unnamed requests and answers to the classes."""
    _check_names(documents)
    uses = Counter(document.action for document in documents)
    for document in documents:
        # An unnamed request is named after its action, and another namespace may have an action of the same name.
        prefix = document.namespace if uses[document.action] > 1 else ""
        yield _read_action(document, classes, nested_class_name(prefix, document.action), uses.keys())


def _read_action(document: Document, classes: Classes, title: str, actions: Collection[str]) -> Action:
    operation, pointer = operation_of(document), operation_pointer(document)
    request = None
    if "requestBody" in operation:
        request = _class_at(document, classes, (*pointer, "requestBody", *JSON_SCHEMA), f"{title}Request")
    members = mapping_at(classes.schemas, request or "", "properties")
    success = _success(document)
    answers_list = types_of(child(document.data, *success)) == ["array"]
    if answers_list:
        _add_list(document, classes, success, f"{title}Answer")
    answer = f"{title}Answer" if answers_list else _class_at(document, classes, success, f"{title}Answer")
    action = Action(
        namespace=document.namespace,
        name=document.action,
        summary=text_at(operation, "summary"),
        description=text_at(operation, "description"),
        page=text_at(document.data, "externalDocs", "url"),
        repeatable=text_at(operation, "x-ivvy-repeatable"),
        booking=text_at(operation, "x-ivvy-booking") or None,
        codes=read_codes(document, (*pointer, "x-ivvy-codes"), members, actions),
        request=request,
        answer=answer,
        is_optional=bool(request) and child(operation, "requestBody", "required") is not True,
        answers_list=answers_list,
        in_batches=operation.get("x-ivvy-batch") is not False,
        item=_item_of(mapping_at(classes.schemas, answer, "properties")),
        unique=tuple(map(str, list_at(operation, UNIQUE))),
    )
    if action.is_optional and list_at(classes.schemas, request or "", "required"):
        message = "a request with required members cannot be optional: required must be true"
        raise document.problem(message, (*pointer, "requestBody"), "requestBody")
    _check_arguments(document, members, pointer, TAKEN_BY_METHODS if action.is_read else {"key"})
    if action.booking not in (None, *members):
        message = f"{action.booking} is not a member of the request"
        raise document.problem(message, (*pointer, "x-ivvy-booking"), "x-ivvy-booking")
    if action.repeatable == "with-id" and "id" not in members:
        message = "with-id needs a request with the member id"
        raise document.problem(message, (*pointer, "x-ivvy-repeatable"), "x-ivvy-repeatable")
    return action


def _check_arguments(document: Document, members: Object, pointer: Pointer, taken: set[str]) -> None:
    for member, schema in members.items():
        if (argument := member_name(member, schema)) in taken:
            message = f"{member} cannot be an argument named {argument}: set {PYTHON_NAME}"
            raise document.problem(message, (*pointer, "requestBody"), member)


def _item_of(answer: Object) -> str | None:
    """Return the class of each result, if an answer with these members is a page of a collection."""
    items = child(answer, "results", "items")
    return target_of(items) or None if "results" in answer and answer.keys() <= {"results", "meta"} else None


def _success(document: Document) -> Pointer:
    """Return the path to the schema of a successful response."""
    at = (*operation_pointer(document), "responses", "200", *JSON_SCHEMA)
    options = [(*at, "oneOf", index) for index, _ in enumerate(list_at(document.data, *at, "oneOf"))] or [at]
    success = [option for option in options if not is_failure(child(document.data, *option))]
    if len(success) != 1 or len(options) > 2 or child(document.data, *success[0]) is None:
        message = f"the 200 response must have one schema, or oneOf with that schema and {FAILURE}"
        raise document.problem(message, at, "responses.200")
    return success[0]


def _add_list(document: Document, classes: Classes, pointer: Pointer, name: str) -> None:
    """Add a class for an answer that is a list."""
    items = mapping_at(document.data, *pointer, "items")
    if not is_model(mapping_at(classes.schemas, target_of(items)) if "$ref" in items else items):
        message = "the items of a response must be objects with properties"
        raise document.problem(message, pointer, where_of(pointer))
    results: Object = {"description": "The results.", "type": "array", "items": items}
    described = text_at(document.data, *pointer, "description") or f"The results of {document.action}."
    schema: Object = {
        "description": described,
        "type": "object",
        "required": ["results"],
        "properties": {"results": results},
    }
    classes.add(document, name, pointer, schema)


def _class_at(document: Document, classes: Classes, pointer: Pointer, name: str) -> str:
    """Return the class of the schema at `pointer`. An unnamed one is added as `name`."""
    schema = mapping_at(document.data, *pointer)
    named = mapping_at(classes.schemas, target_of(schema)) if "$ref" in schema else schema
    if not is_model(named):
        message = "a request or a response must be an object with properties"
        raise document.problem(message, pointer, where_of(pointer))
    if "$ref" in schema:
        return target_of(schema)
    classes.add(document, name, pointer, schema)
    return name


def _check_names(documents: list[Document]) -> None:
    """Reject actions and namespaces that would have the same name in Python."""
    taken: dict[str, str] = {}
    for document in documents:
        namespace, attribute = document.namespace, namespace_attribute(document.namespace)
        action = f"{namespace}.{document.action}"
        # Compared without case, which file systems may ignore.
        names = {
            f"{attribute}.{python_name(document.action)}": action,
            f"{attribute}.{nested_class_name(document.action)}Code": action,
            attribute.lower(): namespace,
            namespace_class(namespace): namespace,
            f"Async{namespace_class(namespace)}": namespace,
        }
        for name, owner in names.items():
            if taken.setdefault(name, owner) != owner:
                raise document.problem(f"{owner} and {taken[name]} would have the same name in Python: {name}")


EXTENSION = "x-ivvy-lookup"
UNIQUE = "x-ivvy-unique"
KEYS = {"read", "arguments", "since", "created", "equal"}


@dataclass(frozen=True)
class Lookup:
    """How to find an added object after an unknown outcome.

    Attributes:
        read: The read of a collection in the same namespace.
        arguments: The members of its request, each with the member of the add that has the value.
        since: The filter key for results that changed after a time; empty if there is none.
        created: The member of a result with the time at which it was added; empty if there is none.
        unique: The members whose values no two objects have in common, apart from those in arguments.
        equal: Alternatives, in order: members of a result, each with the member of the add that must be equal.
    """

    read: str
    arguments: dict[str, str]
    since: str
    created: str
    unique: tuple[str, ...]
    equal: tuple[dict[str, str], ...]


def read_lookup(document: Document, action: Action, actions: tuple[Action, ...], classes: Classes) -> Lookup | None:
    """Read the lookup of an action; None if its document has none."""
    found = child(operation_of(document), EXTENSION)
    if found is None:
        return None
    of_namespace = {each.name: each for each in actions if each.namespace == action.namespace}
    read = of_namespace.get(text_at(found, "read"))
    if not isinstance(found, dict) or found.keys() - KEYS or not read or not read.item or not read.request:
        raise _problem(
            document, f"takes {', '.join(sorted(KEYS))}, and read must be a read of a collection of the namespace"
        )
    sent, taken = _members(classes, action.request), _members(classes, read.request)
    results = _members(classes, read.item)
    arguments = _names(found.get("arguments"))
    lookup = Lookup(
        read=read.name,
        arguments=arguments,
        since=text_at(found, "since"),
        created=text_at(found, "created"),
        unique=tuple(name for name in action.unique if name not in arguments.values()),
        equal=tuple(map(_names, list_at(found, "equal"))),
    )
    if not lookup.equal or "id" not in results:
        raise _problem(document, "equal must list members to compare, and the results must have an id")
    filters = _members(classes, target_of(mapping_at(taken, "filter")))
    for name, members in (
        *((name, taken) for name in lookup.arguments),
        *((name, results) for names in lookup.equal for name in names),
        *((name, results) for name in [lookup.created] if name),
        *((name, sent) for names in (lookup.arguments, *lookup.equal) for name in names.values()),
        *((name, filters) for name in [lookup.since] if name),
    ):
        if name not in members:
            raise _problem(document, f"{name} is not a member of the request or the result it refers to")
    return lookup


def _members(classes: Classes, name: str | None) -> Object:
    return mapping_at(classes.schemas, name or "", "properties")


def _names(node: Node) -> dict[str, str]:
    return {name: str(value) for name, value in mapping_at(node).items()}


def _problem(document: Document, message: str) -> SpecError:
    return document.problem(message, (*operation_pointer(document), EXTENSION), EXTENSION)


def read_refers(actions: tuple[Action, ...], classes: Classes) -> dict[str, dict[str, str]]:
    """Return the members that hold the id of an object which an action adds, with that action, by class."""
    adds = [
        f"{action.namespace}.{action.name}"
        for action in actions
        if action.repeatable == "with-id" and "id" not in list_at(classes.schemas, action.request or "", "required")
    ]
    writes = {action.request for action in actions if not action.is_read}
    refers: dict[str, dict[str, str]] = {}
    for name in classes.schemas:
        document, pointer = classes.owner(name)
        for member, schema in _members(classes, name).items():
            # A shared class can be the request of an action that these documents lack.
            if REFERS not in mapping_at(schema) or (name not in writes and document.path.as_posix() == COMPONENTS):
                continue
            target = child(schema, REFERS)
            fitting = [add for add in adds if target in (add, add.partition(".")[2])]
            if name not in writes or len(fitting) != 1:
                must = f"must be one action that adds objects, as action or namespace.action, not {target}"
                message = f"{REFERS} {must if name in writes else 'is only for members of the request of a write'}"
                raise document.problem(message, (*pointer, "properties", member, REFERS), f"{name}.{member}")
            refers.setdefault(name, {})[member] = fitting[0]
    return refers
