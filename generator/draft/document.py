"""Draft the document of an action: its operation, error codes and schemas."""

import re
from collections.abc import Iterator

from ..documents.conventions import FAILURE, JSON
from ..documents.documents import COMPONENTS
from ..documents.names import ACTION, NAMESPACE, slug
from ..documents.nodes import Node, Object, mapping_at, text_at, types_of
from ..documents.references import localised, target_of
from ..documents.validation import mismatch
from ..pages import Members, Page, PageError, Values
from ..pages.sentences import sentences_of
from .answer import SHARED, draft_answer, find_answer, paging_members
from .known import Known
from .links import ANSWER, FILTER, REQUEST, Links, Outline, is_numbers
from .naming import (
    ADDS,
    READS,
    ClassNames,
    item_of,
    new_constants,
    one_of,
    plural,
    request_names,
    sentence_of,
    table_names,
    verb_of,
    words_of,
)
from .objects import draft_object, enum_of, members_or_none
from .schemas import Inference, TableClass, departure
from .wording import OWN_WORDS, owner_of

# Sentences that most pages have, which the schemas state.
BOILERPLATE = re.compile(
    r"result from this call will be an? |accepts? the pagination|^adds or updates the details of|^this call takes"
    r"|^(get|gets|fetch|returns?|retrieves?) (a |an |the )?(list|details) of|see below for",
    re.IGNORECASE,
)
FORM = (
    "the request is multipart/form-data, but this draft says JSON; the client cannot send files, so remove the "
    "document until it can"
)
MISSING_OBJECT = re.compile(
    r"(?:the|this|an?|specified|\s)*(?P<what>[\w ]+?) (?:does not|doesn't|do not) exists?\.?", re.IGNORECASE
)
OF_BOOKING = re.compile(r"(addOrUpdate|change|cancel|confirm|remove|convert)Booking(Status)?")
MISSING = "this draft lacks content of the page: "
FAILED: Object = {"$ref": f"../{COMPONENTS}#/components/schemas/{FAILURE}"}
# Descriptions that many pages share. The sandbox uses INVALID_DATA for a request that does not match its schema.
USUAL = (
    (re.compile(r"\binvalid\b.*\bdata\b|\binvalid$|\bdata\b.*\binvalid\b", re.IGNORECASE), "invalid data"),
    (re.compile(r"\berror has occurred\b", re.IGNORECASE), "unexpected error"),
)


