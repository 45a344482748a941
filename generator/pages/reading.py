"""Interpret the blocks of a page."""

import re
from collections.abc import Iterable, Iterator

from ..documents.nodes import Object
from .examples import parse_examples, parse_failures
from .facts import INVISIBLE, Member, Members, NoActionError, Page, PageError, Text
from .markdown import Block, Code, Heading, Listing, Prose, Table, Tag, Unread, limit_length, markdown_blocks
from .tables import (
    TableError,
    is_codes,
    is_heading_row,
    is_keys,
    is_members,
    is_values,
    normalize,
    parse_codes,
    parse_keys,
    parse_lines,
    parse_list,
    parse_members,
    parse_requirement,
    parse_values,
)

ADDRESS = re.compile(r"(?:POST\s+)?\S*/api/1\.0/(?P<namespace>[A-Za-z]\w*)/?\?action=(?P<action>[A-Za-z]\w*)/?")
RETURNS = re.compile(r"(returns?|response)\b", re.IGNORECASE)
RESULT = re.compile(r"\b(returns?|response|result)\b", re.IGNORECASE)
INSTRUCTIONS = re.compile(r"(?=.*\binstructions?\b).*\b(agents?|assistants?|ai|llms?|readers?)\b", re.IGNORECASE)
SUCCESS = {"success", "Success"}
MULTIPART = "multipart/form-data"
PARAMETERS = {"swagger-parameter", "api-method-parameter"}
RESPONSES = {"swagger-response", "api-method-response-example"}
DESCRIPTIONS = {"swagger-description", "api-method-description"}
METHODS = {"swagger", "api-method"}
# The section of the texts that explain the request and the responses in tags.
EXCHANGE = "Request and responses"
# Words of titles without a capital.
SMALL = {"or", "of", "for", "to", "from", "by"}
STATUS = re.compile(r"\s*(\d{3})\b")
# A rendered page has this line above its table of contents. The Markdown of a page does not have it.
RENDERED = re.compile(r"^On this page$", re.MULTILINE)


