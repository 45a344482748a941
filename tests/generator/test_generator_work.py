"""How much work a run of the generator does."""

from collections import Counter
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.documents.documents import document_files, read_yaml
from generator.documents.nodes import Node, Pointer
from tests.support.documented import ROOT


def test_each_document_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    reads = Counter[str]()

    def counted(file: Path) -> tuple[Node, dict[Pointer, int]]:
        reads[file.name] += 1
        return read_yaml(file)

    monkeypatch.setattr("generator.documents.documents.read_yaml", counted)
    assert main(["check"]) == 0
    assert reads == Counter(file.name for file in document_files(ROOT / "spec"))
