"""`python -m generator build` and `check`: input, errors and output."""

import ast
import contextlib
import errno
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from generator.__main__ import main
from generator.codegen import command as output
from generator.codegen.bundle import bundle_documents
from generator.codegen.render import RUNTIME
from generator.documents.problems import SpecError
from tests.sandbox import running
from tests.support.documented import ROOT, SPEC
from tests.support.generator_documents import TRIP, Mistake, mistakes, program, read
from tests.support.shared_schemas import shared_text, write_shared

pytestmark = pytest.mark.one_python

GENERATED = ROOT / "generated_client"
PACKAGE = Path("ivvy", "api")
TRIP_FILE = Path("crm", "addOrUpdateTrip.yaml")


TEXTS: list[str] = read("texts")["texts"]
VALUES: list[str] = read("texts")["values"]
ODD_NAMESPACES = ("import", "call", "property", "models", "documented", "caller", "namespaces", "trip")
ODD_MEMBERS = ("class", "from", "list", "datetime", "self", "None", "type", "mapping", "define", "name", "unset")

# The content of a file that is not a document, the line that must be reported, and part of the error.
BROKEN_FILES = [
    pytest.param(b"", "1", "the document is empty: delete it", id="nothing"),
    pytest.param(b"# to do\n", "1", "the document is empty: delete it", id="a-comment"),
    pytest.param(b"- openapi\n", "1", "the document is not a mapping", id="a-list"),
    pytest.param(b"openapi", "1", "the document is not a mapping", id="a-string"),
    pytest.param(b"openapi: 3.1.0\ninfo: {\n", "3", "invalid YAML", id="half-a-mapping"),
    pytest.param(b"openapi: 3.1.0\n\tinfo: {}\n", "2", "invalid YAML", id="a-tab"),
    pytest.param(b"openapi: 3.1.0\n---\nopenapi: 3.1.0\n", "2", "invalid YAML", id="two-documents"),
    pytest.param(b"openapi: 3.1.0\ninfo: *info\n", "2", "invalid YAML", id="an-alias-without-anchor"),
    pytest.param(b"openapi: &a\n  b: *a\n", "2", "aliases are not supported", id="an-alias-of-itself"),
    pytest.param(b"openapi: 3.1.0\ninfo: caf\xe9\n", "2", "the file is not UTF-8", id="latin-1"),
    pytest.param("openapi: 3.1.0\n".encode("utf-16"), "1", "the file is not UTF-8", id="utf-16"),
    pytest.param(b"openapi: 3.1.0\ninfo: \0\n", "2", "invalid YAML: U+0000 is not allowed", id="a-zero-byte"),
]


class Refused(NamedTuple):
    """The error of a command that exited with status 2."""

    file: str
    line: str
    message: str


Refuse = Callable[..., Refused]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A spec folder with one action."""
    folder = tmp_path / "spec"
    (folder / "crm").mkdir(parents=True)
    write_shared(folder)
    (folder / TRIP_FILE).write_text(TRIP, encoding="utf-8")
    return folder


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """An output folder with a package that was built before."""
    folder = tmp_path / "out"
    (folder / PACKAGE / "__pycache__").mkdir(parents=True)
    for name in ("__init__.py", "former.py", "__pycache__/former.pyc"):
        (folder / PACKAGE / name).write_text("former", encoding="utf-8")
    return folder


@pytest.fixture
def refused(spec: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> Refuse:
    """Build, and assert that it fails with one line and changes nothing."""

    def build(spec: Path = spec, out: Path = out) -> Refused:
        before = state_of(out.parent)
        assert main(["build", "--spec", str(spec), "--out", str(out)]) == 2
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)
        assert state_of(out.parent) == before
        place, _, message = said.err.strip().partition(": ")
        file, _, line = place.rpartition(":")
        return Refused(file, line, message) if line.isdecimal() else Refused(place, "", message)

    return build


@pytest.fixture(scope="module")
def extended(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `spec`, which has an additional action, and `out`, which is built from it."""
    folder = tmp_path_factory.mktemp("extended")
    shutil.copytree(SPEC, folder / "spec")
    (folder / "spec" / TRIP_FILE).write_text(TRIP, encoding="utf-8")
    build(folder / "spec", folder / "out")
    return folder


