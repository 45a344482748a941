"""Reads the documents of a spec folder: one for each action, and one for what they share.

YAML becomes plain data, with the line of each node. Values that YAML reads differently than they look are rejected.
"""

import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

import yaml
from yaml.reader import Reader

from .nodes import Node, Object, Pointer, where_of
from .problems import SpecError

COMPONENTS = "components.yaml"
# The folder of the documents of notifications; every other folder is a namespace.
NOTIFICATIONS = "notifications"
# The facts recorded from the vendor's pages; not a document.
PAGES = "pages.lock.json"
# The actions without a document; not a document either.
UNTYPED = "untyped.yaml"
SUFFIXES = (".yaml", ".yml", ".json")

# YAML 1.1 has more forms of these (10:00:00 is the number 36000, `no` is false) than readers and writers expect.
PLAIN = {
    bool: re.compile("true|false", re.IGNORECASE),
    int: re.compile(r"-?(0|[1-9][0-9]*)"),
    float: re.compile(r"-?[0-9]+\.[0-9]+([eE][-+][0-9]+)?"),
}
# Numbers in YAML 1.2, and so in OpenAPI. PyYAML reads YAML 1.1, where 0289 is a string: it is no octal number.
NUMBER_OF_1_2 = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
# Python source can contain neither lone surrogates nor control characters, except these three.
FORBIDDEN = re.compile(r"[^\t\n\r -~\u00a0-\ud7ff\ue000-\U0010ffff]")
UNTAGGED = ("tag:yaml.org,2002:map", "tag:yaml.org,2002:seq")

_Loader = yaml.SafeLoader
if yaml.__with_libyaml__ and not TYPE_CHECKING:
    _Loader = yaml.CSafeLoader  # It parses five times as fast, and PyYAML's wheels contain it.


@dataclass(frozen=True)
class Document:
    """One file of `spec/`.

    Attributes:
        path: The path relative to the spec folder.
        root: The spec folder.
        data: The content.
        lines: The line of each node, counted from 1.
    """

    path: Path
    root: Path
    data: Object
    lines: dict[Pointer, int] = field(repr=False)

    @property
    def file(self) -> Path:
        """The path of the file, for messages."""
        return self.root / self.path

    @property
    def namespace(self) -> str:
        """The namespace: the name of the folder."""
        return self.path.parent.name

    @property
    def action(self) -> str:
        """The action: the name of the file."""
        return self.path.stem

    def problem(self, message: str, pointer: Pointer = (), where: str = "") -> SpecError:
        """Return the error of the node at `pointer`, with its line or that of the nearest node around it."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return SpecError(message, self.file, self.lines.get(pointer), where)


def read_documents(spec: Path, ignored: Path | None = None) -> tuple[Document, list[Document]]:
    """Read every document of a folder, except an ignored file.

    Returns:
        The shared document, and the document of each action.

    Raises:
        SpecError: The folder or a file cannot be read, is not a YAML mapping, or is in the wrong folder.
    """
    files = [file for file in document_files(spec) if file != ignored]
    if not files:
        raise SpecError("the folder has no *.yaml file", file=spec)
    if spec / COMPONENTS not in files:
        raise SpecError(f"the folder has no {COMPONENTS}, which the documents share", file=spec)
    actions = [_read(file, spec) for file in files if file != spec / COMPONENTS and file.parent.name != NOTIFICATIONS]
    if not actions:
        raise SpecError(f"the folder has no document of an action besides {COMPONENTS}", file=spec)
    return _read(spec / COMPONENTS, spec), actions


def read_notifications(spec: Path) -> list[Document]:
    """Read the documents of notifications."""
    return [_read(file, spec) for file in document_files(spec) if file.parent.name == NOTIFICATIONS]


def document_files(spec: Path) -> list[Path]:
    """List the files of a folder that should be documents. Hidden ones, such as editors' copies, are left out."""
    if not spec.is_dir():
        raise SpecError("the folder does not exist", file=spec)
    found = [file for file in sorted(spec.rglob("*")) if file.suffix.lower() in SUFFIXES and not file.is_dir()]
    hidden = [file for file in found if any(part.startswith(".") for part in file.relative_to(spec).parts)]
    return [file for file in found if file not in (spec / PAGES, spec / UNTYPED, *hidden)]


