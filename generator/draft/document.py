"""Draft the document of an action: its operation, error codes and schemas."""

import re
from collections.abc import Iterator

from ..documents.conventions import FAILURE, JSON
from ..documents.documents import COMPONENTS
from ..documents.names import ACTION, NAMESPACE, slug
from ..documents.nodes import Node, Object, mapping_at, text_at, types_of
from ..documents.references import target_of
from ..documents.validation import mismatch
from ..pages import Members, Page, PageError, Values
from .answer import draft_answer, find_answer, is_collection, paging_members
from .links import ANSWER, FILTER, REQUEST, Links, Outline, is_numbers
from .naming import ADDS, READS, ClassNames, new_constants, request_names, subject_of, words_of
from .schemas import OWN_WORDS, Inference, TableClass, departure, draft_object, enum_of, members_or_none

FORM = (
    "the request is multipart/form-data, but this draft says JSON; the client cannot send files, so remove the "
    "document until it can"
)
MISSING = "this draft lacks content of the page: "
FAILED: Object = {"$ref": f"../{COMPONENTS}#/components/schemas/{FAILURE}"}
# Descriptions that many pages share. The sandbox uses INVALID_DATA for a request that does not match its schema.
USUAL = (
    (re.compile(r"\binvalid\b.*\bdata\b|\binvalid$|\bdata\b.*\binvalid\b", re.IGNORECASE), "invalid data"),
    (re.compile(r"\berror has occurred\b", re.IGNORECASE), "unexpected error"),
)


def draft_document(
    page: Page, url: str, servers: list[Node], taken: set[str], shared: set[str]
) -> tuple[Object, list[str]]:
    """Draft the document of an action. Return it with descriptions of content of the page that it lacks.

    Args:
        page: The page of the action.
        url: The URL of the page.
        servers: The regional hosts.
        taken: The names of the schemas in other documents.
        shared: The names of the shared schemas.

    Raises:
        PageError: The name of the action is invalid.
    """
    if not NAMESPACE.fullmatch(page.namespace) or not ACTION.fullmatch(page.action):
        raise PageError(page.source, f"{page.full_name} is not a valid name of an action")
    drafted = DraftSchemas(page, taken, shared)
    lacking = [f"{MISSING}{problem}" for problem in page.problems]
    lacking += [FORM] if page.is_multipart else []
    lacking += [
        f"no member refers to the table {each}; add a reference to it, or remove its schema"
        for each in drafted.unlinked
    ]
    title, is_read = page.title or page.action, page.action.startswith(READS)
    operation: Object = {
        "operationId": page.action,
        "tags": [page.namespace],
        "summary": f"TODO: {title}.",
        "description": f"TODO, in your own words: {page.notes.get('', title)}",
        "x-ivvy-repeatable": "always" if is_read else "never",
        "x-ivvy-codes": codes_of(page),
        "parameters": [{"name": "action", "in": "query", "required": True, "schema": {"const": page.action}}],
    }
    if drafted.request:
        schema: Object = {"$ref": f"#/components/schemas/{drafted.request}"}
        examples = dict(_examples(page, drafted.request, drafted.schemas, lacking))
        media: Object = {"schema": schema, **({"examples": examples} if examples else {})}
        is_required = bool(mapping_at(drafted.schemas, drafted.request).get("required")) or not is_read
        operation["requestBody"] = {"required": is_required, "content": {JSON: media}}
    success: Object = {"$ref": f"#/components/schemas/{drafted.answer}"}
    if page.answers_list:
        success = {"type": "array", "items": success}
    success_text = "A result page of TODO" if is_collection(page) else "The answer"
    answer: Object = {"oneOf": [success, FAILED]}
    operation["responses"] = {
        "200": {"description": f"{success_text}, or a failure.", "content": {JSON: {"schema": answer}}},
        "default": {"description": "A failure with its own HTTP status.", "content": {JSON: {"schema": FAILED}}},
    }
    document: Object = {
        "openapi": "3.1.0",
        "info": {"title": title, "version": "1.0"},
        "externalDocs": {"description": title, "url": url},
        "servers": servers,
        "paths": {f"/api/1.0/{page.namespace}": {"post": operation}},
        "components": {"schemas": drafted.schemas},
    }
    return document, lacking


