"""Finds the documents of a spec folder: one for each action, and one for what they share."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from .nodes import Object, Pointer
from .problems import SpecError
from .yaml_reader import read_yaml

COMPONENTS = "components.yaml"
# What was recorded of the vendor's pages; not a document.
PAGES = "pages.lock.json"
# How many folders may be around a file: spec/, that of a namespace, and one of files that are no documents.
DEEPEST = 3


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
        The shared document, and the document of each action.

    Raises:
        SpecError: The folder or a file cannot be read, is not a YAML mapping, or is in the wrong place.
        OSError: A folder cannot be listed.
    """
    files = document_files(spec)
    if not files:
        raise SpecError("the folder has no *.yaml file", file=spec)
    if spec / COMPONENTS not in files:
        raise SpecError(f"the folder has no {COMPONENTS}, which the documents share", file=spec)
    actions = [_read(file, spec) for file in files if file != spec / COMPONENTS]
    if not actions:
        raise SpecError(f"the folder has no document of an action beside {COMPONENTS}", file=spec)
    return _read(spec / COMPONENTS, spec), actions


def document_files(spec: Path) -> list[Path]:
    """The files of a folder that should be documents.

    Raises:
        SpecError: The folder does not exist, or has folders that it should not.
        OSError: A folder cannot be listed.
    """
    if not spec.is_dir():
        raise SpecError("the folder does not exist", file=spec)
    found = [file for file in _files_below(spec) if file.suffix.lower() in (".yaml", ".yml", ".json")]
    return [file for file in found if file != spec / PAGES]


def _files_below(folder: Path, around: frozenset[Path] = frozenset()) -> Iterator[Path]:
    # Unlike rglob, this follows links, and fails if a folder cannot be read.
    around |= {folder.resolve()}
    for entry in sorted(folder.iterdir()):
        # Editors keep hidden copies.
        if entry.name.startswith("."):
            continue
        if not entry.is_dir():
            yield entry
        # A link can lead back to here, or to the root of everything.
        elif len(around) >= DEEPEST or entry.resolve() in around:
            raise SpecError("the folder is not that of a namespace", file=entry)
        else:
            yield from _files_below(entry, around)


def _read(file: Path, root: Path) -> Document:
    path = file.relative_to(root)
    if file.suffix != ".yaml":
        raise SpecError("the name of a document has to end in .yaml", file=file)
    if path != Path(COMPONENTS) and len(path.parts) != 2:
        raise SpecError("an action's document has to be at <namespace>/<action>.yaml", file=file)
    data, lines = read_yaml(file)
    if data is None:
        raise SpecError("the document is empty: delete it, or write it with `draft PAGE --write`", file=file, line=1)
    if not isinstance(data, dict):
        raise SpecError("invalid OpenAPI: the document is not a mapping", file=file, line=1)
    return Document(path=path, root=root, data=data, lines=lines)
