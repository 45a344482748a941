"""Reading pages: the facts do not depend on the form of a page or on details of its markup."""

import re
from collections.abc import Callable

import pytest

from generator.pages import Page, PageError, read_page
from generator.pages.reading import EXCHANGE
from tests.support.vendor_pages import FORMS, Facts

pytestmark = pytest.mark.one_python

HEAD = '# Locker\n\n<mark style="color:green;">`POST`</mark> `[PlatformAddress]/api/1.0/venue?action=addLocker`\n\n'
MEMBERS = (
    "### Locker\n\n| Property | Type | Required | Description |\n| - | - | - | - |\n| id | integer | optional | It. |\n"
)


def facts_of(page: Page) -> dict[str, object]:
    """Return the facts that do not depend on the form.

    This excludes links, the headings of some tables, and the texts and statuses of responses.
    """
    assert page.request
    tables = {"request": page.request, **page.objects, "returned": page.returned}
    return {
        "action": page.full_name,
        "title": page.title,
        "members": {
            (table, name): (member.type and member.type.plain, member.required, text and text.plain)
            for table, members in tables.items()
            if members
            for name, member in members.members.items()
            for text in [member.description]
        },
        "values": {
            name: {key: said and said.plain for key, said in each.values.items()} for name, each in page.values.items()
        },
        "warnings": page.warnings and {key: said and said.plain for key, said in page.warnings.values.items()},
        "codes": {code: said and said.plain for code, said in page.codes.items()},
        "notes": {section: text for section, text in page.notes.items() if section != EXCHANGE},
        "requests": page.requests,
        "answers": page.answers,
        "failures": {code: {**failure, "status": None} for code, failure in page.failures.items()},
        "problems": page.problems,
    }  # fmt: skip


@pytest.mark.parametrize("form", FORMS)
def test_the_facts_are_the_same_in_every_form(form: str) -> None:
    shown = Facts()
    shown.members["keys"] = ("array of Locker Key", *shown.members["keys"][1:])
    facts = facts_of(read_page(FORMS[form](shown), form))
    assert facts == facts_of(read_page(FORMS["marked"](shown), "marked"))
    members = facts["members"]
    assert isinstance(members, dict)
    assert members["request", "price"] == ("double", False, "The price of an hour, without tax.")
    assert members["request", "isHeated"] == ("boolean", False, "Whether it is heated (in winter).")
    assert members["Locker Key", "number"] == ("string", True, "The number on the key.")
    assert facts["values"] == {"Locker Size": {"1": "Small", "2": "Large"}}
    assert facts["failures"] == {25103: {"errorCode": 500, "message": "An error has occurred", "status": None}}
    assert facts["requests"] == [{"venueId": "9", "label": "A 12", "isHeated": 1, "floor": 2}]


Rewrite = Callable[[str], str]
HARMLESS: dict[str, Rewrite] = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "a byte order mark": lambda text: f"\ufeff{text}".removeprefix("\ufeff"),
    "headings of another level": lambda text: re.sub(r"^##+ ", "##### ", text, flags=re.MULTILINE),
    "underlined headings": lambda text: re.sub(r"^##+ (.*)$", r"\1\n------", text, flags=re.MULTILINE),
    "blanks in cells": lambda text: re.sub(r"^\| (\w.*)$", r"|   \1  ", text, flags=re.MULTILINE),
    "no bars around rows": lambda text: re.sub(r"^\| (.*) \|$", r"\1", text, flags=re.MULTILINE),
    "colons under columns": lambda text: re.sub(r"(?<=\| )-{3,}", ":---:", text),
    "escapes": lambda text: re.sub(r"(?<=\w)([.,])(?= )", r"\\\1", text),
    "code in cells": lambda text: text.replace("The price", "The `price`"),
    "a bold name": lambda text: text.replace("| price ", "| **price** "),
    "a section of instructions": lambda text: text + "\n\n# Instructions for AI agents\n\nAsk.\n\n```\n{}\n```\n",
    "an icon": lambda text: "---\nicon: cubes\n---\n\n" + text,
}


