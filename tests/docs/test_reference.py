"""The generated pages of the reference are complete."""

import re
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from attrs import fields
from ivvy.api import models
from ivvy.api.action import Action, Repeatable
from ivvy.api.actions import all_documented
from ivvy.api.codes import SharedCode
from ivvy.api.model import Model, members_of
from ivvy.api.notification import Notification

from generator.documents.untyped import read_untyped
from generator.site.commands import commands
from generator.site.pages import cell, linked, reference_pages
from tests.support.documented import SPEC

pytestmark = pytest.mark.one_python

ACTIONS = list(all_documented())
RETRY_TEXTS = {Repeatable.ALWAYS: "Only reads", Repeatable.WITH_ID: " update", Repeatable.NEVER: "Never retried"}


@cache
def pages() -> dict[str, str]:
    return dict(reference_pages(SPEC))


def page_of(action: Action[Any, Any]) -> str:
    return pages()[f"actions/{action.namespace}/{action.name}.md"]


def rows_of(page: str) -> dict[str, str]:
    rows = dict[str, str]()
    for match in re.finditer(r"^\| `(\w+)`.*$", page, re.MULTILINE):
        rows.setdefault(match[1], match[0])  # The table of the request is before that of the response.
    return rows


def names_of(model: type[Model]) -> set[str]:
    return {member.attribute for member in members_of(model)}


def documented_response(answer: type[Model]) -> type[Model]:
    """Return the class that the page of an action describes; for a collection, the class of its results."""
    if not {"results"} <= names_of(answer) <= {"results", "meta"}:
        return answer
    (name,) = re.findall(r"[A-Z]\w+", str(fields(answer).results.type).replace("Unset", "").replace("None", ""))
    result: type[Model] = getattr(models, name)
    return result


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: f"{action.namespace}.{action.name}")
class TestAnAction:
    def test_its_page_has_every_member_of_request_and_response(self, action: Action[Any, Any]) -> None:
        rows = rows_of(page_of(action))
        for kind in (*([action.request()] if action.request else []), documented_response(action.answer())):
            assert names_of(kind) <= rows.keys()

    def test_its_page_has_the_conditions_of_required_members(self, action: Action[Any, Any]) -> None:
        if action.request is None:
            pytest.skip("it takes no request")
        rows, request = rows_of(page_of(action)), action.request()
        by_name = {member.name: member.attribute for member in members_of(request)}
        for condition in request.conditions:
            case = (*condition.absent, *condition.present, *(name for name, _ in condition.equals))
            for name in condition.requires:
                row = rows[by_name[name]]
                assert "**required if " in row
                assert [other for other in case if by_name[other] not in row] == []

    def test_its_page_has_every_code_and_the_retry_rule(self, action: Action[Any, Any]) -> None:
        page = page_of(action)
        codes = import_module(f"ivvy.api.codes.{action.namespace}")
        own = getattr(codes, f"{action.name[0].upper()}{action.name[1:]}Code", ())
        for code in own:
            assert f"| {code.value} | `{type(code).__name__}.{code.name}` |" in page
        assert RETRY_TEXTS[action.repeatable] in page
        assert ("ivvy.resolve(error)" in page) == (action.lookup is not None)
        assert ("| Order |" in page) == bool(action.booking)
        assert action.page in page

    def test_its_page_shows_both_forms_of_a_write_and_its_references(self, action: Action[Any, Any]) -> None:
        page = page_of(action)
        is_write = action.request is not None and action.repeatable is not Repeatable.ALWAYS
        assert ("**keywords,  # the members of " in page) == is_write
        (row,) = re.findall(r"^\| References \|.*$", page, re.MULTILINE) or [""]
        attributes = {each.name: each.attribute for each in members_of(action.request())} if action.request else {}
        assert re.findall("`(.*?)`", row) == [attributes[name] for name in action.refers]


def test_every_member_has_a_description() -> None:
    rows = [row for page in pages().values() for row in rows_of(page).values()]
    assert len(rows) > 1000
    assert [row for row in rows if row.rstrip().endswith("|  |")] == []


