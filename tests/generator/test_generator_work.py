"""What a run of the generator does once, however many documents there are and refer to each other."""

from collections import Counter
from pathlib import Path

import pytest
from jsonschema_path.handlers import FileHandler
from referencing import Registry

import generator.codegen.check  # noqa: F401 - importing it reads OpenAPI's own schema
from generator.__main__ import main
from generator.documents.documents import document_files
from generator.documents.nodes import Node, Pointer
from generator.documents.yaml_reader import read_yaml
from tests.support.documented import ROOT


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Counts how often a file is read, and how often the anchors of all schemas of a registry are looked for."""
    done = Counter[str]()
    crawl, load = Registry.crawl, FileHandler.__call__

    def counted_read(file: Path) -> tuple[Node, dict[Pointer, int]]:
        done[file.name] += 1
        return read_yaml(file)

    def counted_crawl(registry: Registry[object]) -> Registry[object]:
        done["crawls"] += 1
        return crawl(registry)

    def counted_load(handler: FileHandler, stream: object) -> object:
        done["files read by the validator"] += 1
        return load(handler, stream)  # type: ignore[arg-type]

    monkeypatch.setattr("generator.documents.documents.read_yaml", counted_read)
    monkeypatch.setattr(Registry, "crawl", counted_crawl)
    monkeypatch.setattr(FileHandler, "__call__", counted_load)
    return done


def test_each_document_is_read_once(work: Counter[str]) -> None:
    files = document_files(ROOT / "spec")
    assert main(["check"]) == 0
    assert work.pop("crawls", 0) <= len(files)
    assert work == Counter(file.name for file in files)
