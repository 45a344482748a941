"""Pages about an imaginary action, in every form of the vendor's pages.

The facts are written once, so that a test can change one of them in all forms.
"""

import logging
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

# It logs every rule that it tries, and the plugin that looks for secrets reads every log record.
logging.getLogger("markdown_it").setLevel(logging.INFO)

PAGES = Path(__file__).resolve().parents[1] / "drift" / "pages"
LINK = re.compile(r"\[([^]]*)\]\([^)]*\)")
INSTRUCTIONS = """

---

# Agent Instructions: Querying This Documentation

Readers who are programs are asked to do this and that.

| Property | Type | Required | Description |
| --- | --- | --- | --- |
| question | string | required | What to ask. |

```
GET https://vendor.test/locker.md?ask=<question>
```
"""


@dataclass
class Table:
    """A table of members: name, then type, whether it is required, and the description."""

    rows: dict[str, tuple[str, str, str]]
    text: str = ""


@dataclass
class Facts:
    """The facts of a page."""

    action: str = "addOrUpdateLocker"
    title: str = "Add or Update Locker"
    intro: str = "Puts a locker up for hire, or alters one."
    heading: str = "Locker"
    members: dict[str, tuple[str, str, str]] = field(
        default_factory=lambda: {
            "id": ("integer", "optional", "The locker to alter. Leave it out to put one up."),
            "venueId": ("integer", "required", "The venue that has the locker."),
            "label": ("string", "optional", "What stands on the door. Required when adding a locker."),
            "size": ("integer", "optional", "How large it is."),
            "openFrom": ("time", "optional", "When it can be opened first."),
            "isHeated": ("boolean", "optional", "Whether it is heated (in winter)."),
            "price": ("double", "optional", "The price of an hour, without _tax_."),
            "keys": ("array of [Locker Key](locker.md#locker-key)", "optional", "The keys that open it."),
        }
    )
    objects: dict[str, Table] = field(
        default_factory=lambda: {
            "Locker Key": Table(
                {
                    "number": ("string", "required", "The number on the key."),
                    "issuedOn": ("date", "optional", "When it was handed out."),
                },
                "A key is an object with these members.",
            )
        }
    )
    values: dict[str, dict[str, str]] = field(
        default_factory=lambda: {"Locker Size": {"1": "Small", "2": "Large"}},
    )
    warnings: dict[str, str] = field(
        default_factory=lambda: {
            "lockerInUse": "The locker is in use, so the change comes later.",
            "keyMissing": "A key was not found.",
        }
    )
    returns: dict[str, str] = field(
        default_factory=lambda: {"success": "Whether the locker was saved", "id": "The id of the locker"}
    )
    codes: dict[str, str] = field(
        default_factory=lambda: {
            "25101": "The locker does not exist",
            "25102": "The request contains invalid data",
        }
    )
    example: str = '{\n  "venueId": "9",\n  "label": "A 12",\n  "isHeated": 1,\n  "floor": 2,\n}'
    sections: dict[str, str] = field(default_factory=lambda: {"Hiring a locker": "A locker is hired by the hour."})


ANSWER = '{\n  "success": true,\n  "id": 12,\n  "warnings": ["lockerInUse"]\n}'
FAILURE = '{\n  "errorCode": 500,\n  "message": "An error has occurred",\n  "specificCode": 25103,\n}'
MEMBER_COLUMNS = ("Property", "Type", "Required", "Description")


def plain(text: str) -> str:
    return LINK.sub(r"\1", text).replace("_", "")


def table(columns: tuple[str, ...], rows: list[tuple[str, ...]], *, padded: bool = False) -> str:
    """Return a table. With `padded`, all cells of a column have the same width."""
    cells = [columns, ("---" if padded else ":---",) * len(columns), *rows]
    widths = [max(len(row[index]) for row in cells) if padded else 0 for index in range(len(columns))]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells]
    return "\n".join(f"| {line} |" for line in lines)


def member_rows(rows: dict[str, tuple[str, str, str]]) -> list[tuple[str, ...]]:
    return [(name, *row) for name, row in rows.items()]


def later_sections(facts: Facts, level: str, *, padded: bool = False, bullets: bool = False) -> str:
    """Return the Markdown below the table of members."""
    parts: list[str] = []
    for heading, each in facts.objects.items():
        parts += [f"{level} {heading}", each.text, table(MEMBER_COLUMNS, member_rows(each.rows), padded=padded)]
    for heading, values in facts.values.items():
        listed = "\n".join(f"* {value} = {label}" for value, label in values.items())
        shown = listed if bullets else table(("Value", "Description"), list(values.items()), padded=padded)
        parts += [f"{level} {heading}", "One of the following values:", shown]
    parts += [f"{level} {heading}\n\n{text}" for heading, text in facts.sections.items()]
    parts += [f"{level} Example Request", f"```javascript\n{facts.example}\n```"]
    if facts.returns:
        parts += [f"{level} Returns", table(("Property", "Description"), list(facts.returns.items()), padded=padded)]
    if facts.codes:
        codes = [(f"Specific Code: {code}", text) for code, text in facts.codes.items()]
        parts += [f"{level} Throws", table(("Code", "Description"), codes, padded=padded)]
    if facts.warnings:
        warnings = list(facts.warnings.items())
        parts += [f"{level} Response Warnings", table(("Value", "Description"), warnings, padded=padded)]
    return "\n\n".join(parts) + "\n"