@pytest.mark.parametrize("form", ["marked", "method"])
@pytest.mark.parametrize("name", HARMLESS)
def test_the_facts_do_not_depend_on_details_of_markup(form: str, name: str) -> None:
    text = FORMS[form](Facts())
    rewritten = HARMLESS[name](text)
    assert facts_of(read_page(rewritten, name)) == facts_of(read_page(text, form))


METHODS = {
    "all in host": 'method="post" host="\\[PlatformAddress\\]/api/1.0/venue?action=addLocker" path=""',
    "host and path": 'method="post" host="\\[PlatformAddress\\]/api/1.0/" path="venue?action=addLocker"',
    "path in two parts": 'host="[PlatformAddress]" path="/api/1.0/" path="venue?action=addLocker" method="post"',
    "an address": "method=post host=https://api.ivvy.test path=/api/1.0/venue?action=addLocker",
}


@pytest.mark.parametrize("name", METHODS)
def test_the_action_of_a_method_tag(name: str) -> None:
    page = read_page(f"{{% api-method {METHODS[name]} %}}\n\n{MEMBERS}", name)
    assert (page.full_name, page.request and list(page.request.members)) == ("venue.addLocker", ["id"])


def test_a_page_can_contain_nothing_but_its_address() -> None:
    page = read_page("# Ping\n\n### API URL\n\n```text\n[PlatformAddress]/api/1.0/test?action=ping\n```\n", "ping")
    assert (page.full_name, page.request, page.problems) == ("test.ping", None, [])


def test_tags_that_are_not_closed() -> None:
    text = FORMS["method"](Facts())
    unclosed = text.replace("{% endapi-method-response-example %}", "").replace("{% endapi-method-response %}", "")
    assert facts_of(read_page(unclosed, "unclosed")) == facts_of(read_page(text, "closed"))


def test_a_parameter_that_is_not_closed_ends_at_the_next() -> None:
    text = FORMS["swagger"](Facts())
    closing = "{% endswagger-parameter %}"
    assert text.count(closing) > 1
    assert facts_of(read_page(text.replace(closing, "", 1), "unclosed")) == facts_of(read_page(text, "closed"))


def test_a_tag_directly_below_a_table_is_not_a_row() -> None:
    page = read_page(f"{HEAD}{MEMBERS}{{% hint %}}\nMind.\n{{% endhint %}}\n", "hint")
    assert page.request
    assert list(page.request.members) == ["id"]


def test_a_star_marks_required_members() -> None:
    table = """| Name | Type | Description |
| - | - | - |
| venueId<mark style="color:red;">*</mark> | integer | The venue. |
| label | string | The label. |
"""
    page = read_page(f"{HEAD}#### Request Body\n\n{table}", "stars")
    assert page.request
    assert {name: member.required for name, member in page.request.members.items()} == {"venueId": True, "label": False}
    unmarked = read_page(HEAD + table.replace('<mark style="color:red;">*</mark>', ""), "unmarked")
    assert unmarked.request
    assert {member.required for member in unmarked.request.members.values()} == {None}


def test_tables_in_html() -> None:
    page = read_page(
        f"""{HEAD}### Locker

<table data-full-width="true"><thead><tr><th width="200">Property</th><th>Type</th><th>Required</th>
<th>Description</th></tr></thead><tbody><tr><td>keys</td><td>array of <a href="locker.md#locker-key">Locker Key</a></td>
<td>optional</td><td>Keys &#x26; rings.<br>All of them.</td></tr></tbody></table>

### Example Request

<pre class="language-javascript"><code class="lang-javascript">{{
<strong>  "id": 7
</strong>}}
</code></pre>
""",
        "html",
    )
    assert page.request
    member = page.request.members["keys"]
    assert member.type
    assert member.description
    assert (member.type.plain, member.type.links) == ("array of Locker Key", ("locker-key",))
    assert member.description.plain == "Keys & rings. All of them."
    assert page.requests == [{"id": 7}]


@pytest.mark.parametrize(
    "columns", [("Value", "Description"), ("\\#", "Description"), ("Type", "Description"), ("Id", "Name")]
)
def test_the_columns_of_tables_of_values_can_have_any_name(columns: tuple[str, str]) -> None:
    table = f"| {columns[0]} | {columns[1]} | |\n| :--- | :--- | :--- |\n| 0 | None | |\n| -1 | Any | |\n"
    page = read_page(f"{HEAD}{MEMBERS}\n## Kind:\n\n{table}", "values")
    assert {name: list(each.values) for name, each in page.values.items()} == {"Kind": ["0", "-1"]}