def draft_document(page: Page, url: str, known: Known) -> tuple[Object, list[str]]:
    """Draft the document of an action. Return it with descriptions of content of the page that it lacks.

    Args:
        page: The page of the action.
        url: The URL of the page.
        known: The facts of `spec/`.

    Raises:
        PageError: The name of the action is invalid.
    """
    if not NAMESPACE.fullmatch(page.namespace) or not ACTION.fullmatch(page.action):
        raise PageError(page.source, f"{page.full_name} is not a valid name of an action")
    drafted = DraftSchemas(page, known)
    lacking = [f"{MISSING}{problem}" for problem in page.problems]
    lacking += [FORM] if page.is_multipart else []
    lacking += [
        f"no member refers to the table {each}; add a reference to it, or remove its schema"
        for each in drafted.unlinked
    ]
    is_read = page.action.startswith(READS)
    members = mapping_at(drafted.schemas, drafted.request or "", "properties")
    is_update = (
        page.action.startswith(ADDS)
        and "id" in members
        and "id" in mapping_at(drafted.schemas, drafted.answer, "properties")
    )
    operation: Object = {
        "operationId": page.action,
        "tags": [page.namespace],
        "summary": f"{sentence_of(page.action, members).capitalize()}.",
        **_description(page),
        "x-ivvy-repeatable": "always"
        if is_read
        else "with-id"
        if is_update and page.action.startswith(ADDS)
        else "never",
        **_booking(page.action, members),
        **_rules(page.action, members, known),
        "x-ivvy-codes": codes_of(page, known, members),
        "parameters": [{"name": "action", "in": "query", "required": True, "schema": {"const": page.action}}],
    }
    if drafted.request:
        schema: Object = {"$ref": f"#/components/schemas/{drafted.request}"}
        examples = dict(_requests(page, drafted, known, lacking))
        media: Object = {"schema": schema, **({"examples": examples} if examples else {})}
        is_required = bool(mapping_at(drafted.schemas, drafted.request).get("required")) or not is_read
        operation["requestBody"] = {"required": is_required, "content": {JSON: media}}
    success: Object = {"$ref": f"#/components/schemas/{drafted.answer}"}
    answers = dict(_answers(page, drafted, known, lacking))
    if page.answers_list:
        success = {"type": "array", "items": success}
    words = text_at(drafted.schemas, drafted.answer, "description").rstrip(".")
    answer: Object = {"schema": {"oneOf": [success, FAILED]}, **({"examples": answers} if answers else {})}
    operation["responses"] = {
        "200": {"description": f"{words}, or a failure.", "content": {JSON: answer}},
        "default": {"description": "A failure with its own HTTP status.", "content": {JSON: {"schema": FAILED}}},
    }
    document: Object = {
        "openapi": "3.1.0",
        "info": {"title": sentence_of(page.action, members).capitalize(), "version": "1.0"},
        "externalDocs": {"description": page.title, "url": url},
        "servers": [*known.servers],
        "paths": {f"/api/1.0/{page.namespace}": {"post": operation}},
        "components": {"schemas": drafted.schemas},
    }
    return document, lacking


def _description(page: Page) -> Object:
    """Return the description of the operation, if the page says more than its title."""
    text = " ".join(each for each in sentences_of(page.notes.get("", "")) if not BOILERPLATE.search(each))
    return {"description": f"{OWN_WORDS} {text}"} if text else {}


def _booking(action: str, members: Object) -> Object:
    """Return the member with the id of the booking that a write touches."""
    if action.startswith(READS):
        return {}
    name = "bookingId" if "bookingId" in members else "id" if OF_BOOKING.fullmatch(action) and "id" in members else ""
    return {"x-ivvy-booking": name} if name else {}


def _rules(action: str, members: Object, known: Known) -> Object:
    """Return which objects a read returns, or a removal removes."""
    verb, _ = verb_of(action)
    extension = {"get": "x-ivvy-reads", "remove": "x-ivvy-removes"}.get(verb, "")
    rule = known.rule_of(action, members) if extension else {}
    return {extension: rule} if rule else {}


def _requests(page: Page, drafted: "DraftSchemas", known: Known, lacking: list[str]) -> Iterator[tuple[str, Node]]:
    """Return the example requests that the drafted schema accepts. Add the others to `lacking`."""
    whole = drafted.schema_of(drafted.request or "", known)
    is_add = page.action.startswith(ADDS)
    used: set[str] = set()
    for number, example in enumerate(page.requests, start=1):
        value = _with_numbers(example, whole, mapping_at(whole, "components", "schemas"))
        if departs := mismatch(whole, value):
            lacking.append(f"{MISSING}example request {number}, rejected by the schema: {departs.reason[:100]}")
            continue
        wish = ("update" if "id" in example else "add") if is_add else "example"
        name = wish if wish not in used else f"{wish}{number}"
        used.add(name)
        yield name, {"summary": "Example Request", "value": value}


def _answers(page: Page, drafted: "DraftSchemas", known: Known, lacking: list[str]) -> Iterator[tuple[str, Node]]:
    """Return the example responses. Those of reads may have looser types than the schema."""
    values: list[Node] = [[*page.answers]] if page.answers_list else [*page.answers]
    item = drafted.schema_of(drafted.answer, known)
    whole: Object = item
    if page.answers_list:
        whole = {"type": "array", "items": item, "components": item["components"]}
    for number, value in enumerate(values, start=1):
        departs = None if page.action.startswith(READS) else mismatch(whole, value)
        if departs:
            lacking.append(f"{MISSING}example response {number}, rejected by the schema: {departs.reason[:100]}")
        else:
            name = "saved" if page.action.startswith(ADDS) else "answer"
            yield f"{name}{number if number > 1 else ''}", {"value": value}


