"""The measurements of `python -m tests.bench` run, at a tiny size, and print a table. What they find is not judged."""

from pathlib import Path

import pytest

from generator.codegen.bundle import bundle_documents
from tests.bench import building
from tests.bench.__main__ import PARTS, main


def rows(output: str) -> list[list[str]]:
    """The cells of the table, without its head."""
    lines = [line for line in output.splitlines() if line.startswith("|")][2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


@pytest.mark.parametrize("part", [name for name in PARTS if name not in ("tasks", "generator")])
def test_each_contender_is_compared_with_the_first(part: str, capsys: pytest.CaptureFixture[str]) -> None:
    main([part, "--calls", "2", "--latency", "10", "--updates", "4", "--runs", "1"])
    found = rows(capsys.readouterr().out)
    assert found[0][4] == "1.00"
    assert len({contender for _, contender, *_ in found}) >= 2
    assert all(float(ratio) > 0 for *_, ratio, _ in found)


def test_an_unknown_part_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["speed"])
    assert "there is no part speed" in capsys.readouterr().err


def test_copied_documents_have_actions_and_schemas_of_their_own(tmp_path: Path) -> None:
    count = len(building.documents(building.SPEC)) + 2
    building.enlarge(tmp_path / "spec", count)
    present, larger = bundle_documents(building.SPEC), bundle_documents(tmp_path / "spec")
    assert len(larger.actions) == count
    assert len(larger.classes.schemas) > len(present.classes.schemas)


def test_seconds_and_memory_of_the_generator_are_measured() -> None:
    figures = building.run("check", building.SPEC, building.ROOT / "generated_client")
    assert set(figures) == {"seconds", "peak MiB"}
    assert min(figures.values()) > 0.1
