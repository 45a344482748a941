"""Drafts the schemas of a page."""

from ..documents.names import slug
from ..documents.nodes import Object, mapping_at
from ..pages import Members, Page, Values
from .answer import answered, draft_answer
from .collections import paging_members
from .inference import OWN_WORDS, Inference, TableClass, enum_of, members_or_none
from .links import FILTER, Links, is_numbers
from .naming import ClassNames, request_names, subject_of
from .objects import draft_object
from .outline import REQUEST, Outline


class DraftSchemas:
    """The schemas of a page: of the request, its tables and the answer.

    Args:
        page: The page.
        taken: The names of the schemas in other documents.
        shared: The names of the shared schemas.

    Attributes:
        schemas: The schemas by name.
        request: The name of the request's schema; None if the page shows no request.
        answer: The name of the answer's schema.
        unlinked: The tables that no member leads to.
    """

    def __init__(self, page: Page, taken: set[str], shared: set[str]) -> None:
        self.schemas: Object = {}
        self._page = page
        self._names = ClassNames(taken)
        self._subject = subject_of(page.action)
        self._links = Links(page)
        self._outline = Outline(self._links)
        found = answered(page, self._links)
        self._outline.add(REQUEST, page.request, page.requests)
        found.add_to(self._outline)
        listed = {*members_or_none(page.request).members, *(name for shown in page.requests for name in shown)}
        paging = paging_members(page, self._links, listed)
        self.request: str | None = None
        if listed or paging:
            heading = page.request.name if page.request else ""
            self.request = self._names.new(*request_names(page.action, heading))
        # Of what other pages describe, only what is needed here.
        unneeded = page.elsewhere.keys() - self._outline.used()
        tables = {
            name: table for name, table in page.objects.items() if table is not found.table and name not in unneeded
        }
        values_of = {name: values for name, values in page.values.items() if name not in unneeded}
        classes = {name: self._named(table, "object") for name, table in tables.items()}
        for name, values in values_of.items():
            classes[name] = self._named(values, "integer" if is_numbers(values) else "string")
        self._inference = Inference(self._outline, classes)
        if self.request:
            self._add_request(self.request, paging)
        for name, table in tables.items():
            shown = self._outline.shown.get(name, [])
            schema = draft_object(self._inference, (name,), table, shown, is_sent="required" in table.columns)
            self._add(name, {"description": f"{OWN_WORDS} {name}.", **schema})
        for name, values in values_of.items():
            self._add(name, enum_of(values))
        self.answer, answers = draft_answer(page, found, self._inference, self._names, shared)
        self.schemas.update(answers)
        used = {*self._outline.used(), *([self._links.filters] if FILTER in paging else [])}
        self.unlinked = [name for name in (*tables, *values_of) if name not in used]

    def _named(self, table: Members | Values, kind: str) -> TableClass:
        return TableClass(self._names.new(table.name, f"{self._subject} {table.name}"), kind)

    def _add(self, heading: str, schema: Object) -> None:
        name = self._inference.classes[heading].name
        if link := self._page.elsewhere.get(heading):
            schema = {**schema, "x-ivvy-departure": {"page": "absent", "reason": f"It is described in {link}."}}
        elif slug(name) != slug(heading):
            reason = f"TODO: another document has a class of that name; {name} is used here."
            schema = {**schema, "x-ivvy-departure": {"page": {"table": heading}, "reason": reason}}
        self.schemas[name] = schema

    def _add_request(self, name: str, paging: Object) -> None:
        table = members_or_none(self._page.request)
        schema = draft_object(self._inference, REQUEST, table, self._page.requests, is_sent=True)
        if FILTER in paging and self._links.filters:
            described = {key: value for key, value in mapping_at(paging, FILTER).items() if key != "type"}
            reference = f"#/components/schemas/{self._inference.classes[self._links.filters].name}"
            paging = {**paging, FILTER: {**described, "$ref": reference}}
        schema["properties"] = {**mapping_at(schema, "properties"), **paging}
        self.schemas[name] = {"description": f"{OWN_WORDS} what {self._page.action} takes.", **schema}