def _with_numbers(value: Node, schema: Object, schemas: Object) -> Node:
    """Convert strings to numbers where the schema requires numbers. Some examples contain quoted numbers."""
    if "$ref" in schema:
        schema = mapping_at(schemas, target_of(schema))
    if isinstance(value, dict):
        properties = mapping_at(schema, "properties")
        return {name: _with_numbers(each, mapping_at(properties, name), schemas) for name, each in value.items()}
    if isinstance(value, list):
        return [_with_numbers(each, mapping_at(schema, "items"), schemas) for each in value]
    if isinstance(value, str) and {"integer", "number"} & set(types_of(schema)):
        try:
            return int(value) if value.lstrip("-").isdecimal() else float(value)
        except ValueError:
            return value
    return value


class DraftSchemas:
    """Drafts the schemas of a page: of the request, of the tables, and of the answer.

    Args:
        page: The page.
        known: The facts of `spec/`.

    Attributes:
        schemas: The schemas by name.
        request: The name of the schema of the request, or None.
        answer: The name of the schema of the answer.
        item: The name of the schema of an item of a collection, or of the answer.
        names: The name of the schema of each table, by heading.
        unlinked: The headings of tables that no member refers to.
    """

    def __init__(self, page: Page, known: Known) -> None:
        self.schemas: Object = {}
        self._page = page
        self._names = ClassNames(known.taken)
        self._subject = item_of(page.action)
        self._known = known
        links = Links(page)
        self._outline = Outline(links)
        found = find_answer(page, links)
        self._outline.add(REQUEST, page.request, page.requests)
        self._outline.add(ANSWER, found.table, found.examples)
        listed = {*members_or_none(page.request).members, *(name for example in page.requests for name in example)}
        self._paging = paging_members(page, links, listed, known)
        self.request: str | None = None
        if listed or self._paging:
            heading = page.request.name if page.request else ""
            self.request = self._names.new(*request_names(page.action, heading))
        # Tables of other pages are only needed if a member refers to them.
        unneeded = page.elsewhere.keys() - self._outline.used()
        tables = {
            name: table for name, table in page.objects.items() if table is not found.table and name not in unneeded
        }
        values_of = {name: values for name, values in page.values.items() if name not in unneeded}
        classes = {name: self._named(table, "object") for name, table in tables.items()}
        for name, values in values_of.items():
            classes[name] = self._named(values, "integer" if is_numbers(values) else "string")
        self.names = {heading: each.name for heading, each in classes.items()}
        enums: Object = {}
        self._inference = Inference(self._outline, classes, known, enums)
        for name, values in values_of.items():
            text = f"The {plural(owner_of(classes[name].name))}."
            enums[classes[name].name] = self._placed(name, enum_of(values, text))
        if self.request:
            self._add_request(self.request)
        for name, table in tables.items():
            examples, words = self._outline.examples.get(name, []), owner_of(classes[name].name)
            if name == links.filters:
                self._add_filter(name, table)
                continue
            schema = draft_object(self._inference, (name,), words, table, examples)
            self.schemas[classes[name].name] = self._placed(
                name, {"description": f"{one_of(words).capitalize()}.", **schema}
            )
        self.schemas.update(enums)
        self.answer, answers = draft_answer(page, found, self._inference, self._names, known)
        self.schemas.update(answers)
        self.item = next(iter(answers))
        used = {*self._outline.used(), *([links.filters] if FILTER in self._paging else [])}
        self.unlinked = [name for name in (*tables, *values_of) if name not in used]

    def schema_of(self, name: str, known: Known) -> Object:
        """Return a schema that can validate an example."""
        schemas: Object = {**known.shared, **self.schemas}
        whole: Object = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}}
        return mapping_at([localised(whole)], 0)

    def _named(self, table: Members | Values, kind: str) -> TableClass:
        if table.name == self._outline.links.filters:
            return TableClass(self._names.new(f"{self._subject} Filter"), kind)
        names = table_names(table.name, self._subject, is_enum=isinstance(table, Values))
        return TableClass(self._names.new(*names), kind)

    def _placed(self, heading: str, schema: Object) -> Object:
        """Mark a schema whose table has another name, or is on another page."""
        name = self._inference.classes[heading].name
        if link := self._page.elsewhere.get(heading):
            return {**schema, **departure("absent", f"It is described in {link}.")}
        if slug(name) != slug(heading):
            return {**schema, **departure({"table": heading}, "Named after the object that it belongs to.")}
        return schema

    def _add_filter(self, heading: str, table: Members) -> None:
        words = words_of(self._subject)
        schema = draft_object(self._inference, (heading,), plural(words), table, [])
        text = (
            f"Conditions that the {plural(words)} must meet. You can also filter by other members of {one_of(words)},"
        )
        self.schemas[self._inference.classes[heading].name] = {
            "description": f"{text} using filter operators.",
            **departure({"table": heading}, "The page gives its table of keys this title."),
            "x-ivvy-filter": True,
            **schema,
        }

    def _add_request(self, name: str) -> None:
        table = members_or_none(self._page.request)
        words = owner_of(name)
        schema = draft_object(self._inference, REQUEST, words, table, self._page.requests)
        if FILTER in self._paging and self._outline.links.filters:
            reference = f"#/components/schemas/{self._inference.classes[self._outline.links.filters].name}"
            self._paging[FILTER] = {"$ref": reference}
        properties = mapping_at(schema, "properties")
        for member, shared in SHARED.items():
            if member in properties or member in self._paging:
                properties[member] = self._paging.get(member) or self._known.reference(shared) or properties[member]
        text = (
            one_of(words)
            if self._page.action.startswith(ADDS)
            else f"a request to {sentence_of(self._page.action, properties)}"
        )
        self.schemas[name] = {"description": f"{text.capitalize()}.", **schema}


