"""Reads `spec/`: YAML files into plain data that remembers its lines."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias, cast

import yaml

from .problems import SpecError

Node: TypeAlias = "dict[str, Node] | list[Node] | str | int | float | bool | None"
Object: TypeAlias = dict[str, Node]
Pointer: TypeAlias = tuple[str | int, ...]

COMPONENTS = "components.yaml"


@dataclass(frozen=True)
class Document:
    """One file of `spec/`.

    Attributes:
        path: Where it lies, relative to the spec folder.
        root: The spec folder.
        data: What it holds.
        lines: The line of each node, counted from 1.
    """

    path: Path
    root: Path
    data: Object
    lines: dict[Pointer, int] = field(repr=False)

    @property
    def file(self) -> Path:
        """The file as a person would name it."""
        return self.root / self.path

    def problem(self, message: str, pointer: Pointer = (), where: str = "") -> SpecError:
        """A problem with the node at `pointer`, or with the nearest node around it whose line is known."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return SpecError(message, self.file, self.lines.get(pointer), where)


def read_documents(spec: Path) -> list[Document]:
    """Read every YAML file below a folder, `components.yaml` first.

    Raises:
        SpecError: The folder or a file cannot be read, or a file is no YAML mapping.
    """
    if not spec.is_dir():
        raise SpecError("there is no such folder", file=spec)
    files = sorted(spec.rglob("*.yaml"), key=lambda file: (file.name != COMPONENTS, file.as_posix()))
    if not files:
        raise SpecError("the folder holds no *.yaml file", file=spec)
    return [read_document(file, spec) for file in files]


def read_document(file: Path, root: Path) -> Document:
    """Read one YAML file."""
    lines: dict[Pointer, int] = {}
    try:
        loader = yaml.SafeLoader(file.read_text(encoding="utf-8"))
        data = _Reader(loader, file, lines).read(loader.get_single_node(), ())
    except (OSError, UnicodeDecodeError) as error:
        raise SpecError(f"the file cannot be read: {error}", file=file) from None
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise SpecError(f"invalid YAML: {error.problem}", file=file, line=line) from None
    except (yaml.YAMLError, RecursionError) as error:
        raise SpecError(f"invalid YAML: {error}", file=file) from None
    if not isinstance(data, dict):
        raise SpecError("invalid OpenAPI: the document is not a mapping", file=file, line=1)
    return Document(path=file.relative_to(root), root=root, data=data, lines=lines)


@dataclass(frozen=True)
class _Reader:
    """Turns YAML nodes into plain data, noting lines on the way."""

    loader: yaml.SafeLoader
    file: Path
    lines: dict[Pointer, int]

    def read(self, node: yaml.Node | None, pointer: Pointer) -> Node:
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, pointer)
        if isinstance(node, yaml.SequenceNode):
            items: list[Node] = []
            for index, item in enumerate(node.value):
                self.lines[(*pointer, index)] = item.start_mark.line + 1
                items.append(self.read(item, (*pointer, index)))
            return items
        value = self._scalar(node) if node else None
        if value is None or isinstance(value, str | int | float):
            return value
        line = self.lines.get(pointer)
        where = str(pointer[-1]) if pointer else ""
        raise SpecError(f"this is read as a {type(value).__name__}: put it in quotes", self.file, line, where)

    def _scalar(self, node: yaml.Node) -> object:
        return cast("object", self.loader.construct_object(node))  # pyright: ignore[reportUnknownMemberType]

    def _mapping(self, node: yaml.MappingNode, pointer: Pointer) -> Object:
        mapping: Object = {}
        for key, value in node.value:
            # The text of the key, whatever YAML takes it for: `200` and `on` are names here.
            name, line = str(key.value), key.start_mark.line + 1
            at = (*pointer, name)
            if name in mapping:
                message = f"the name is defined twice, here and in line {self.lines[at]}"
                raise SpecError(message, self.file, line, where=name)
            self.lines[at] = line
            mapping[name] = self.read(value, at)
        return mapping


def child(node: Node, *keys: str | int) -> Node:
    """The node at the end of a path of keys and indices, None where the path ends early."""
    for key in keys:
        if isinstance(node, dict) and isinstance(key, str):
            node = node.get(key)
        elif isinstance(node, list) and isinstance(key, int) and key < len(node):
            node = node[key]
        else:
            return None
    return node


def mapping_at(node: Node, *keys: str | int) -> Object:
    """Like `child`, an empty mapping where there is none."""
    found = child(node, *keys)
    return found if isinstance(found, dict) else {}


def list_at(node: Node, *keys: str | int) -> list[Node]:
    """Like `child`, an empty list where there is none."""
    found = child(node, *keys)
    return found if isinstance(found, list) else []


def text_at(node: Node, *keys: str | int) -> str:
    """Like `child`, an empty text where there is none."""
    found = child(node, *keys)
    return found if isinstance(found, str) else ""
