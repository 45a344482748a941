"""The code blocks of README, CONTRIBUTING and the pages of docs/ that need a checkout work."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ivvy.api.servers import SERVERS

from tests.sandbox import running
from tests.support.documented import ROOT
from tests.support.guides import CHECKOUT_PAGES, DOCS, Block, blocks_of

pytestmark = pytest.mark.one_python


DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(DOCS / page for page in sorted(CHECKOUT_PAGES))]
BLOCKS = [block for document in DOCUMENTS for block in blocks_of(document)]
COMMANDS = dict[str, str]()  # Each command, with its first position.
for block in BLOCKS:
    for number, line in enumerate(block.text.splitlines(), start=1):
        if block.language == "console" and line.startswith("$ "):
            position = str(block._replace(line=block.line + number))
            COMMANDS.setdefault(line.removeprefix("$ ").partition("  #")[0].strip(), position)
# Commands that would start this test run again, or install packages into its environment, are replaced.
REPLACEMENTS = {
    "pip install -qq nox && nox -s demo": ["python -m tests.demo"],
    "pip install nox && nox": ["python -m pytest --collect-only -q tests/docs/test_docs.py"],
    "pip install .": ["python -m pip check"],
    "pip wheel --no-deps --wheel-dir dist .": ["python -m hatchling build -t wheel -d dist"],
    "nox -s docs": ["python -m mkdocs --version"],
    "nox -s lock": ["python -m pip check"],
    "nox -s record": ["python -m tests.recording --help"],
    "nox": ["python -m pytest --collect-only -q tests/docs/test_docs.py"],
    "python -m pytest": ["python -m pytest -q tests/client/test_signing.py"],
    "python -m venv .venv && . .venv/bin/activate": ["python -m venv --without-pip .venv"],
    "pip install --upgrade pip && pip install -c constraints.txt --group dev --editable .": ["python -m pip check"],
    "python -m tests.sandbox": ["python -m tests.sandbox --help"],
}


def test_every_block_has_a_language_that_is_tested() -> None:
    assert {block.language for block in BLOCKS} == {"python", "console", "text"}


@pytest.mark.parametrize("block", [block for block in BLOCKS if block.language == "python"], ids=str)
def test_every_python_block_runs(block: Block, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with running(key="your key", secret="your secret") as sandbox:
        monkeypatch.setitem(SERVERS, "AU", sandbox.url)
        exec(compile(block.text, str(block), "exec"), {"__name__": "__main__"})


def test_pages_that_install_a_group_say_which_pip_it_needs() -> None:
    pages = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS.rglob("*.md")]
    texts = {page: page.read_text("utf-8") for page in pages}
    installing = [page for page, text in texts.items() if re.search(r"pip install[^\n]* --group ", text)]
    assert len(installing) > 2
    assert [page for page in installing if "25.1" not in texts[page]] == []


def test_every_path_in_contributing_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Where things are")[2]
    paths = [path for path in re.findall(r"`([\w./]+)`", text) if "/" in path]
    assert paths
    assert [path for path in paths if not (ROOT / path).exists() and not any(ROOT.glob(f"*/*/{path}"))] == []


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files in git, in a folder of its own, next to which another project can be written."""
    folder = tmp_path_factory.mktemp("docs") / "checkout"
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("this is not a git checkout")
    for name in listed.stdout.splitlines():
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, folder / name)
    return folder


@pytest.mark.parametrize("command", COMMANDS, ids=COMMANDS.values())
def test_every_command_runs(command: str, checkout: Path) -> None:
    for replacement in REPLACEMENTS.get(command, [command]):
        for part in replacement.split(" && "):
            run(part, checkout)


def test_ci_runs_the_command_in_the_readme() -> None:
    assert "\npip install nox && nox\n" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_demo_session_runs_the_demo() -> None:
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


def test_pages_can_be_built_without_the_theme() -> None:
    templates = (ROOT / "generator" / "site" / "templates").rglob("*.jinja")
    for page in [*(ROOT / "docs").rglob("*.md"), *templates]:
        found = re.search(
            r":(material|octicons|fontawesome|simple)-|class=\"md-|\{[ :]*\.(md-|grid)",
            page.read_text(encoding="utf-8"),
        )
        assert not found, f"{page.name} uses {found and found[0]!r}"