def codes_of(page: Page, known: Known, members: Object) -> list[Node]:
    """Draft the error codes of a page, in its table and its messages."""
    meanings = {code: description.plain if description else "" for code, description in page.codes.items()}
    messages = {code: text_at(failure, "message") for code, failure in page.failures.items() if code not in meanings}
    texts = {**meanings, **messages}
    words = {code: next((name for regex, name in USUAL if regex.search(text)), text) for code, text in texts.items()}
    constants = new_constants([(text, str(code)) for code, text in words.items()], "CODE")
    codes: list[Node] = []
    for (code, text), constant in zip(texts.items(), constants, strict=True):
        entry: Object = {"code": code, "name": constant}
        if "errorCode" in page.failures.get(code, {}):
            entry["errorCode"] = page.failures[code]["errorCode"]
        entry["meaning"] = f"{text.removesuffix('.')}." if text else "TODO: describe it."
        if missing := _missing(page.action, text, known, members):
            entry["missing"] = missing
        if code in messages:
            entry |= departure("absent", "The page shows it in an example, but not in its table.")
        codes.append(entry)
    return codes


def _missing(action: str, text: str, known: Known, members: Object) -> Object:
    """Return the member with the id of the object that does not exist, and the action that adds such objects."""
    match = MISSING_OBJECT.fullmatch(text)
    if not match:
        return {}
    words = match["what"].lower()
    named = [name for name in members if name.endswith("Id") and words.endswith(words_of(name.removesuffix("Id")))]
    subject = item_of(action)
    if "id" in members and words_of(subject).endswith(words):
        named = ["id"]
    if len(named) != 1:
        return {}
    adds = action if named == ["id"] and action.startswith(ADDS) else known.add_of(words, subject)
    return {"member": named[0], **({"action": adds} if adds else {})}
