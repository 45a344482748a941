"""Draft the parts of a document that a changed page adds: members, tables, values and codes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import yaml

from ..documents.documents import NUMBER_OF_1_2
from ..documents.names import slug
from ..documents.nodes import Node, Object, child, mapping_at
from ..drift.report import Difference
from ..drift.specified import Specified
from ..pages import Page
from .document import DraftSchemas, codes_of
from .known import Known
from .objects import enum_of

LONGEST = 90


class _Dumper(yaml.SafeDumper):
    """Indents lists below their key, as in the other documents."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        del indentless
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        del data
        return True


def _text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    """Fold long texts, and quote numbers of YAML 1.2, which PyYAML would not."""
    del dumper
    style = ">" if len(text) > LONGEST and "\n" not in text else "'" if NUMBER_OF_1_2.fullmatch(text) else None
    return yaml.ScalarNode("tag:yaml.org,2002:str", text, style=style)


def _list(dumper: _Dumper, items: list[Node]) -> yaml.SequenceNode:
    """Write short lists in one line."""
    is_short = all(isinstance(each, str | int | None) for each in items) and len(str(items)) < LONGEST
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=is_short)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(list, _list)


def dumped(node: Node) -> str:
    """Format data as YAML, as in the other documents."""
    text: str = yaml.dump(node, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)
    return text


def patch_of(page: Page, specified: Specified, differences: list[Difference]) -> Iterator[str]:
    """Return the YAML of each addition, below a comment with the line to edit."""
    drafted = DraftSchemas(page, Known())
    for difference in differences:
        fragment = _fragment(page, specified, drafted, difference)
        if difference.kind == "added" and fragment:
            text = dumped(fragment)
            for heading, name in drafted.names.items():
                text = text.replace(f"schemas/{name}", f"schemas/{_named(specified, heading, name)}")
            at = difference.location
            place = ".".join(filter(None, [difference.within, difference.name]))
            yield f"# {at.document.file}:{at.line or 1}: {difference.what} {place}\n{text}"


def _fragment(page: Page, specified: Specified, drafted: DraftSchemas, difference: Difference) -> Node:
    within, name = difference.within, difference.name
    if difference.what == "code":
        return [code for code in codes_of(page, Known(), {}) if str(child(code, "code")) == name]
    if difference.what == "object":
        schema = drafted.names.get(name, "")
        return {schema: drafted.schemas.get(schema)} if schema else None
    if difference.what == "value":
        for heading, table in page.values.items():
            if slug(heading) in specified.headings.get(within, ()):
                added = replace(table, values={name: table.values[name]})
                return {key: each for key, each in enum_of(added, "").items() if isinstance(each, list)}
    slugs = specified.headings.get(within, set[str]())
    names = {within: schema for heading, schema in drafted.names.items() if slug(heading) in slugs}  # noqa: B035
    names |= {specified.request.name: drafted.request or ""} if specified.request else {}
    names |= {specified.returned.name: drafted.item} if specified.returned else {}
    properties: Object = mapping_at(drafted.schemas, names.get(within, ""), "properties")
    return {name: properties[name]} if name in properties else None


def _named(specified: Specified, heading: str, name: str) -> str:
    """Return the name in the document of the schema that a table describes."""
    return next((each for each, slugs in specified.headings.items() if slug(heading) in slugs), name)
