"""Every code block of README, CONTRIBUTING, and the pages of docs/ that a checkout is needed for is run."""

import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest
from ivvy.api.servers import SERVERS
from markdown_it import MarkdownIt

from tests.documented import ROOT
from tests.guides import IN_A_CHECKOUT
from tests.sandbox import running

pytestmark = pytest.mark.one_python


class Block(NamedTuple):
    """A fenced block of code."""

    document: str
    line: int
    language: str
    text: str

    def __str__(self) -> str:
        return f"{self.document}:{self.line}"


def blocks() -> Iterator[Block]:
    for document in ("README.md", "CONTRIBUTING.md", *(f"docs/{page}" for page in sorted(IN_A_CHECKOUT))):
        for token in MarkdownIt().parse((ROOT / document).read_text(encoding="utf-8")):
            if token.type == "fence":
                assert token.map is not None
                yield Block(document, token.map[0] + 1, token.info, token.content)


BLOCKS = list(blocks())
COMMANDS = [
    pytest.param(line.removeprefix("$ ").partition("  #")[0].strip(), id=str(block._replace(line=block.line + number)))
    for block in BLOCKS
    if block.language == "console"
    for number, line in enumerate(block.text.splitlines(), start=1)
    if line.startswith("$ ")
]
# Commands that this very test run is part of, or that would install into the environment that it runs in: what they
# would run is run in their place.
IN_PLACE_OF = {
    "pip install nox && nox -s demo": ["python -m tests.demo"],
    "pip install nox && nox": ["python -m pytest --collect-only -q tests/test_docs.py"],
    "pip install .": ["python -m pip check"],
    "pip wheel --no-deps --wheel-dir dist .": ["python -m hatchling build -t wheel -d dist"],
    "nox -s docs": ["python -m mkdocs --version"],
    "nox -s record": ["python -m tests.recording --help"],
    "nox": ["python -m pytest --collect-only -q tests/test_docs.py"],
    "python -m pytest": ["python -m pytest -q tests/test_signing.py"],
    "python -m venv .venv && . .venv/bin/activate": ["python -m venv --without-pip .venv"],
    "pip install --upgrade pip && pip install --group dev --editable .": ["python -m pip check"],
    "python -m tests.sandbox": ["python -m tests.sandbox --help"],
}


def test_every_block_is_of_a_language_that_is_run_here() -> None:
    assert {block.language for block in BLOCKS} == {"python", "console", "text"}


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.language == "python"], ids=str)
def test_every_python_block_runs(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if "def test_" in block.text:
        run_as_test_of_a_service(block, tmp_path)
        return
    if "sqlite3" in block.text:
        run_killed_and_run_again(block, tmp_path)
        return
    with running(key="your key", secret="your secret") as sandbox:
        monkeypatch.setitem(SERVERS, "AU", sandbox.url)
        exec(compile(block.text, str(block), "exec"), {"__name__": "__main__"})


@pytest.mark.parametrize("mode", ["prepend", "importlib"])
def test_the_test_of_a_service_runs_in_a_src_layout(mode: str, tmp_path: Path) -> None:
    (block,) = [block for block in BLOCKS if "def test_" in block.text]
    (options,) = re.findall(r"^`(pythonpath = .*)`\.$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    (tmp_path / "pyproject.toml").write_text(f"[tool.pytest.ini_options]\n{options}\n", encoding="utf-8")
    make_service(block, tmp_path / "src", tmp_path / "tests", "ivvy_sandbox.plugin")
    run(f"pytest -q -W error -p no:cacheprovider --import-mode={mode}", tmp_path)


def run_killed_and_run_again(block: Block, folder: Path) -> None:
    with closing(sqlite3.connect(folder / "orders.sqlite")) as orders:
        orders.execute("CREATE TABLE orders (ref TEXT PRIMARY KEY, name TEXT, guests INTEGER, booking INTEGER)")
        orders.executemany(
            "INSERT INTO orders (ref, name, guests) VALUES (?, ?, 80)", [(f"r{n}", f"n{n}") for n in range(450)]
        )
        orders.commit()
    (folder / "nightly.py").write_text(block.text, encoding="utf-8")
    with running() as sandbox:
        sandbox.slow_batches(0.3)
        own = {"IVVY_API_KEY": sandbox.key, "IVVY_API_SECRET": sandbox.secret, "IVVY_BASE_URL": sandbox.url}
        command, environment = [sys.executable, "nightly.py"], os.environ | own
        with subprocess.Popen(command, cwd=folder, env=environment) as killed:
            while not any(request.action == "progress" for request in sandbox.requests):
                time.sleep(0.01)
            killed.kill()
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        held = {each["name"]: each["id"] for each in sandbox.sandbox.held("venue", "addOrUpdateBooking").objects()}
    with closing(sqlite3.connect(folder / "orders.sqlite")) as orders:
        assert dict(orders.execute("SELECT name, booking FROM orders")) == held
    assert len(held) == 450


def run_as_test_of_a_service(block: Block, folder: Path) -> None:
    make_service(block, folder, folder / "tests", "tests.ivvy_sandbox.plugin")
    (folder / "tests" / "__init__.py").touch()
    run("python -m pytest -q -W error -p no:cacheprovider --rootdir . tests", folder, PYTHONPATH=".")


def make_service(block: Block, source: Path, tests: Path, plugin: str) -> None:
    for package in (source / "acme", source / "acme" / "vendor"):
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
    tests.mkdir()
    copies = shlex.join([str(source / "acme" / "vendor" / "ivvy"), "--sandbox", str(tests / "ivvy_sandbox")])
    run(f"python -m generator vendor {copies}", ROOT)
    (tests / "conftest.py").write_text(f'pytest_plugins = ["{plugin}"]\n', encoding="utf-8")
    (tests / "test_bookings.py").write_text(block.text, encoding="utf-8")


def test_every_path_that_contributing_names_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Where things are")[2]
    paths = [path for path in re.findall(r"`([\w./]+)`", text) if "/" in path]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists() and not any(ROOT.glob(f"*/*/{path}"))] == []


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what git has of this tree, beside a folder for another project."""
    folder = tmp_path_factory.mktemp("docs") / "checkout"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("this is no git checkout")
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_runs(command: str, checkout: Path) -> None:
    for each in IN_PLACE_OF.get(command, [command]):
        for part in each.split(" && "):
            run(part, checkout)


def test_ci_runs_the_command_of_the_readme() -> None:
    assert "\npip install nox && nox\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_demo_session_is_the_demo() -> None:
    noxfile = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    assert re.search(r"def demo\(.*?\"python\", \"-m\", \"tests.demo\"", noxfile, re.DOTALL)


def run(command: str, folder: Path, **variables: str) -> None:
    words = shlex.split(command)
    program = [sys.executable] if words[0] == "python" else [sys.executable, "-m", words[0]]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("IVVY_", "PYTEST_"))}
    done = subprocess.run(
        [*program, *words[1:]],
        cwd=folder,
        env={**environment, **variables},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
