"""Text of a document never becomes code."""

import ast
import io
import json
import random
import re
import shutil
import tokenize
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from string import ascii_lowercase
from typing import Any

import pytest
import yaml

from generator.codegen.bundle import bundle_documents
from generator.codegen.render import render
from generator.documents.problems import SpecError
from tests.support.documented import ROOT
from tests.support.generator_documents import TRIP, read
from tests.support.shared_schemas import shared_text, write_shared

pytestmark = pytest.mark.one_python

FRAGMENTS = [
    '"""', "'''", '"', "'", "\\", "\\\\", "\\\"", "\n", "\r\n", "\t", " ", "{{ danger() }}", "{% raw %}", "{#", "{}",
    '""" + danger() + """', "''' + danger() + '''", '"\ndanger()\n"', "\\N{DASH}", "\\x41", "\\u12", "\\", "# noqa",
    "%s",
    "# fmt: off", "# type: ignore", "danger()", "\ndanger()\n", "import danger", "Args:", ">>> danger()", "\u2028",
    "\u2029", "\u200b", "\u202e", "\ufeff", "é", "日本", "🎉", "x" * 130, ";danger();", "]}),", "://", "$ref", "null",
]  # fmt: skip
FREE = ("summary", "description", "meaning", "title")


def hostile_texts(count: int) -> list[str]:
    chance = random.Random(9)
    texts = ['""" + danger() + """', "a\\", 'a"', '"', '""""', "\\" * 7, *(each for each in FRAGMENTS if each.strip())]
    while len(texts) < count:
        text = "".join(chance.choices(FRAGMENTS, k=chance.randint(1, 9)))
        texts += [text] if text.strip() else []
    return texts[:count]


@pytest.fixture
def texts(soaking: bool) -> list[str]:
    return hostile_texts(500 if soaking else 50)


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    folder = tmp_path / "spec"
    (folder / "crm").mkdir(parents=True)
    write_shared(folder)
    return folder


def write(spec: Path, path: str, document: object) -> Path:
    file = spec / path
    file.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    return file


def with_texts(node: Any, text: str) -> Any:
    """Return a document with a text wherever any text is allowed."""
    if isinstance(node, list):
        return [with_texts(each, text) for each in node]
    if not isinstance(node, dict):
        return node
    changed = {
        key: text if key in FREE and isinstance(value, str) else with_texts(value, text) for key, value in node.items()
    }
    if isinstance(node.get("enum"), list):
        count = len(node["enum"])
        changed["x-enum-varnames"] = [f"V{number}" for number in range(count)]
        changed["x-ivvy-meanings"] = [text] * count
        if node["type"] == "string":
            changed["enum"] = [f"{text}{number}" for number in range(count)]
    return changed


def write_all(spec: Path, texts: tuple[str, ...]) -> None:
    """Write one action for each text, with the text wherever any text is allowed."""
    shared = yaml.safe_load(shared_text())
    shared["x-ivvy-codes"] = [
        {"code": 7000 + number, "name": f"N{number}", "meaning": text} for number, text in enumerate(texts)
    ]
    schemas = with_texts(shared["components"]["schemas"], texts[0])
    # The client has one exception for each of these names.
    schemas["ErrorCode"]["x-enum-varnames"] = shared["components"]["schemas"]["ErrorCode"]["x-enum-varnames"]
    write(spec, "components.yaml", {**shared, "components": {"schemas": schemas}})
    for number, text in enumerate(texts):
        name = f"Job{ascii_lowercase[number]}"
        document = with_texts(yaml.safe_load(TRIP.replace("Trip", name)), text)
        document["servers"] = [{"url": "https://api.ivvy.com", "description": texts[0]}]
        write(spec, f"crm/addOrUpdate{name}.yaml", document)


def generated(spec: Path, package: Path) -> Path:
    render(bundle_documents(spec), package)
    return package


def code_of(package: Path) -> dict[str, object]:
    """Return the code of each module without its strings, and its comments."""
    return {file.relative_to(package).as_posix(): code_of_file(file) for file in package.rglob("*.py")}


def code_of_file(file: Path) -> object:
    source = file.read_text(encoding="utf-8")
    module = ast.parse(source)
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return ast.dump(module), [token.string for token in tokens if token.type == tokenize.COMMENT]


def test_no_text_becomes_code(tmp_path: Path, spec: Path, texts: list[str]) -> None:
    size = 25
    write_all(spec, ("harmless",) * size)
    harmless = code_of(generated(spec, tmp_path / "harmless"))
    for number in range(0, len(texts), size):
        each = tuple(texts[number : number + size])
        write_all(spec, each)
        package = generated(spec, tmp_path / str(number))
        assert code_of(package) == harmless
        trip = strings_of(package / "models" / "joba.py")
        assert words_of(each[0]) in " ".join(words_of(text) for text in trip)
        shutil.rmtree(package)


def strings_of(file: Path) -> list[str]:
    module = ast.parse(file.read_text(encoding="utf-8"))
    return [node.value for node in ast.walk(module) if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def words_of(text: str) -> str:
    return " ".join(text.split())


def slots_of(node: Any) -> Iterator[tuple[Any, Any, bool]]:
    """Yield every string of a document: its parent, its key or index, and whether it is the key."""
    for key, value in list(node.items() if isinstance(node, dict) else enumerate(node)):
        if isinstance(node, dict):
            yield node, key, True
        if isinstance(value, str):
            yield node, key, False
        elif isinstance(value, dict | list):
            yield from slots_of(value)


def test_a_text_in_place_of_any_string_is_rejected_or_remains_a_text(
    tmp_path: Path, spec: Path, texts: list[str], soaking: bool
) -> None:
    document = read("note")
    slots = list(slots_of(document))
    random.Random(9).shuffle(slots)
    # Every slot gets several of the texts.
    assert len(slots) < 3 * len(texts)
    rotation = cycle(slots)
    write(spec, "crm/addNote.yaml", document)
    generated(spec, tmp_path / "harmless")
    for text in texts:
        for holder, key, is_key in islice(rotation, 15 if soaking else 3):
            kept = dict(holder) if isinstance(holder, dict) else list(holder)
            if is_key:
                holder[text] = holder.pop(key)
            else:
                holder[key] = text
            file = write(spec, "crm/addNote.yaml", document)
            # Restore the order.
            holder.clear()
            holder.update(kept) if isinstance(holder, dict) else holder.extend(kept)
            package, problem = tmp_path / "package", ""
            try:
                generated(spec, package)
            except SpecError as error:
                problem = str(error)
            assert not problem or re.fullmatch(rf"{re.escape(str(file))}:\d+: .+", problem), (text, key)
            for module in package.rglob("*.py"):
                names = {node.id for node in ast.walk(ast.parse(module.read_bytes())) if isinstance(node, ast.Name)}
                assert "danger" not in names, (text, key)
            shutil.rmtree(package, ignore_errors=True)


def test_a_template_that_outputs_a_text_is_an_error(
    tmp_path: Path, spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    templates = Path(shutil.copytree(ROOT / "generator" / "codegen" / "templates", tmp_path / "templates"))
    template = templates / "codes.py.jinja"
    template.write_text(template.read_text(encoding="utf-8") + "{{ namespace.name }}\n", encoding="utf-8")
    monkeypatch.setattr("generator.codegen.render.TEMPLATES", templates)
    (spec / "crm" / "addOrUpdateTrip.yaml").write_text(TRIP, encoding="utf-8")
    with pytest.raises(TypeError, match="a template outputs a str"):
        generated(spec, tmp_path / "package")
