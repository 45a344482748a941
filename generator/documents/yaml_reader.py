"""Reads YAML into plain data with its lines, and rejects values that YAML reads differently than they look."""

import math
import re
from pathlib import Path
from typing import TYPE_CHECKING, cast

import yaml
from yaml.composer import Composer, ComposerError
from yaml.reader import Reader

from .nodes import Node, Object, Pointer, where_of
from .problems import SpecError
from .text_files import read_text

DEEPEST = 64
LARGEST = 256 * 1024
# YAML 1.1 has more ways to write these (10:00:00 is the number 36000, `no` is false) than readers and writers expect.
PLAIN = {
    bool: re.compile("true|false", re.IGNORECASE),
    int: re.compile(r"-?(0|[1-9][0-9]*)"),
    float: re.compile(r"-?[0-9]+\.[0-9]+([eE][-+][0-9]+)?"),
}
# What YAML 1.2, and so OpenAPI, reads as a number. PyYAML has YAML 1.1, to which 0289 is a text: it is no octal number.
NUMBER_OF_1_2 = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
# Python source can have neither control characters, but for these three, nor lone surrogates.
FORBIDDEN = re.compile(r"[^\t\n\r -~\u00a0-\ud7ff\ue000-\U0010ffff]")


def read_yaml(file: Path) -> tuple[Node, dict[Pointer, int]]:
    """Read a file.

    Returns:
        The content, and the line of each node.

    Raises:
        SpecError: The file cannot be read, is not YAML, or uses an unsupported feature.
    """
    lines: dict[Pointer, int] = {}
    try:
        text = read_text(file, LARGEST)
    except FileNotFoundError:
        raise SpecError("the file does not exist", file=file) from None
    if found := Reader.NON_PRINTABLE.search(text):
        line, character = text[: found.start()].count("\n") + 1, ord(found[0])
        raise SpecError(f"invalid YAML: U+{character:04X} is not allowed", file=file, line=line)
    try:
        loader = _Loader(text)
        return _Reader(loader, file, lines).read(loader.get_single_node(), ()), lines
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise SpecError(f"invalid YAML: {error.problem}", file=file, line=mark.line + 1 if mark else None) from None


_Parser = yaml.SafeLoader
if yaml.__with_libyaml__ and not TYPE_CHECKING:
    _Parser = yaml.CSafeLoader  # It parses five times as fast, and PyYAML's wheels bring it along.

_TAGGED = (yaml.ScalarEvent, yaml.CollectionStartEvent)


class _Loader(_Parser):
    """Composes nodes, and rejects what makes a small file a large document, or one of anything but plain data."""

    # libyaml would compose by itself, without asking `compose_node`.
    get_single_node = Composer.get_single_node
    compose_document = Composer.compose_document
    compose_mapping_node = Composer.compose_mapping_node
    compose_sequence_node = Composer.compose_sequence_node
    compose_scalar_node = Composer.compose_scalar_node

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.anchors: dict[str, yaml.Node] = {}
        self._depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = cast("yaml.Event", self.peek_event())  # type: ignore[no-untyped-call]
        problem = ""
        if isinstance(event, yaml.AliasEvent):
            problem = "aliases are not supported: use $ref"
        elif isinstance(event, _TAGGED) and event.tag:
            problem = f"the tag {event.tag} is not supported"
        elif self._depth > DEEPEST:
            problem = "nested too deeply"
        if problem:
            raise ComposerError(problem=problem, problem_mark=cast("yaml.error.Mark", event.start_mark))
        self._depth += 1
        try:
            return Composer.compose_node(self, parent, index)
        finally:
            self._depth -= 1


class _Reader:
    """Turns YAML nodes into plain data and records their lines."""

    def __init__(self, loader: yaml.SafeLoader, file: Path, lines: dict[Pointer, int]) -> None:
        self._loader = loader
        self._file = file
        self._lines = lines

    def read(self, node: yaml.Node | None, pointer: Pointer) -> Node:
        if node is None:
            return None
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, pointer)
        return self._mapping(node, pointer) if isinstance(node, yaml.MappingNode) else self._list(node, pointer)

    def _scalar(self, node: yaml.ScalarNode, pointer: Pointer) -> Node:
        try:
            return self._value(node, pointer)
        except ValueError as error:
            # A date that does not exist, or a number of thousands of digits.
            raise self._problem(f"invalid YAML: {error}", node, pointer) from None

    def _value(self, node: yaml.ScalarNode, pointer: Pointer) -> Node:
        text = cast("str", node.value)
        value = cast("object", self._loader.construct_object(node))  # pyright: ignore[reportUnknownMemberType]
        if isinstance(value, str):
            if not node.style and NUMBER_OF_1_2.fullmatch(text):
                raise self._problem(f"{text} is read as a number by YAML 1.2: quote it", node, pointer)
            return self._text(value, node, pointer)
        if value is None:
            return None
        if isinstance(value, bool | int | float):
            if PLAIN[type(value)].fullmatch(text) and not (isinstance(value, float) and math.isinf(value)):
                return value
            raise self._problem(f"{text} is read as {value}: quote it, or write the value that is meant", node, pointer)
        raise self._problem(f"{text} is read as a {type(value).__name__}: quote it", node, pointer)

    def _text(self, text: str, node: yaml.ScalarNode, pointer: Pointer) -> str:
        if found := FORBIDDEN.search(text):
            message = f"the text has a character that is not allowed: U+{ord(found[0]):04X}"
            raise self._problem(message, node, pointer)
        return text

    def _list(self, node: yaml.Node, pointer: Pointer) -> list[Node]:
        items: list[Node] = []
        for index, item in enumerate(cast("list[yaml.Node]", node.value)):
            self._lines[(*pointer, index)] = item.start_mark.line + 1
            items.append(self.read(item, (*pointer, index)))
        return items

    def _mapping(self, node: yaml.MappingNode, pointer: Pointer) -> Object:
        mapping: Object = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._problem("a name has to be a string", key, pointer)
            if key.tag == "tag:yaml.org,2002:merge":
                raise self._problem("merging with << is not supported: use $ref", key, pointer)
            # The name as written, whatever YAML reads it as: `200` and `on` are names here.
            name = self._text(cast("str", key.value), key, pointer)
            at = (*pointer, name)
            if name in mapping:
                raise self._problem(f"the name is defined twice, here and in line {self._lines[at]}", key, at)
            self._lines[at] = key.start_mark.line + 1
            mapping[name] = self.read(value, at)
        return mapping

    def _problem(self, message: str, node: yaml.Node, pointer: Pointer) -> SpecError:
        return SpecError(message, self._file, node.start_mark.line + 1, where_of(pointer))