def build(spec: Path, out: Path) -> Path:
    """Build, and return the folder of the package."""
    assert main(["build", "--spec", str(spec), "--out", str(out)]) == 0
    return out / PACKAGE


def state_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Return content and modification time of every file and folder below a folder."""
    entries = {entry.relative_to(folder).as_posix(): entry for entry in folder.rglob("*")}
    return {
        name: (entry.read_bytes(), entry.stat().st_mtime_ns) if entry.is_file() else (b"", 0)
        for name, entry in entries.items()
    }


def content_of(folder: Path) -> dict[str, bytes]:
    return {name: content for name, (content, _) in state_of(folder).items() if "__pycache__" not in name}


def changed(document: str, mistake: Mistake) -> str:
    assert document.count(mistake.old) == 1
    return document.replace(mistake.old, mistake.new)


def lines_with(document: str, text: str) -> list[str]:
    return [str(number) for number, line in enumerate(document.split("\n"), 1) if text in line]


def write_action(spec: Path, path: str, classes: str) -> None:
    """Write the document of a trip as another action, with `classes` in the names of its classes."""
    namespace, action = path.split("/")
    document = TRIP.replace("addOrUpdateTrip", "@").replace("Trip", classes).replace("@", action)
    (spec / namespace).mkdir(exist_ok=True)
    (spec / f"{path}.yaml").write_text(document.replace("crm", namespace), encoding="utf-8")


def run(
    *arguments: str | Path, path: list[Path], cwd: Path = ROOT, python: str = sys.executable, **environment: str
) -> str:
    """Run Python with `path` first on its path, and return the output."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path)), "PYTHONWARNINGS": "error", **environment}
    command = [python, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, env=env, cwd=cwd, check=False, encoding="utf-8")
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


