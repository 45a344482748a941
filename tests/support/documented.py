"""The example requests of the documents in spec/."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
SPEC = ROOT / "spec"


@dataclass(frozen=True)
class Example:
    """A documented example of a request."""

    namespace: str
    action: str
    name: str
    members: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.action}-{self.name}"


def documents(spec: Path = SPEC) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the documents of all actions, by namespace and action."""
    files = [file for file in sorted(spec.glob("*/*.yaml")) if file.parent.name != "notifications"]
    return {(file.parent.name, file.stem): yaml.safe_load(file.read_text(encoding="utf-8")) for file in files}


def operation(document: dict[str, Any]) -> dict[str, Any]:
    (path,) = document["paths"].values()
    found: dict[str, Any] = path["post"]
    return found


def examples(spec: Path = SPEC) -> Iterator[Example]:
    """Yield all example requests, in the order of the documents."""
    for (namespace, action), document in documents(spec).items():
        body = operation(document).get("requestBody", {"content": {"application/json": {}}})
        for name, example in body["content"]["application/json"].get("examples", {}).items():
            yield Example(namespace, action, name, example["value"])


def without_utc(value: Any) -> Any:
    """Return JSON without the UTC of timestamps, which are UTC with and without this text."""
    if isinstance(value, dict):
        return {name: without_utc(each) for name, each in value.items()}
    if isinstance(value, list):
        return [without_utc(each) for each in value]
    return re.sub(r"^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d) UTC$", r"\1", value) if isinstance(value, str) else value
