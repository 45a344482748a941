"""Reads a spec folder: one OpenAPI document for each action, and the shared schemas."""

import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

import yaml
from referencing import Registry
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from .actions import Action, Specification, Webhook
from .body_schemas import SHARED, Documents, Schema, document_uri
from .failures import SpecError
from .json_values import JsonObject, is_array, is_object
from .kinds import Kind, kind_added_by
from .operations import Operation, action_name, read_action, read_codes

NOTIFICATIONS = "notifications"
"""The folder with the documents of notifications."""


@dataclass(frozen=True)
class _Document:
    name: str
    contents: JsonObject

    @property
    def uri(self) -> str:
        return document_uri(self.name)


def read_specification(folder: Path) -> Specification:
    """Read a spec folder.

    Args:
        folder: The folder, with documents `<namespace>/<action>.yaml` and the shared schemas in `components.yaml`.

    Returns:
        The contents.

    Raises:
        SpecError: The folder or a document cannot be used.
    """
    if not (folder / SHARED).is_file():
        raise SpecError(f"not a spec folder, because it has no {SHARED}: {folder}")
    stamps = [
        (file.as_posix(), file.stat().st_mtime_ns, file.stat().st_size) for file in sorted(folder.glob("**/*.yaml"))
    ]
    return _read_unchanged(folder, tuple(stamps))


@lru_cache(maxsize=4)
def _read_unchanged(folder: Path, _: tuple[tuple[str, int, int], ...]) -> Specification:
    """Read a spec folder again only if it changed, because services start a sandbox for each test."""
    shared = _read(folder, folder / SHARED)
    files = sorted(folder.glob("*/*.yaml"))
    found = [_read(folder, file) for file in files if file.parent.name != NOTIFICATIONS]
    notified = [_read(folder, file) for file in files if file.parent.name == NOTIFICATIONS]
    documents = _registry([shared, *found, *notified])
    operations = [(document, operation) for document in found for operation in _operations(document, documents)]
    kinds = list(dict.fromkeys(operation.kind for _, operation in operations))
    actions: dict[tuple[str, str], Action] = {}
    for document, operation in operations:
        with _about(document.name):
            action = read_action(operation, kinds)
            if actions.setdefault((action.path, action.name), action) is not action:
                raise SpecError(f"another document also describes {action.name!r}")
    webhooks = [webhook for each in notified for webhook in _webhooks(each, documents, actions.values(), kinds)]
    with _about(shared.name):
        codes = read_codes(shared.contents.get("x-ivvy-codes", []), {}, None, [])
    return Specification(actions, codes, tuple(webhooks))


def _read(folder: Path, file: Path) -> _Document:
    name = file.relative_to(folder).as_posix()
    try:
        contents = read_yaml(file.read_text("utf-8"))
    except (OSError, ValueError, yaml.YAMLError) as error:
        raise SpecError(f"{name}: {' '.join(str(error).split())}") from None
    if not is_object(contents):
        raise SpecError(f"{name}: not an OpenAPI document")
    return _Document(name, contents)


def _registry(found: list[_Document]) -> Documents:
    resources = [(document.uri, DRAFT202012.create_resource(document.contents)) for document in found]
    registry: Registry[Any] = Registry[Any]().with_resources(resources)
    for document in found:
        for reference in _references(document.contents):
            try:
                registry.resolver().lookup(urljoin(document.uri, reference))
            except Unresolvable:
                raise SpecError(f"{document.name}: refers to {reference!r}, which does not exist") from None
    return Documents(registry)


def _references(value: object) -> Iterator[str]:
    if is_object(value):
        if isinstance(reference := value.get("$ref"), str):
            yield reference
        value = list(value.values())
    if is_array(value):
        for inner in value:
            yield from _references(inner)


def _operations(document: _Document, documents: Documents) -> list[Operation]:
    with _about(document.name):
        return [
            Operation(document.uri, path, action_name(item["post"]), item["post"], documents)
            for path, item in document.contents["paths"].items()
        ]


def _webhooks(
    document: _Document, documents: Documents, actions: Iterable[Action], kinds: Sequence[Kind]
) -> Iterator[Webhook]:
    """Yield the notifications that are sent after a change of objects."""
    with _about(document.name):
        for subject, item in document.contents["webhooks"].items():
            if (sent_when := item["post"].get("x-ivvy-sent-when")) is None:
                continue
            change = next(name for name in sent_when if name != "ids")
            kind = kind_added_by(sent_when[change], kinds, "")
            read = item["post"].get("x-ivvy-read")
            schema = Schema(f"{document.uri}#", documents).child("components", "schemas", subject)
            required = schema.required()
            yield Webhook(
                subject=subject,
                endpoint=Path(document.name).stem,
                change=change,
                kind=kind,
                read=next((each for each in actions if each.name == read), None),
                ids=frozenset(sent_when.get("ids", ())),
                members={name: member for name, member in schema.members().items() if name in required},
            )


@contextmanager
def _about(name: str) -> Generator[None]:
    try:
        yield
    except SpecError as error:
        raise SpecError(f"{name}: {error}") from None
    except KeyError as error:
        raise SpecError(f"{name}: {error} is missing") from None
    except (LookupError, TypeError, AttributeError) as error:
        raise SpecError(f"{name}: not the document of an action: {error}") from None


# The loader of libyaml is ten times faster, but some builds of PyYAML lack it.
if TYPE_CHECKING:
    from yaml import SafeLoader as _SafeLoader
else:
    _SafeLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JsonSchemaLoader(_SafeLoader):
    """A loader for the core schema of YAML 1.2.

    PyYAML implements YAML 1.1, where `2020-10-28` is a date, `05:00:00` a number and `on` a boolean.
    """


_JsonSchemaLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"null|Null|NULL|~|", [*"nN~", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", [*"tTfF"]),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", [*"-+0123456789"]),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", [*"-+.0123456789"]),
    ("merge", r"<<", ["<"]),
):
    _JsonSchemaLoader.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first
    )


def read_yaml(text: str) -> Any:
    """Read a YAML document.

    Raises:
        yaml.YAMLError: The text is not YAML.
    """
    # A subclass of SafeLoader, which only makes plain values.
    return yaml.load(text, Loader=_JsonSchemaLoader)
