import logging
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"

# nox logs this for every session if uv is not installed, which no session needs.
logging.getLogger("nox").addFilter(lambda record: record.getMessage() != "uv binary not found.")

PYPROJECT = nox.project.load_toml("pyproject.toml")
OLDEST = 11
LOCK = "constraints.txt"
# Callers choose their Python, so these run on every one; all other tests run only on the newest.
CALLERS_PYTHONS = ["tests/client", "tests/batch", "tests/cli", "tests/webhooks", "tests/recording/test_cassettes.py"]
# What the connections promise does not depend on the HTTP package. Together, the last ones take minutes.
FAULTS = ["arrival", "faults", "fork", "transport"]
MORE_FAULTS = ["deadlines", "event_loops", "http_client", "in_flight", "interrupted", "large_answers", "slow_networks"]


def group(name: str) -> list[str]:
    return nox.project.dependency_groups(PYPROJECT, name)


def install(session: nox.Session, *requirements: str, log: bool = True) -> None:
    """Install the locked versions, also of the packages that build the client."""
    session.install("-c", LOCK, *requirements, env={"PIP_BUILD_CONSTRAINT": LOCK}, log=log)


def interpreters() -> dict[str, str]:
    """Every Python from 3.11 on this machine. pyenv's shims are on the PATH even where they lead nowhere."""
    found = {f"3.{sys.version_info.minor}": sys.executable} if sys.version_info >= (3, OLDEST) else {}
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for minor in range(OLDEST, OLDEST + 10):
        version = f"3.{minor}"
        candidates = [shutil.which(f"python{version}"), *sorted(map(str, pyenv.glob(f"{version}.*/bin/python")))]
        for candidate in filter(None, candidates):
            asked = [candidate, "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            answer = subprocess.run(asked, capture_output=True, text=True, check=False)
            if answer.returncode == 0 and answer.stdout.strip() == version:
                found.setdefault(version, candidate)
    return found


PYTHONS = interpreters()
NEWEST = PYTHONS[max(PYTHONS, key=lambda version: int(version.partition(".")[2]))]
LOWEST = PYTHONS[min(PYTHONS, key=lambda version: int(version.partition(".")[2]))]


@nox.session(python=NEWEST)
def lint(session: nox.Session) -> None:
    """Formatting and lint."""
    install(session, *(requirement for requirement in group("generate") if requirement.startswith("ruff")))
    session.run("ruff", "check", "--no-cache", ".")
    session.run("ruff", "format", "--no-cache", "--check", ".")


@nox.session(python=NEWEST)
def types(session: nox.Session) -> None:
    """Types of the generated client, the overlay, the generator, and of services that carry the client."""
    install(session, *group("dev"), "-e", ".")
    check_types(session)


def check_types(session: nox.Session) -> None:
    session.run("mypy", "--cache-dir", os.devnull, "generated_client/ivvy/api", "overlays/ivvy", "generator")
    session.run("pyright")
    session.run("python", "-m", "pytest", "tests/client/test_typing.py", "tests/vendoring/test_typing_of_copies.py")


@nox.session(python=NEWEST)
def generated(session: nox.Session) -> None:
    """The generated client is what spec/ gives."""
    install(session, *group("generate"))
    session.run("python", "-m", "generator", "check")


def tests_on(session: nox.Session) -> None:
    """The tests; arguments after -- go to pytest."""
    is_newest = session.python == NEWEST
    newest_only = [*group("docs"), *group("ecosystem")] if is_newest else []
    install(session, *group("generate"), *group("test"), *newest_only, "-e", ".")
    if is_newest:
        run_tests(session)
        return
    session.run("python", "-m", "generator", "check")
    run_tests(session, "-m", "not one_python", *([] if session.posargs else CALLERS_PYTHONS))


def run_tests(session: nox.Session, *chosen: str) -> None:
    # By file, so that fixtures of a file are made once.
    session.run("python", "-m", "pytest", "-n", "auto", "--dist", "loadfile", *chosen, *session.posargs)


@nox.session(python=NEWEST)
def httpx2(session: nox.Session) -> None:
    """The tests of faults and forks, on a vendored copy that uses httpx2; arguments after -- go to pytest."""
    install(session, *group("generate"), *group("test"), "-e", ".")
    run_on_httpx2(session, FAULTS, *session.posargs)


def run_on_httpx2(session: nox.Session, names: list[str], *options: str) -> None:
    modules = [f"tests/client/test_{name}.py" for name in names]
    command = ["python", "-m", "pytest", "-n", "auto", "--dist", "loadfile", "-p", "tests.support.copy_for_httpx2"]
    session.run(*command, *modules, *options)


for version, interpreter in PYTHONS.items():
    nox.session(tests_on, name=f"tests-{version}", python=interpreter)


@nox.session(python=False, default=False)
def tests(session: nox.Session) -> None:
    """The tests on every Python; arguments after -- go to pytest."""
    for version in PYTHONS:
        session.notify(f"tests-{version}")


@nox.session(python=NEWEST, default=False)
def newest(session: nox.Session) -> None:
    """Types and tests with the newest versions that pyproject.toml allows; arguments after -- go to pytest."""
    session.install(*group("dev"), "-e", ".")
    session.run("python", "-m", "generator", "check")
    check_types(session)
    run_tests(session)


@nox.session(python=LOWEST, default=False)
def oldest(session: nox.Session) -> None:
    """Tests with the oldest attrs, httpx and httpcore that pyproject.toml allows; arguments after -- go to pytest."""
    lowest = [each.partition(",")[0].replace(">=", "==") for each in PYPROJECT["project"]["dependencies"]]
    # httpx2 needs a newer h11 than the oldest httpcore allows. Without a lock, pip finds no versions of the others.
    tests = [requirement for requirement in group("test") if not requirement.startswith("httpx2")]
    free = tuple(f"{requirement.partition('==')[0]}==" for requirement in [*lowest, "h11"])
    locked = Path(LOCK).read_text(encoding="utf-8").splitlines()
    others = Path(session.create_tmp()) / LOCK
    others.write_text("\n".join(line for line in locked if not line.startswith(free)), encoding="utf-8")
    session.install("-c", str(others), *lowest, *group("generate"), *tests, "-e", ".")
    run_tests(session, "-m", "not one_python")


@nox.session(python=NEWEST, default=False)
def record(session: nox.Session) -> None:
    """Record the cassettes again, from the sandbox, and replay them; `-- --platform` records from the real platform."""
    install(session, *group("generate"), *group("test"), "-e", ".")
    session.run("python", "-m", "tests.recording", *session.posargs)
    session.run("python", "-m", "pytest", "tests/recording/test_cassettes.py")


@nox.session(python=NEWEST, default=False)
def soak(session: nox.Session) -> None:
    """The tests that take minutes, with thousands of faults, responses and calls."""
    install(session, *group("generate"), *group("test"), "-e", ".")
    # They wait more than they compute.
    spread = ["-n", "8", "--dist", "load"]
    session.run("python", "-m", "pytest", *spread, "--soak", "--timeout=1800", "--durations=10", *session.posargs)
    if not session.posargs:
        run_on_httpx2(session, [*FAULTS, *MORE_FAULTS])
        run_on_httpx2(session, FAULTS, "--soak", "--timeout=1800")


@nox.session(python=NEWEST, default=False)
def bench(session: nox.Session) -> None:
    """What the client costs beside bare httpx, and building it, in one run; arguments after -- say what to measure."""
    install(session, *group("generate"), *group("test"), "-e", ".")
    session.run("python", "-m", "tests.bench", *session.posargs)


@nox.session(python=NEWEST, default=False)
def docs(session: nox.Session) -> None:
    """The documentation site, into build/site; with `-- serve` it is served and follows the edits."""
    install(session, *group("generate"), *group("test"), *group("docs"), "-e", ".")
    arguments = session.posargs or ["build", "--strict"]
    session.run("python", "-m", "mkdocs", *arguments, env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session(python=NEWEST, default=False)
def demo(session: nox.Session) -> None:
    """Build, and send every documented example to the sandbox; `-- --platform` pings the real platform instead."""
    session.log("installing the client and what the demo needs")
    install(session, *group("generate"), *group("test"), "-e", ".", log=False)
    session.run("python", "-m", "tests.demo", *session.posargs)


@nox.session(python=NEWEST, default=False)
def dist(session: nox.Session) -> None:
    """Build the files of a release into build/, and make the first call with each in an empty environment."""
    install(session, *group("generate"), *group("test"), *group("dist"), "-e", ".")
    session.run("python", "-m", "tests.dist", *session.posargs)


@nox.session(python=NEWEST, default=False)
def lock(session: nox.Session) -> None:
    """Renew constraints.txt, the versions that nox installs; `-- --upgrade-package NAME` renews only that one."""
    install(session, "uv")
    scope = [
        "--universal",
        f"--python-version=3.{OLDEST}",
        "--all-extras",
        "--group=dev",
        "--group=dist",
        "--group=lock",
    ]
    # Neither this command line nor an index: they may name the machine.
    form = ["--custom-compile-command=nox -s lock", "--no-emit-index-url", "--no-emit-find-links"]
    form += ["--annotation-style=line", "--quiet"]
    chosen = session.posargs or ["--upgrade"]
    session.run("uv", "pip", "compile", "pyproject.toml", "-o", LOCK, *scope, *form, *chosen)