def _read(file: Path, root: Path) -> Document:
    path = file.relative_to(root)
    if file.suffix != ".yaml":
        raise SpecError("the name of a document must end in .yaml", file=file)
    if path != Path(COMPONENTS) and len(path.parts) != 2:
        raise SpecError("an action's document must be at <namespace>/<action>.yaml", file=file)
    data, lines = read_yaml(file)
    if data is None:
        raise SpecError("the document is empty: delete it, or write it with `draft PAGE --write`", file=file, line=1)
    if not isinstance(data, dict):
        raise SpecError("invalid OpenAPI: the document is not a mapping", file=file, line=1)
    return Document(path=path, root=root, data=data, lines=lines)


def read_text(file: Path) -> str:
    """Read a text file.

    Raises:
        FileNotFoundError: The file does not exist.
        SpecError: The file cannot be read, or is not UTF-8.
    """
    try:
        return file.read_bytes().decode()
    except FileNotFoundError:
        raise
    except OSError as error:
        raise SpecError(f"the file cannot be read: {error.strerror or error}", file=file) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SpecError("the file is not UTF-8", file=file, line=line) from None


def read_yaml(file: Path) -> tuple[Node, dict[Pointer, int]]:
    """Read a YAML file.

    Returns:
        The content, and the line of each node.

    Raises:
        SpecError: The file cannot be read, is not YAML, or uses an unsupported feature.
    """
    try:
        text = read_text(file)
    except FileNotFoundError:
        raise SpecError("the file does not exist", file=file) from None
    if found := Reader.NON_PRINTABLE.search(text):
        line, character = text[: found.start()].count("\n") + 1, ord(found[0])
        raise SpecError(f"invalid YAML: U+{character:04X} is not allowed", file=file, line=line)
    loader = _Loader(text)
    reader = _Reader(loader, file)
    try:
        return reader.read(loader.get_single_node(), ()), reader.lines
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise SpecError(f"invalid YAML: {error.problem}", file=file, line=mark.line + 1 if mark else None) from None
    except RecursionError:
        raise SpecError("the document is nested too deeply", file=file) from None


class _Reader:
    """Turns YAML nodes into plain data and records their lines."""

    def __init__(self, loader: yaml.SafeLoader, file: Path) -> None:
        self.lines: dict[Pointer, int] = {}
        self._loader = loader
        self._file = file
        self._seen = set[int]()

    def read(self, node: yaml.Node | None, pointer: Pointer) -> Node:
        if node is None:
            return None
        if id(node) in self._seen:
            message = "aliases are not supported: use $ref"
            raise SpecError(message, self._file, self.lines.get(pointer), where_of(pointer))
        self._seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node, pointer)
        if node.tag not in UNTAGGED:
            raise self._problem(f"the tag {node.tag} is not supported", node, pointer)
        return self._mapping(node, pointer) if isinstance(node, yaml.MappingNode) else self._list(node, pointer)

    def _scalar(self, node: yaml.ScalarNode, pointer: Pointer) -> Node:
        try:
            return self._value(node, pointer)
        except ValueError as error:
            # A date that does not exist, or a number with thousands of digits.
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
            raise self._problem(f"{text} is read as {value}: quote it, or write the value you mean", node, pointer)
        raise self._problem(f"{text} is read as a {type(value).__name__}: quote it", node, pointer)

    def _text(self, text: str, node: yaml.ScalarNode, pointer: Pointer) -> str:
        if found := FORBIDDEN.search(text):
            raise self._problem(f"the character U+{ord(found[0]):04X} is not allowed in a string", node, pointer)
        return text

    def _list(self, node: yaml.Node, pointer: Pointer) -> list[Node]:
        items: list[Node] = []
        for index, item in enumerate(cast("list[yaml.Node]", node.value)):
            self.lines[(*pointer, index)] = item.start_mark.line + 1
            items.append(self.read(item, (*pointer, index)))
        return items

    def _mapping(self, node: yaml.MappingNode, pointer: Pointer) -> Object:
        mapping: Object = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise self._problem("a key must be a string", key, pointer)
            if key.tag == "tag:yaml.org,2002:merge":
                raise self._problem("merging with << is not supported: use $ref", key, pointer)
            # The key as written, whatever YAML reads it as: `200` and `on` are strings here.
            name = self._text(cast("str", key.value), key, pointer)
            at = (*pointer, name)
            if name in mapping:
                raise self._problem(f"the key is defined twice, here and in line {self.lines[at]}", key, at)
            self.lines[at] = key.start_mark.line + 1
            mapping[name] = self.read(value, at)
        return mapping

    def _problem(self, message: str, node: yaml.Node, pointer: Pointer) -> SpecError:
        return SpecError(message, self._file, node.start_mark.line + 1, where_of(pointer))
