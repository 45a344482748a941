"""Finds the documents of a spec folder: one for each action, and one of what they share."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .nodes import Object, Pointer
from .problems import SpecError
from .yaml_reader import read_yaml

COMPONENTS = "components.yaml"
# What the vendor's pages said when somebody last read them: no document.
PAGES = "pages.lock.json"


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

    @property
    def namespace(self) -> str:
        """The namespace that the folder names."""
        return self.path.parent.name

    @property
    def action(self) -> str:
        """The action that the file names."""
        return self.path.stem

    def problem(self, message: str, pointer: Pointer = (), where: str = "") -> SpecError:
        """A problem with the node at `pointer`, or with the nearest node around it whose line is known."""
        while pointer and pointer not in self.lines:
            pointer = pointer[:-1]
        return SpecError(message, self.file, self.lines.get(pointer), where)


def read_documents(spec: Path) -> tuple[Document, list[Document]]:
    """Read every document of a folder.

    Returns:
        What the actions share, and the document of each action.

    Raises:
        SpecError: The folder or a file cannot be read, or a file is no YAML mapping, or lies where none should.
        OSError: A folder cannot be looked into.
    """
    if not spec.is_dir():
        raise SpecError("there is no such folder", file=spec)
    found = [file for file in _files_below(spec) if file.suffix.lower() in (".yaml", ".yml", ".json")]
    files = [file for file in found if file != spec / PAGES]
    if not files:
        raise SpecError("the folder holds no *.yaml file", file=spec)
    if spec / COMPONENTS not in files:
        raise SpecError(f"the folder holds no {COMPONENTS}, which the documents share", file=spec)
    actions = [_read(file, spec) for file in files if file != spec / COMPONENTS]
    if not actions:
        raise SpecError(f"the folder holds no document of an action beside {COMPONENTS}", file=spec)
    return _read(spec / COMPONENTS, spec), actions


def _files_below(folder: Path) -> Iterator[Path]:
    # Unlike rglob, this goes through links, and fails where a folder cannot be read.
    for entry in sorted(folder.iterdir()):
        # Editors keep copies of their own, which are hidden.
        if entry.name.startswith("."):
            continue
        if entry.is_dir():
            yield from _files_below(entry)
        else:
            yield entry


def _read(file: Path, root: Path) -> Document:
    path = file.relative_to(root)
    if file.suffix != ".yaml":
        raise SpecError("the name of a document has to end in .yaml", file=file)
    if path != Path(COMPONENTS) and len(path.parts) != 2:
        raise SpecError("an action's document has to lie at <namespace>/<action>.yaml", file=file)
    data, lines = read_yaml(file)
    if not isinstance(data, dict):
        raise SpecError("invalid OpenAPI: the document is not a mapping", file=file, line=1)
    return Document(path=path, root=root, data=data, lines=lines)