class TestBadDocuments:
    @pytest.mark.parametrize("mistake", mistakes("mistakes"), ids=lambda mistake: mistake.what)
    def test_a_mistake_is_reported_with_file_line_and_member(
        self, spec: Path, refused: Refuse, mistake: Mistake
    ) -> None:
        document = changed(TRIP, mistake)
        (spec / TRIP_FILE).write_text(document, encoding="utf-8")
        error = refused()
        assert error.file == str(spec / TRIP_FILE)
        assert mistake.error in error.message
        assert error.line in lines_with(document, mistake.line.rstrip("\n")) if mistake.line else error.line == ""

    @pytest.mark.parametrize("mistake", mistakes("mistakes_shared"), ids=lambda mistake: mistake.what)
    def test_a_mistake_in_the_shared_document_is_reported(self, spec: Path, refused: Refuse, mistake: Mistake) -> None:
        document = changed(shared_text(), mistake)
        (spec / "components.yaml").write_text(document, encoding="utf-8")
        error = refused()
        assert error.file == str(spec / "components.yaml")
        assert mistake.error in error.message
        assert error.line in lines_with(document, mistake.line.rstrip("\n"))

    @pytest.mark.parametrize(("content", "line", "said"), BROKEN_FILES)
    def test_a_file_that_is_not_a_document_is_reported(
        self, spec: Path, refused: Refuse, content: bytes, line: str, said: str
    ) -> None:
        (spec / TRIP_FILE).write_bytes(content)
        error = refused()
        assert (error.file, error.line) == (str(spec / TRIP_FILE), line)
        assert said in error.message

    @pytest.mark.parametrize(
        ("path", "said"),
        [
            ("addOrUpdateTrip.yaml", "<namespace>/<action>.yaml"),
            ("crm/trips/addOrUpdateTrip.yaml", "<namespace>/<action>.yaml"),
            ("crm/addOrUpdateTrip.yml", "must end in .yaml"),
            ("crm/addOrUpdateTrip.json", "must end in .yaml"),
            ("crm/addTrip.yaml", "operationId: must be addTrip, the name of the file"),
            ("trips/addOrUpdateTrip.yaml", "the only path must be /api/1.0/trips"),
            ("crm/add-trip.yaml", "must be letters and digits"),
            ("crm/add trip.yaml", "must be letters and digits"),
            ("my-crm/addOrUpdateTrip.yaml", "must be letters and digits"),
            ("Crm/addOrUpdateTrip.yaml", "must be letters and digits"),
        ],
    )
    def test_a_document_with_the_wrong_path_is_reported(
        self, spec: Path, refused: Refuse, path: str, said: str
    ) -> None:
        (spec / path).parent.mkdir(parents=True, exist_ok=True)
        (spec / TRIP_FILE).rename(spec / path)
        error = refused()
        assert error.file == str(spec / path)
        assert said in error.message

    def test_a_class_defined_in_two_documents_is_reported_with_both_lines(self, spec: Path, refused: Refuse) -> None:
        first = spec / "crm" / "addOrUpdateJob.yaml"
        first.write_text(TRIP.replace("addOrUpdateTrip", "addOrUpdateJob"), encoding="utf-8")
        error = refused()
        assert error.file == str(spec / TRIP_FILE)
        assert error.line in lines_with(TRIP, "    Trip:")
        assert error.message == f"Trip: the name is defined twice, here and in {first}:{error.line}"

    def test_different_servers_are_reported(self, spec: Path, refused: Refuse) -> None:
        write_action(spec, "crm/addOrUpdateJob", "Job")
        document = TRIP.replace("ap-southeast-2", "ap-southeast-9")
        (spec / TRIP_FILE).write_text(document, encoding="utf-8")
        error = refused()
        assert error.file == str(spec / TRIP_FILE)
        assert error.line in lines_with(document, "servers:")
        assert "servers must be the same in every document" in error.message

    @pytest.mark.parametrize(
        ("one", "other", "said"),
        [
            ("crm/getTrip", "crm/GetTrip", "crm.getTrip and crm.GetTrip would have the same name in Python"),
            ("crm/getAB", "crm/getAb", "crm.getAb and crm.getAB would have the same name in Python"),
            ("crmTrips/get", "crmtrips/get", "crmtrips and crmTrips would have the same name in Python"),
        ],
    )
    def test_names_that_are_equal_in_python_are_reported(
        self, spec: Path, refused: Refuse, one: str, other: str, said: str
    ) -> None:
        write_action(spec, one, "One")
        write_action(spec, other, "Other")
        assert said in refused().message

    def test_a_document_with_any_node_missing_is_read_or_rejected(self, spec: Path) -> None:
        document = yaml.safe_load(TRIP)
        for holder, key in list(inner_nodes(document)):
            kept = holder[key]
            holder[key] = None
            (spec / TRIP_FILE).write_text(json.dumps(document), encoding="utf-8")
            holder[key] = kept
            with contextlib.suppress(SpecError):
                bundle_documents(spec)


def inner_nodes(node: Any) -> Iterator[tuple[Any, Any]]:
    """Yield the parent and the key of each mapping and list inside a node."""
    for key, inner in node.items() if isinstance(node, dict) else enumerate(node):
        if isinstance(inner, dict | list):
            yield node, key
            yield from inner_nodes(inner)