def marked(facts: Facts) -> str:
    """Return a page with the method in an HTML mark, padded tables, and instructions for programs at the end."""
    answers = "\n\n".join(
        f'{{% tab title="200 " %}}\n\n```javascript\n{shown}\n```\n\n{{% endtab %}}' for shown in (ANSWER, FAILURE)
    )
    return f"""# {facts.title}

<mark style="color:green;">`POST`</mark> `[PlatformAddress]/api/1.0/venue?action={facts.action}`

{facts.intro}

{{% tabs %}}
{answers}
{{% endtabs %}}

### {facts.heading}

{table(MEMBER_COLUMNS, member_rows(facts.members), padded=True)}

{later_sections(facts, "###", padded=True, bullets=True)}{INSTRUCTIONS}"""


def escaped(text: str) -> str:
    return re.sub(r"(?<!\])([()])(?![^ ]*\.md)", r"\\\1", text) if "](" not in text else text


def answers_of(form: str) -> str:
    shown = ((200, ANSWER), (500, FAILURE))
    if form == "swagger":
        return "\n".join(
            f'{{% swagger-response status="{status}" description="" %}}\n```\n{text}\n```\n{{% endswagger-response %}}'
            for status, text in shown
        )
    return "\n\n".join(
        f"{{% api-method-response-example httpCode={status} %}}\n{{% api-method-response-example-description %}}\n"
        f"What comes back.\n{{% endapi-method-response-example-description %}}\n\n```javascript\n{text}\n```\n"
        "{% endapi-method-response-example %}"
        for status, text in shown
    )


def method(facts: Facts, parameters: str = "", members: str | None = None) -> str:
    """Return a page with `api-method` tags and escaped characters."""
    rows = [tuple(escaped(cell) for cell in row) for row in member_rows(facts.members)]
    if members is None:
        members = f"## {facts.heading}\n\n{table(MEMBER_COLUMNS, rows)}\n\n"
    return f"""# {facts.title}

{{% api-method method="post" host="\\[PlatformAddress\\]" path="/api/1.0/venue?action={facts.action}" %}}
{{% api-method-summary %}}
{facts.title}
{{% endapi-method-summary %}}

{{% api-method-description %}}
{facts.intro}
{{% endapi-method-description %}}

{{% api-method-spec %}}
{{% api-method-request %}}
A json object. See below.
{parameters}
{{% endapi-method-request %}}

{{% api-method-response %}}
{answers_of("method")}
{{% endapi-method-response %}}
{{% endapi-method-spec %}}
{{% endapi-method %}}

{members}{later_sections(facts, "##")}"""


def parameters(facts: Facts) -> str:
    """Return a page with `api-method` tags, and the members in tags instead of a table."""
    blocks = "\n\n".join(
        f'{{% api-method-parameter name="{name}" type="{plain(kind)}" required={flag(required)} %}}\n'
        f"{escaped(text)}\n{{% endapi-method-parameter %}}"
        for name, (kind, required, text) in facts.members.items()
    )
    block = f"{{% api-method-path-parameters %}}\n{blocks}\n{{% endapi-method-path-parameters %}}"
    return method(facts, block, "")


def swagger(facts: Facts) -> str:
    """Return a page with `swagger` tags, with text on the lines of tags and on separate lines."""
    blocks = "\n".join(
        f'{{% swagger-parameter name="{name}" type="{plain(kind)}" in="path" required="{flag(required)}" %}}{gap}{text}'
        f"{gap}{{% endswagger-parameter %}}\n"
        for (name, (kind, required, text)), gap in zip(facts.members.items(), ["\n", ""] * 20, strict=False)
    )
    return f"""{{% swagger baseUrl="[PlatformAddress]/api/1.0/" path="venue?action={facts.action}" method="post" \
summary="{facts.title}" %}}
{{% swagger-description %}}
{facts.intro}
{{% endswagger-description %}}

{blocks}
{answers_of("swagger")}
{{% endswagger %}}

{later_sections(facts, "#")}"""


def flag(required: str) -> str:
    """Return the attribute of a tag for "required" or "optional"."""
    return {"required": "true", "optional": "false"}[required]


FORMS: dict[str, Callable[[Facts], str]] = {
    "marked": marked,
    "method": method,
    "parameters": parameters,
    "swagger": swagger,
}
