"""The examples of a document, as JSON."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from ..documents.conventions import JSON, operation_of
from ..documents.documents import Document
from ..documents.nodes import Node, mapping_at, text_at


class Example(NamedTuple):
    """A request or an answer that the document shows."""

    title: str
    text: str


def examples_of(document: Document) -> list[Example]:
    """The requests and the successful answers of a document."""
    operation = operation_of(document)
    requests = mapping_at(operation, "requestBody", "content", JSON, "examples")
    answers = mapping_at(operation, "responses", "200", "content", JSON, "examples")
    return [*_shown("Request", requests), *_shown("Answer", answers)]


def _shown(kind: str, examples: dict[str, Node]) -> Iterator[Example]:
    for name, example in examples.items():
        text = json.dumps(mapping_at(example).get("value"), indent=2, ensure_ascii=False)
        title = text_at(example, "summary") or name.replace("-", " ").replace("_", " ")
        yield Example(title if title.lower() == kind.lower() else f"{kind}: {title}", text)