class TestBadFolders:
    def test_a_missing_spec_folder_is_reported(self, spec: Path, refused: Refuse) -> None:
        assert refused(spec=spec / "missing") == (str(spec / "missing"), "", "the folder does not exist")

    @pytest.mark.parametrize(
        ("missing", "said"),
        [
            (["components.yaml", TRIP_FILE], "the folder has no *.yaml file"),
            ([TRIP_FILE], "the folder has no document of an action besides components.yaml"),
            (["components.yaml"], "the folder has no components.yaml, which the documents share"),
        ],
    )
    def test_a_spec_folder_without_documents_is_reported(
        self, spec: Path, refused: Refuse, missing: list[str | Path], said: str
    ) -> None:
        for path in missing:
            (spec / path).unlink()
        assert refused() == (str(spec), "", said)

    @pytest.mark.parametrize("place", [Path(), Path("ivvy"), PACKAGE])
    def test_a_file_in_place_of_the_output_is_reported(self, tmp_path: Path, refused: Refuse, place: Path) -> None:
        file = tmp_path / "elsewhere" / place
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("a file", encoding="utf-8")
        assert refused(out=tmp_path / "elsewhere").file.startswith(str(file))

    @pytest.mark.parametrize("function", ["mkdir", "write_text", "write_bytes", "touch", "rename"])
    @pytest.mark.parametrize("number", [errno.ENOSPC, errno.EACCES])
    def test_a_write_error_is_reported(
        self, refused: Refuse, monkeypatch: pytest.MonkeyPatch, function: str, number: int
    ) -> None:
        failed: list[str] = []

        def fail(path: Path, *_: object, **__: object) -> None:
            failed.append(str(path))
            raise OSError(number, os.strerror(number), str(path))

        monkeypatch.setattr(Path, function, fail)
        assert refused() == (failed[0], "", os.strerror(number))

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
    def test_an_output_without_permission_is_reported(self, out: Path, refused: Refuse) -> None:
        (out / "ivvy").chmod(0o500)
        assert refused().message == "Permission denied"


def test_a_missing_installation_is_reported() -> None:
    # -S leaves out the installed packages.
    command = [sys.executable, "-S", "-m", "generator", "build"]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, check=False, encoding="utf-8")
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"\w+ is not installed: run `pip install --group generate` \(needs pip 25\.1\)\n", done.stderr)