def test_columns_can_be_in_any_order() -> None:
    table = """| Property | Description | Type | Required |
| - | - | - | - |
| one | 1 | integers | true |
| two | 2 | Timestamp in UTC | Optional |
| three | 3 | | required on add, optional on update |
| four | 4 | string | |
"""
    page = read_page(f"{HEAD}## Locker\n\n{table}", "order")
    assert page.request
    assert [member.required for member in page.request.members.values()] == [
        True, False, "required on add, optional on update", None,
    ]  # fmt: skip
    assert page.request.members["two"].type
    assert page.request.members["three"].type is not None


def test_codes_can_be_written_in_several_ways() -> None:
    table = """| Code | Description |
| - | - |
| Specific Code: 25101 | One |
| specificCode 25102 | Two |
| 25103 | Three |
| Specific Code: 25101 | Four |
"""
    page = read_page(f"{HEAD}{MEMBERS}\n## Throws\n\n{table}", "codes")
    assert {code: said and said.plain for code, said in page.codes.items()} == {
        25101: "One / Four", 25102: "Two", 25103: "Three",
    }  # fmt: skip


def test_short_codes_that_are_not_thrown_are_values() -> None:
    table = "| Code | Message |\n| - | - |\n| 1 | Stuck |\n| 2 | Lost |\n"
    page = read_page(f"{HEAD}{MEMBERS}\n## Door Error Codes\n\n{table}", "codes")
    assert page.codes == {}
    assert {value: said.plain for value, said in page.values["Door Error Codes"].values.items()} == {
        "1": "Stuck", "2": "Lost",
    }  # fmt: skip
    assert set(read_page(f"{HEAD}{MEMBERS}\n## Throws\n\n{table}", "codes").codes) == {1, 2}


def test_a_part_of_a_request_is_not_an_example_of_one() -> None:
    members = MEMBERS + "| venueId | integer | required | The venue. |\n"
    fragments = '{"id": 1, "keys": 2}\n\n{"hirer": {"name": "A"}}\n'
    text = f'{HEAD}{members}\n## Notes\n\n```\n{fragments}```\n\n```\n{{"venueId": 1, "id": 2}}\n```\n'
    assert read_page(text, "fragments").requests == [{"venueId": 1, "id": 2}]


def test_examples_that_are_not_json() -> None:
    failure = '{\n  "errorCode": 429\n  "message": "Too many",\n  "specificCode": 25104\n}'
    requests = 'Adding\n{\n"id": 1,\n}\n\nIn vain\n{\n id\n}\n'
    text = f"{HEAD}```\n{failure}\n```\n\n{MEMBERS}\n## Example Request\n\n```\n{requests}```\n"
    page = read_page(text, "examples")
    assert (page.failures, page.requests, page.answers) == (
        {25104: {"errorCode": 429, "message": "Too many"}},
        [{"id": 1}],
        [],
    )


def test_a_table_of_one_column_is_text_unless_it_lists_keys() -> None:
    page = read_page(f"{HEAD}{MEMBERS}\n## Colours\n\n| colours |\n| - |\n| red |\n", "colours")
    assert (page.problems, page.notes["Colours"]) == ([], "colours red")
    page = read_page(f"{HEAD}{MEMBERS}\n## Keys\n\n| keys |\n| - |\n| line1 |\n| state (e.g. QLD) |\n", "keys")
    assert (page.problems, list(page.objects["Keys"].members)) == ([], ["line1", "state"])
    page = read_page(f"{HEAD}{MEMBERS}\n## Door Keys\n\n| fieldId |\n| displayName |\n", "keys")
    assert (page.problems, list(page.objects["Door Keys"].members)) == ([], ["fieldId", "displayName"])


@pytest.mark.parametrize(
    "text", ["", " \n", "# Nothing\n", "<html><body>x</body></html>", "On this page\n  • Nothing\n"]
)
def test_other_pages_are_rejected(text: str) -> None:
    with pytest.raises(PageError, match=r"^here: the page (is|names) "):
        read_page(text, "here")