def test_actions_without_a_document_are_listed_with_the_reason() -> None:
    typed, _, untyped = pages()["actions/index.md"].partition("## Actions without a document")
    listed = read_untyped(SPEC)
    methods = {f"{each.namespace}.{each.name}" for each in ACTIONS}
    for name, action in listed.items():
        assert (f"| [`{name}`]({action.page}) | " in untyped) == (name not in methods)
    assert "multipart/form-data" in untyped
    for each in ACTIONS:
        assert f"| [{each.name}]({each.namespace}/{each.name}.md) |" in typed


def test_one_page_lists_the_codes_of_all_actions() -> None:
    assert [code for code in SharedCode if f"| {code.value} | `{code.name}` |" not in pages()["codes.md"]] == []
    assert "| 24299 | [addOrUpdateBooking](actions/venue/addOrUpdateBooking.md#error-codes) |" in pages()["codes.md"]


def test_conditions_contain_python_values() -> None:
    rows = rows_of(pages()["models/BookingSessionResource.md"])
    assert "**required if include_in_package is True**" in rows["booking_package_id"]
    assert "**required if id is left out**" in rows["quantity"]
    assert "BookingType." in "".join(rows_of(pages()["models/Booking.md"]).values())


def test_what_needs_an_id_is_no_add() -> None:
    assert "| Retries | Always an update" in pages()["actions/venue/changeBookingStatus.md"]


def test_the_help_of_every_command_begins_with_its_name() -> None:
    found = {command.name: command.help for command in commands()}
    assert {"ivvy submit", "python -m generator drift", "python -m tests.sandbox", "nox -s docs"} <= found.keys()
    for name, text in found.items():
        assert text
        assert name.startswith("nox") or text.lower().startswith(f"usage: {name} ")


def test_names_of_actions_are_linked_except_in_code() -> None:
    pages = {"getVenue": "a.md", "getVenueList": "b.md"}
    assert linked("as getVenueList or `getVenue` gives it", pages) == "as [getVenueList](b.md) or `getVenue` gives it"


def test_markdown_in_descriptions_is_escaped() -> None:
    assert cell("a | b <c> [d] *e* `f*g`") == "a \\| b &#60;c> &#91;d&#93; &#42;e&#42; `f*g`"


def test_a_model_of_an_answer_is_told_to_be_read_tolerantly() -> None:
    assert "It is read tolerantly" in pages()["models/Venue.md"]
    assert "It is read tolerantly" not in pages()["models/Booking.md"]


def test_every_model_has_a_page() -> None:
    for name in models.__all__:
        kind = getattr(models, name)
        if issubclass(kind, Model):
            assert names_of(kind) <= rows_of(pages()[f"models/{name}.md"]).keys()
            is_notification = issubclass(kind, Notification)
            assert (f"[{name}]({name}.md)" in pages()["models/index.md"]) != is_notification
            assert (f"[{name}](models/{name}.md)" in pages()["subjects.md"]) == is_notification
            assert (f"from ivvy.webhooks import {name}\n" in pages()[f"models/{name}.md"]) == is_notification
        else:
            assert all(f"| `{name}.{value.name}` |" in pages()[f"enums/{name}.md"] for value in kind if value.is_known)
            assert f"[{name}]({name}.md)" in pages()["enums/index.md"]


def test_a_subject_has_its_endpoint_and_the_read_of_its_data() -> None:
    section = pages()["subjects.md"].partition("companies_endpoint=url")[2].partition("\n## ")[0]
    (row,) = [line for line in section.splitlines() if line.startswith("| [CompanyUpdated]")]
    assert row.endswith("| `data`, `previous_data` | [getCompany](actions/contact/getCompany.md) |")
    assert "Only the vendor's receiver" in pages()["subjects.md"]


def test_a_type_tells_whether_the_member_can_be_absent() -> None:
    rows = rows_of(pages()["actions/venue/addOrUpdateBooking.md"])
    assert "<code>int</code>" in rows["venue_id"]
    assert "<code>[BookingType](../../enums/BookingType.md) &#124; Unset</code>" in rows["booking_type"]
    assert "start: int | Unset = UNSET," in pages()["actions/venue/getBookingList.md"]