class TestBuild:
    def test_it_replaces_the_present_package(self, spec: Path, out: Path) -> None:
        package = build(spec, out)
        assert (package / "models" / "trip.py").exists()
        assert not (package / "former.py").exists()
        assert [entry.name for entry in (out / "ivvy").iterdir()] == ["api"]

    def test_it_creates_the_folders_above(self, spec: Path, tmp_path: Path) -> None:
        assert (build(spec, tmp_path / "new" / "out") / "py.typed").exists()

    def test_a_second_build_changes_nothing(self, spec: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
        package = build(spec, out)
        before = state_of(package)
        assert build(spec, out)
        assert capsys.readouterr().out == f"{package}: built\n{package}: unchanged\n"
        assert state_of(package) == before

    @pytest.mark.parametrize("stage", ["render", "_ruff", "differences", "place"])
    def test_an_interrupted_build_leaves_the_present_package(
        self, spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch, stage: str
    ) -> None:
        before = state_of(out)

        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(output, stage, interrupt)
        with pytest.raises(KeyboardInterrupt):
            build(spec, out)
        assert state_of(out) == before

    def test_code_that_the_formatter_rejects_is_reported(
        self, refused: Refuse, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def render_half(_: object, target: Path) -> None:
            target.mkdir()
            (target / "half.py").write_text("class Half(", encoding="utf-8")

        monkeypatch.setattr(output, "render", render_half)
        assert "ruff rejected the generated code" in refused()[0]


class TestCheck:
    def test_the_committed_client_is_up_to_date(self, capsys: pytest.CaptureFixture[str]) -> None:
        """nox runs this on every Python, so all of them generate the same bytes."""
        before = state_of(GENERATED)
        assert (main(["check"]), *capsys.readouterr()) == (0, "", "")
        assert state_of(GENERATED) == before

    def test_each_file_that_differs_is_listed(self, spec: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
        package = build(spec, out)
        (package / "models" / "trip.py").write_text("edited", encoding="utf-8")
        (package / "codecs.py").unlink()
        (package / "models" / "extra.py").touch()
        (package / "__pycache__").mkdir()
        (package / "__pycache__" / "codecs.cpython-311.pyc").touch()
        before = state_of(out)
        capsys.readouterr()
        assert main(["check", "--spec", str(spec), "--out", str(out)]) == 1
        told = capsys.readouterr()
        assert told.out.replace(f"{package}/", "").splitlines() == [
            "codecs.py is missing",
            "models/extra.py is not generated",
            "models/trip.py differs",
        ]
        assert "python -m generator build" in told.err
        assert state_of(out) == before

    def test_in_an_empty_folder_every_file_is_missing(
        self, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["check", "--spec", str(spec), "--out", str(tmp_path / "new")]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert lines
        assert all(line.endswith(" is missing") for line in lines)
        assert not (tmp_path / "new").exists()

    def test_a_mistake_is_reported(self, spec: Path, out: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (spec / TRIP_FILE).write_text("", encoding="utf-8")
        assert main(["check", "--spec", str(spec), "--out", str(out)]) == 2
        assert capsys.readouterr().err.startswith(f"{spec / TRIP_FILE}:1: ")


class TestSameBytes:
    def test_in_any_folder_and_environment(self, tmp_path: Path) -> None:
        """The output depends on neither the working directory, nor the environment, nor the hash seed."""
        hostile = tmp_path / "hostile"
        (hostile / "attrs").mkdir(parents=True)
        (hostile / ".git").mkdir()
        for file, content in {
            "attrs/__init__.py": "",
            "ruff.py": "raise SystemExit('not the formatter')",
            "ruff.toml": "line-length = 60\n[format]\nquote-style = 'single'\n",
            "pyproject.toml": "[tool.ruff]\nline-length = 60\n",
            ".gitignore": "*\n",
        }.items():
            (hostile / file).write_text(content, encoding="utf-8")
        environment = {"PYTHONHASHSEED": "4711", "TZ": "Asia/Kathmandu", "RUFF_OUTPUT_FORMAT": "github"}
        # Python itself would make UTF-8 of this locale.
        locale = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
        said = run("-P", "-m", "generator", "build", "--out", "out", path=[ROOT], cwd=hostile, **environment, **locale)
        assert said == "out/ivvy/api: built\n"
        assert content_of(hostile / "out") == content_of(GENERATED)

    def test_on_any_python(self, tmp_path: Path) -> None:
        others = list(other_pythons())
        if not others:
            pytest.skip("no other Python on this machine has what the generator needs")
        for number, python in enumerate(others):
            folder = tmp_path / str(number)
            run("-m", "generator", "build", "--out", folder, path=[ROOT], python=python)
            assert content_of(folder) == content_of(GENERATED), python


def other_pythons() -> Iterator[str]:
    """Find Pythons of other versions that can run the generator."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for minor in range(11, 21):
        # The version is asked for, because a shim of pyenv is on the PATH even where it leads nowhere.
        ask = f"import sys, openapi_python_client, openapi_spec_validator, ruff; assert sys.version_info[1] == {minor}"
        named = [Path(folder, f"python3.{minor}") for folder in os.get_exec_path()]
        for python in [*named, *pyenv.glob(f"3.{minor}.*/bin/python")]:
            is_other = minor != sys.version_info.minor and python.exists()
            if is_other and subprocess.run([python, "-c", ask], capture_output=True, check=False).returncode == 0:
                yield str(python)
                break


class TestAnotherAction:
    """A new action needs only a document."""

    def test_its_method_works(self, extended: Path) -> None:
        with running(spec=extended / "spec") as sandbox:
            said = run(program("use_trip"), sandbox.url, extended / "out", path=[extended / "out", ROOT / "overlays"])
            sent = read("trip_sent")
            held = sandbox.sandbox.held("crm", "addOrUpdateTrip")
            first, second = map(int, said.split())
            assert held.get(first) == {**sent, "id": first}
            assert held.get(second) == {**sent, "id": second, "title": "Call again", "done": True, "closedById": 7}

    def test_a_type_checker_accepts_correct_calls_and_rejects_wrong_ones(self, extended: Path, tmp_path: Path) -> None:
        typed_use = program("typed_use").read_text(encoding="utf-8")
        marked = [line.partition("  # ") for line in typed_use.splitlines()]
        wanted = [f"{number} {error}" for number, (_, _, error) in enumerate(marked, 1) if error]
        found = mypy(typed_use, extended / "out", tmp_path)
        assert list(dict.fromkeys(found)) == wanted  # mypy reports a wrong keyword of an overload twice.

    def test_its_models_are_imported_on_first_use(self, extended: Path) -> None:
        code = """
import sys
import ivvy.api.models
def imported(): return [name for name in sys.modules if name.startswith("ivvy.api.models.")]
assert "Trip" in dir(ivvy.api.models)
assert imported() == [] and "attrs" not in sys.modules
ivvy.api.models.TripOwner
assert imported() == ["ivvy.api.models.trip_owner"]
"""
        run("-c", code, path=[extended / "out"])

    def test_another_namespace_may_have_an_action_of_the_same_name(self, spec: Path, out: Path) -> None:
        alone = TRIP.replace("          x-ivvy-refers: crm.addOrUpdateTrip\n", "")
        inline = alone.replace("$ref: '#/components/schemas/Trip'\n            ex", "{INLINE}\n            ex")
        inline = inline.replace(
            "{INLINE}", "{type: object, properties: {id: {type: integer}, listId: {type: integer}}}"
        )
        inline = (
            inline[: inline.index("            examples:\n              add:")]
            + inline[inline.index("      responses:") :]
        )
        (spec / TRIP_FILE).write_text(inline, encoding="utf-8")
        write_action(spec, "trips/addOrUpdateTrip", "Job")
        package = build(spec, out)
        for namespace in ("crm", "trips"):
            assert "ADD_OR_UPDATE_TRIP" in (package / "actions" / f"{namespace}.py").read_text(encoding="utf-8")


def mypy(code: str, out: Path, folder: Path) -> list[str]:
    """Return line and code of each error of mypy in a client and code that uses it."""
    pytest.importorskip("mypy", reason="mypy is not installed")
    (folder / "use.py").write_text(code, encoding="utf-8")
    # With the installed packages mypy would find the installed client too, so it gets attrs alone.
    (folder / "installed").mkdir()
    for name in ("attr", "attrs"):
        package = importlib.util.find_spec(name)
        assert package is not None
        assert package.origin is not None
        (folder / "installed" / name).symlink_to(Path(package.origin).parent)
    env = {**os.environ, "MYPYPATH": os.pathsep.join([str(out), "installed"])}
    options = ["--strict", "--no-site-packages", "--explicit-package-bases", "--cache-dir", os.devnull]
    command = [sys.executable, "-m", "mypy", *options, "use.py"]
    done = subprocess.run(command, capture_output=True, env=env, cwd=folder, check=False, encoding="utf-8")
    errors = [line for line in done.stdout.splitlines() if ": error: " in line and not line.startswith("installed")]
    return [f"{line.split(':')[1]} {line.rpartition('[')[2].rstrip(']')}" for line in errors]


class TestGeneratedCode:
    def test_the_first_line_of_every_file_names_its_source(self, extended: Path) -> None:
        package = extended / "out" / PACKAGE
        copied = {file.relative_to(RUNTIME).as_posix() for file in RUNTIME.rglob("*.py")}
        assert {"model.py", "resources/__init__.py"} <= copied
        for file in (file for file in package.rglob("*") if file.is_file() and file.suffix != ".pyc"):
            path, line = file.relative_to(package).as_posix(), file.read_text(encoding="utf-8").partition("\n")[0]
            source = f"Copied from generator/runtime/{path}" if path in copied else "Generated from spec/"
            assert line.startswith(f"# {source} by `python -m generator build`; edit "), path

    def test_type_hints_of_every_public_function_are_resolved(self, extended: Path) -> None:
        assert int(run(program("type_hints"), path=[extended / "out", ROOT / "overlays"])) > 100

    def test_it_imports_only_attrs_and_the_standard_library(self, extended: Path) -> None:
        imported = {name for file in (extended / "out").rglob("*.py") for name in imports_of(file)}
        assert imported - sys.stdlib_module_names == {"attrs"}

    def test_its_modules_do_not_import_each_other(self, extended: Path) -> None:
        """Imports inside functions count too, because they could hide a cycle."""
        graph = dict(runtime_imports(extended / "out"))
        assert {"ivvy.api.errors", "ivvy.api.enums"} <= graph["ivvy.api.codecs"]
        TopologicalSorter(graph).prepare()

    def test_texts_are_unchanged(self, spec: Path, out: Path) -> None:
        everything = "\n\n".join(TEXTS)
        document = yaml.safe_load(TRIP)
        operation, trip = document["paths"]["/api/1.0/crm"]["post"], document["components"]["schemas"]["Trip"]
        operation.update({"summary": everything, "description": everything, "x-ivvy-codes": []})
        trip["description"] = everything
        for number, text in enumerate(TEXTS):
            trip["properties"][f"text{number}"] = {"description": text}
            operation["x-ivvy-codes"].append({"code": number, "name": f"C{number}", "meaning": text})
        trip["properties"]["value"] = {
            "description": everything,
            "type": "string",
            "enum": VALUES,
            "x-enum-varnames": [f"V{number}" for number, _ in enumerate(VALUES)],
            "x-ivvy-meanings": TEXTS[: len(VALUES)],
        }
        (spec / TRIP_FILE).write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
        package = build(spec, out)
        for module, texts in {
            "models/trip.py": [everything, *TEXTS],
            "models/trip_value.py": [everything, *TEXTS[: len(VALUES)]],
            "resources/crm.py": [everything, *(f"{number} C{number}: {text}" for number, text in enumerate(TEXTS))],
            "codes/crm.py": TEXTS,
        }.items():
            found = texts_of(package / module)
            assert [text for text in texts if not any(words_of(text) in words_of(each) for each in found)] == [], module
        assert set(VALUES) <= texts_of(package / "models" / "trip_value.py")

    def test_names_with_a_meaning_in_python_work(self, spec: Path, out: Path, tmp_path: Path) -> None:
        for namespace in ODD_NAMESPACES:
            write_action(spec, f"{namespace}/list", f"{namespace.capitalize()}Trip")
        members = "".join(f"        {name}: {{type: integer}}\n" for name in ODD_MEMBERS)
        document = TRIP.replace("        notes:\n", f"{members}        notes:\n").replace("notBegun", "None")
        (spec / TRIP_FILE).write_text(document, encoding="utf-8")
        build(spec, out)
        run(program("use_odd_names"), path=[out])

    def test_a_class_may_have_the_name_of_a_namespace(self, spec: Path, out: Path, tmp_path: Path) -> None:
        write_action(spec, "job/addOrUpdateJob", "Job")
        build(spec, out)
        code = """\
from ivvy.api import models
from ivvy.api.resources.job import Job
def use(job: Job) -> models.SavedJob:
    return job.add_or_update_job(models.Job(title="a"))
"""
        assert mypy(code, out, tmp_path) == []

    def test_a_class_may_have_the_name_of_a_member_or_of_an_argument_of_its_method(
        self, spec: Path, out: Path, tmp_path: Path
    ) -> None:
        write_action(spec, "crm/addOrUpdateTitle", "Title")
        write_action(spec, "crm/addOrUpdateKey", "Key")
        build(spec, out)
        code = """\
from ivvy.api.jobs.crm import CrmJobs
from ivvy.api.models import Key, Title
def use(jobs: CrmJobs) -> None:
    jobs.add_or_update_title(Title(title="a"))
    jobs.add_or_update_title(title="a")
    jobs.add_or_update_key(Key(title="a"), key="k")
    jobs.add_or_update_key(title="a", key="k")
"""
        assert mypy(code, out, tmp_path) == []
        run("-c", f"{code}use(CrmJobs())", path=[out])

    def test_an_action_says_which_members_refer_to_other_actions(self, extended: Path) -> None:
        code = """
from ivvy.api.actions.crm import ADD_OR_UPDATE_TRIP
from ivvy.api.actions.test import PING
assert ADD_OR_UPDATE_TRIP.refers == {"parentId": "crm.addOrUpdateTrip"}
assert PING.refers == {}
"""
        run("-c", code, path=[extended / "out"])

    def test_a_reference_to_an_action_of_several_namespaces_needs_the_namespace(
        self, spec: Path, refused: Refuse
    ) -> None:
        write_action(spec, "venue/addOrUpdateTrip", "Other")
        document = TRIP.replace("crm.addOrUpdateTrip", "addOrUpdateTrip")
        (spec / TRIP_FILE).write_text(document, encoding="utf-8")
        error = refused()
        assert error.line in lines_with(document, "x-ivvy-refers")
        assert "must be one action that adds objects, as action or namespace.action" in error.message

    def test_a_write_whose_request_is_optional_can_be_called_without_arguments(
        self, spec: Path, out: Path, tmp_path: Path
    ) -> None:
        document = TRIP.replace("        required: true\n        content", "        required: false\n        content")
        (spec / TRIP_FILE).write_text(document.replace("      required: [title]\n", ""), encoding="utf-8")
        build(spec, out)
        code = """\
from ivvy.api.jobs.crm import CrmJobs
from ivvy.api.models import Trip
def use(jobs: CrmJobs) -> None:
    assert jobs.add_or_update_trip().request == jobs.add_or_update_trip(None).request == Trip()
    assert jobs.add_or_update_trip(title="a").request == jobs.add_or_update_trip(Trip(title="a")).request
"""
        assert mypy(code, out, tmp_path) == []
        run("-c", f"{code}use(CrmJobs())", path=[out])

    def test_a_model_with_500_members_is_complete(self, spec: Path, out: Path) -> None:
        members = "".join(f"        member{number}: {{type: string}}\n" for number in range(500))
        (spec / TRIP_FILE).write_text(TRIP.replace("        notes:\n", f"{members}        notes:\n"), encoding="utf-8")
        trip = (build(spec, out) / "models" / "trip.py").read_text(encoding="utf-8")
        assert all(f"    member{number}: str | Unset = field(" in trip for number in range(500))


def imports_of(file: Path) -> Iterator[str]:
    """Yield the packages that a module imports absolutely."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield (node.module or "").partition(".")[0]


def runtime_imports(out: Path) -> Iterator[tuple[str, set[str]]]:
    """Yield each module of a client with the modules of the client that it imports at runtime."""
    files = {
        ".".join(file.relative_to(out).with_suffix("").parts).removesuffix(".__init__"): file
        for file in out.rglob("*.py")
    }
    for name, file in files.items():
        package = name if file.stem == "__init__" else name.rpartition(".")[0]
        imported: set[str] = set()
        for node in running_nodes(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.level:
                module = importlib.util.resolve_name("." * node.level + (node.module or ""), package)
                imported |= {module, *(f"{module}.{alias.name}" for alias in node.names)}
        yield name, imported & files.keys()


def running_nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes of a module, except those below `if TYPE_CHECKING`."""
    for inner in ast.iter_child_nodes(node):
        if not (isinstance(inner, ast.If) and ast.unparse(inner.test) == "TYPE_CHECKING"):
            yield inner
            yield from running_nodes(inner)


def texts_of(file: Path) -> set[str]:
    """Return every string in a module."""
    module = ast.parse(file.read_text(encoding="utf-8"))
    return {node.value for node in ast.walk(module) if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def words_of(text: str) -> str:
    """Return a text with normalised white space."""
    return " ".join(text.split())