class PageReader:
    """Interprets the blocks of a page, depending on the sections and tags that contain them.

    Args:
        source: The file or URL of the page.
    """

    def __init__(self, source: str) -> None:
        self.page = Page(source, "", "")
        self._section = ""
        self._inside = ""  # The tag that contains the current block, if it determines what the block is.
        self._status = ""  # The HTTP status of the response that contains the current block.
        self._notes: dict[str, list[str]] = {}
        self._parameter: Tag | None = None
        self._parameter_text: list[Text] = []
        self._parameters: dict[str, Member] = {}

    def read(self, blocks: Iterable[Block]) -> Page:
        """Read all blocks.

        Raises:
            PageError: The page names no action, or several.
        """
        for block in _without_instructions(blocks):
            try:
                self._read(block)
            except TableError as error:
                self.page.problems.append(f"{self._where()}: {error}")
        if not self.page.action:
            message = "the page names no action: it has no line with POST and /api/1.0/<namespace>?action=<action>"
            raise NoActionError(self.page.source, "; ".join([message, *self.page.unread]))
        self.page.title = self.page.title or _title_of(self.page.source)
        self.page.problems += self.page.unread
        self.page.requests = [each for each in self.page.requests if not self._is_fragment(each)]
        self.page.notes = {section: " ".join(filter(None, texts)) for section, texts in self._notes.items()}
        return self.page

    def _visible(self, name: str) -> str:
        """Remove invisible characters from a name, with a hint."""
        visible = INVISIBLE.sub("", name)
        if visible != name:
            self.page.hints.append(f"invisible characters were removed from the name {visible}")
        return visible

    def _where(self) -> str:
        return f"section {self._section}" if self._section else "at the top of the page"

    def _read(self, block: Block) -> None:
        text = block.text if isinstance(block, Code) else block.text.plain if isinstance(block, Prose) else ""
        self.page.is_multipart = self.page.is_multipart or MULTIPART in text.casefold()
        if isinstance(block, Heading):
            if self.page.action:
                self._section = self._visible(block.text)
            else:
                self.page.title = self.page.title or block.text
        elif isinstance(block, Unread):
            self.page.unread.append(f"{block.content} was not read")
        elif isinstance(block, Tag):
            self._read_tag(block)
        elif isinstance(block, Table):
            self._read_table(block)
        elif isinstance(block, Code):
            if not self._is_address(block.text.strip()):
                self._read_code(block.text)
        elif isinstance(block, Listing):
            values = parse_list(block, self._section)
            if values:
                self.page.values[self._new(values.name)] = values
            else:
                self._note(*block.items)
        else:
            self._read_prose(block.text)

    def _read_prose(self, text: Text) -> None:
        if self._parameter:
            self._parameter_text.append(text)
        elif self._is_address(text.plain):
            return
        elif not text.plain.startswith("|"):
            self._note(text.plain)
        elif table := parse_lines(text.plain):
            self._read_table(table)
        elif not is_heading_row(text.plain):
            raise TableError("the rows of a table have different numbers of cells")

    def _is_address(self, text: str) -> bool:
        match = ADDRESS.fullmatch(text)
        if match:
            namespace, action = match["namespace"], match["action"]
            if self.page.action and (namespace, action) != (self.page.namespace, self.page.action):
                message = f"the page names several actions: {self.page.full_name} and {namespace}.{action}"
                raise PageError(self.page.source, message)
            self.page.namespace, self.page.action = namespace, action
        return bool(match)

    def _note(self, *texts: str) -> None:
        # Apart from the description, text in a tag of a method explains the examples.
        is_about_examples = self._inside and self._inside not in DESCRIPTIONS
        if any(texts):
            self._notes.setdefault(EXCHANGE if is_about_examples else self._section, []).extend(texts)

    def _read_tag(self, tag: Tag) -> None:
        if tag.name not in PARAMETERS:
            self._note(*_texts_of(tag))
        if tag.name in METHODS:
            parts = [value for key, value in tag.attributes if key in ("host", "baseUrl", "path")]
            # Some pages have no slash between two of these parts, and some have a space.
            self._is_address("/".join(filter(None, ("".join(part.split()).strip("/") for part in parts))))
            self.page.title = self.page.title or tag.get("summary") or ""
            self.page.method = (tag.get("method") or "").casefold()
            self._inside = tag.name
        elif tag.name in PARAMETERS:
            if self._parameter:
                self._end_parameter()  # Some pages do not close every parameter.
            self._parameter, self._parameter_text = tag, []
        elif tag.name.removeprefix("end") in PARAMETERS:
            self._end_parameter()
        elif tag.name in (*RESPONSES, *DESCRIPTIONS):
            self._inside, self._status = tag.name, _status_of(tag.get("httpCode") or tag.get("status"))
        elif tag.name.removeprefix("end") in (*RESPONSES, *DESCRIPTIONS):
            self._inside = "swagger"
        elif tag.name == "tab" and (status := _status_of(tag.get("title"))):
            self._inside, self._status = "swagger-response", status
        elif tag.name == "endtab" or tag.name.removeprefix("end") in METHODS:
            self._inside = self._status = ""

    def _end_parameter(self) -> None:
        tag, self._parameter = self._parameter, None
        plain = " ".join([*(text.plain for text in self._parameter_text), *(_texts_of(tag) if tag else [])])
        if tag and not tag.get("name") and not plain.strip():
            return  # GitBook inserts an empty parameter, which the author never filled in.
        if not tag or not tag.get("name"):
            raise TableError(f"a parameter has no name: {plain[:40]!r}")
        links = tuple(link for text in self._parameter_text for link in text.links)
        targets = tuple(target for text in self._parameter_text for target in text.targets)
        required, kind = tag.get("required"), tag.get("type")
        member = Member(
            type=Text(kind) if kind else None,
            required=None if required is None else parse_requirement(required),
            description=Text(plain, links, targets),
        )
        name = self._visible(str(tag.get("name")))
        if not self._parameters:
            request = self.page.request or Members("", frozenset({"type", "required", "description"}), {})
            self._parameters.update(request.members)
            self.page.request = Members(request.name, request.columns, self._parameters)
        if name in self._parameters:
            raise TableError(f"the parameter {name} is listed twice")
        self._parameters[name] = member

    def _read_table(self, found: Table) -> None:
        for row in found.rows:
            self._visible(row[0].plain if row else "")
        table = normalize(found)
        self.page.columns.setdefault(self._section, []).extend(table.columns)
        if is_codes(table, self._section):
            self.page.codes.update(parse_codes(table))
            self._note(*(cell.plain for row in table.rows for cell in row[2:]))
        elif is_members(table):
            members, problems, texts = parse_members(table, self._section)
            self.page.problems += problems
            self._note(*texts)
            if RETURNS.match(self._section) and not self.page.returned:
                self.page.returned = members
            elif not self.page.request and not self.page.returned and "filter" not in self._section.casefold():
                self.page.request = members
            else:
                self._add_members(members)
        elif is_keys(table, self._section):
            self._add_members(parse_keys(table, self._section))
        elif is_values(table):
            values, problems, texts = parse_values(table, self._section or table.columns[0])
            self.page.problems += problems
            self._note(*texts)
            if "warning" in self._section.casefold():
                self.page.warnings = values
            elif self.page.values.get(values.name) != values:
                self.page.values[self._new(values.name)] = values
        elif len([column for column in table.columns if column]) == 1:
            self._note(*table.columns, *(cell.plain for row in table.rows for cell in row))
        else:
            columns = ", ".join(filter(None, table.columns))
            raise TableError(f"cannot tell what a table with the columns {columns} lists")

    def _add_members(self, members: Members) -> None:
        if self.page.objects.get(members.name) != members:
            self.page.objects[self._new(members.name)] = members

    def _new(self, name: str) -> str:
        if name in self.page.objects or name in self.page.values:
            raise TableError(f"two tables have the heading {name}")
        return name

    def _is_fragment(self, example: Object) -> bool:
        """Whether an example is only an object inside a request: it has none of the required members, but others."""
        members = self.page.request.members if self.page.request else dict[str, Member]()
        required = {name for name, member in members.items() if member.required is True}
        return bool(required) and required.isdisjoint(example) and not example.keys() <= members.keys()

    def _read_code(self, text: str) -> None:
        self.page.failures.update(parse_failures(text, self._status))
        values, unread = parse_examples(text)
        if unread:
            self.page.problems.append(f"{self._where()}: an example is not JSON: {unread}")
        for value in values:
            for example in value if isinstance(value, list) else [value]:
                if not isinstance(example, dict) or "errorCode" in example:
                    continue
                is_answer = self._inside in RESPONSES or not self._section or bool(SUCCESS & example.keys())
                (self.page.answers if is_answer or RESULT.search(self._section) else self.page.requests).append(example)
                self.page.answers_list = self.page.answers_list or (is_answer and isinstance(value, list))