def _examples(page: Page, request: str, schemas: Object, lacking: list[str]) -> Iterator[tuple[str, Node]]:
    """Return the example requests that the drafted schema accepts. Add the others to `lacking`."""
    schema: Object = {"$ref": f"#/components/schemas/{request}", "components": {"schemas": schemas}}
    for number, example in enumerate(page.requests, start=1):
        value = _with_numbers(example, mapping_at(schemas, request), schemas)
        departs = mismatch(schema, value)
        if departs:
            lacking.append(f"{MISSING}example request {number}, rejected by the schema: {departs.reason[:100]}")
        else:
            name = f"example{number}"
            if page.action.startswith(ADDS):
                name = f"{'update' if 'id' in example else 'add'}{number if number > 1 else ''}"
            yield name, {"summary": "Example Request", "value": value}


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
        taken: The names of the schemas in other documents.
        shared: The names of the shared schemas.

    Attributes:
        schemas: The schemas by name.
        request: The name of the schema of the request, or None.
        answer: The name of the schema of the answer.
        item: The name of the schema of an item of a collection, or of the answer.
        names: The name of the schema of each table, by heading.
        unlinked: The headings of tables that no member refers to.
    """

    def __init__(self, page: Page, taken: set[str], shared: set[str]) -> None:
        self.schemas: Object = {}
        self._page = page
        self._names = ClassNames(taken)
        self._subject = subject_of(page.action)
        self._links = Links(page)
        self._outline = Outline(self._links)
        found = find_answer(page, self._links)
        self._outline.add(REQUEST, page.request, page.requests)
        self._outline.add(ANSWER, found.table, found.examples)
        listed = {*members_or_none(page.request).members, *(name for example in page.requests for name in example)}
        paging = paging_members(page, self._links, listed)
        self.request: str | None = None
        if listed or paging:
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
        self._inference = Inference(self._outline, classes)
        if self.request:
            self._add_request(self.request, paging)
        for name, table in tables.items():
            examples = self._outline.examples.get(name, [])
            schema = draft_object(self._inference, (name,), table, examples, is_sent="required" in table.columns)
            self._add(name, {"description": f"{OWN_WORDS} {name}.", **schema})
        for name, values in values_of.items():
            self._add(name, enum_of(values))
        self.answer, answers = draft_answer(page, found, self._inference, self._names, shared)
        self.schemas.update(answers)
        self.item = next(iter(answers))
        used = {*self._outline.used(), *([self._links.filters] if FILTER in paging else [])}
        self.unlinked = [name for name in (*tables, *values_of) if name not in used]

    def _named(self, table: Members | Values, kind: str) -> TableClass:
        return TableClass(self._names.new(table.name, f"{self._subject} {table.name}"), kind)

    def _add(self, heading: str, schema: Object) -> None:
        name = self._inference.classes[heading].name
        if link := self._page.elsewhere.get(heading):
            schema = {**schema, **departure("absent", f"It is described in {link}.")}
        elif slug(name) != slug(heading):
            reason = f"TODO: another document has a class of this name, so this one is called {name}."
            schema = {**schema, **departure({"table": heading}, reason)}
        self.schemas[name] = schema

    def _add_request(self, name: str, paging: Object) -> None:
        table = members_or_none(self._page.request)
        schema = draft_object(self._inference, REQUEST, table, self._page.requests, is_sent=True)
        if FILTER in paging and self._links.filters:
            described = {key: value for key, value in mapping_at(paging, FILTER).items() if key != "type"}
            reference = f"#/components/schemas/{self._inference.classes[self._links.filters].name}"
            paging = {**paging, FILTER: {**described, "$ref": reference}}
        schema["properties"] = {**mapping_at(schema, "properties"), **paging}
        if self._page.action.startswith(ADDS):
            text = f"TODO: A {words_of(self._subject)}."
        else:
            text = f"A request {'for' if self._page.action.startswith(READS) else 'to'} TODO."
        self.schemas[name] = {"description": text, **schema}


def codes_of(page: Page) -> list[Node]:
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
        if code in messages:
            entry |= departure("absent", "The page shows it in an example, but not in its table.")
        codes.append(entry)
    return codes