def _title_of(source: str) -> str:
    """Return the title of a page without one, from its file or URL."""
    words = source.rpartition("/")[2].removesuffix(".md").split("-")
    return " ".join(word if word in SMALL else word.capitalize() for word in words)


def _texts_of(tag: Tag) -> list[str]:
    """Return the texts in the attributes of a tag."""
    texts = [" ".join(text.split()) for key, text in tag.attributes if key == "description"]
    return [*filter(None, texts), *(["Deprecated."] if tag.get("deprecated") == "true" else [])]


def _status_of(text: str | None) -> str:
    match = STATUS.match(text or "")
    return match[1] if match else ""


def _without_instructions(blocks: Iterable[Block]) -> Iterator[Block]:
    """Skip the sections in which GitBook tells programs how to query the documentation."""
    level = 0
    for block in blocks:
        if isinstance(block, Heading) and (not level or block.level <= level):
            level = block.level if INSTRUCTIONS.match(block.text) else 0
        if not level or isinstance(block, Unread):
            yield block


def read_page(text: str, source: str) -> Page:
    """Read a page.

    Args:
        text: The Markdown of the page.
        source: The file or URL of the page.

    Raises:
        PageError: The page is not Markdown, or not the page of an action.
    """
    if not text.strip():
        raise PageError(source, "the page is empty")
    if text.lstrip()[:15].casefold().startswith(("<!doctype html", "<html")):
        raise PageError(source, "the page is HTML; give its Markdown instead, whose URL ends in .md")
    if RENDERED.search(text):
        raise PageError(source, "the page is rendered text; give its Markdown instead, whose URL ends in .md")
    text, rest = limit_length(text)
    unread = [rest] if rest else []
    return PageReader(source).read([*markdown_blocks(text), *unread])
