"""Builds what a release consists of, and makes the first call of the README with each part in an empty environment.

The files are written into build/: the wheel and the sdist in `dist/`, a vendored copy as a zip file, and the section of
CHANGELOG.md that describes the version. The calls go to a sandbox on loopback.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
from collections.abc import Sequence
from pathlib import Path

from ivvy.client import __version__

from generator.metadata import absolute_links
from generator.project import ROOT, project_version
from tests.sandbox import running

BUILD = ROOT / "build"
README_CLIENT = 'IvvyClient(key="your key", secret="your secret", region="AU")'


def main() -> int:
    parser = argparse.ArgumentParser(prog="nox -s dist --", description=__doc__)
    parser.add_argument("--tag", help="fail unless this is the tag of the version, and the project is ready for it")
    tag, version, repository = parser.parse_args().tag, project_version(), repository_address()
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    if tag and (problem := find_problem(tag, version, __version__, changelog, repository)):
        print(problem, file=sys.stderr)
        return 1
    wheel = build(version, changelog, repository)
    with tempfile.TemporaryDirectory(prefix="ivvy-dist-") as folder, running() as sandbox:
        variables = {"IVVY_API_KEY": sandbox.key, "IVVY_API_SECRET": sandbox.secret, "IVVY_BASE_URL": sandbox.url}
        for name, requirements in (
            ("wheel", [str(wheel)]),
            ("copy", ["httpx", "attrs"]),
            ("httpx2", ["httpx2", "attrs"]),
        ):
            here = Path(folder) / name
            here.mkdir()
            package = "ivvy" if name == "wheel" else vendored(here, "httpx2" if name == "httpx2" else "httpx")
            seconds = first_call(here, package, version, requirements, variables)
            print(f"first call with {' and '.join(map(os.path.basename, requirements))}: {seconds:.0f} s", flush=True)
    return 0


def repository_address() -> str:
    """Return the address of the repository in pyproject.toml, which is empty until the owner enters it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["tool"]["hatch"]["metadata"]["hooks"]["custom"]["repository"])


def find_problem(tag: str, version: str, reported: str, changelog: str, repository: str) -> str | None:
    """Return why this is not the release that a tag promises."""
    if tag != f"v{version}":
        return f"the tag is {tag}, but pyproject.toml has the version {version}: tag v{version}"
    if reported != version:
        return f"the client reports the version {reported}: set {version} in overlays/ivvy/client/_version.py as well"
    if not re.search(rf"^## \[{re.escape(version)}\] - \d{{4}}-\d\d-\d\d$", changelog, re.MULTILINE):
        return f"CHANGELOG.md has no section for {version} with a date: replace `unreleased`"
    if not repository:
        return "pyproject.toml has no `repository`, which README's links need on a package index: enter its address"
    return None


def release_notes(changelog: str, version: str, repository: str) -> str:
    """Return the text below the heading of the newest version, with absolute links if the repository is known."""
    text = re.split(r"^## \[.*\n", changelog, flags=re.MULTILINE)[1].strip() + "\n"
    return absolute_links(text, version, repository) if repository else text


def build(version: str, changelog: str, repository: str) -> Path:
    """Build everything, and return the wheel."""
    dist = BUILD / "dist"
    shutil.rmtree(dist, ignore_errors=True)
    for old in BUILD.glob("ivvy-client-*-vendored.zip"):
        old.unlink()
    for kind in ("sdist", "wheel"):
        run([sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(dist)], ROOT)
    with tempfile.TemporaryDirectory(prefix="ivvy-dist-") as folder:
        run([sys.executable, "-m", "generator", "vendor", str(Path(folder, "ivvy")), "--cli"], ROOT)
        shutil.make_archive(str(BUILD / f"ivvy-client-{version}-vendored"), "zip", folder)
    (BUILD / "release-notes.md").write_text(release_notes(changelog, version, repository), encoding="utf-8")
    (wheel,) = dist.glob("*.whl")
    run([sys.executable, "-m", "twine", "check", "--strict", *map(str, dist.iterdir())], ROOT)
    return wheel


def vendored(folder: Path, http: str) -> str:
    """Copy the client into a package, and return the name of the copy."""
    package = folder / "acme"
    package.mkdir()
    (package / "__init__.py").touch()
    run([sys.executable, "-m", "generator", "vendor", str(package / "ivvy"), "--http", http], ROOT)
    return "acme.ivvy"


def first_call(
    folder: Path, package: str, version: str, requirements: Sequence[str], variables: dict[str, str]
) -> float:
    """Install into an empty environment, make the first call of the README, and return the seconds of both."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"start:first-call\] -->\n```python\n(.*?)```", text, re.DOTALL)
    code = code.replace(README_CLIENT, "IvvyClient.from_env()").replace("from ivvy.", f"from {package}.")
    (folder / "first_call.py").write_text(code, encoding="utf-8")
    started = time.monotonic()
    venv.create(folder / "venv", with_pip=True, symlinks=os.name != "nt")
    python = str(folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python")
    run([python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *requirements], folder)
    printed = run([python, "first_call.py"], folder, variables)
    if not printed.strip():
        raise SystemExit("the first call printed nothing")
    installed = run([python, "-c", f"import {package}.client; print({package}.client.__version__)"], folder).strip()
    if installed != version:
        raise SystemExit(
            f"{package}.client has the version {installed} in _version.py, but pyproject.toml has {version}"
        )
    return time.monotonic() - started


def run(command: Sequence[str], folder: Path, variables: dict[str, str] | None = None) -> str:
    """Run a command without the packages and settings of this process, and return what it prints."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "IVVY_", "VIRTUAL_ENV"))
    }
    done = subprocess.run(
        command, cwd=folder, env={**kept, **(variables or {})}, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode:
        # twine prints what is wrong with a file to its standard output.
        raise SystemExit(f"{done.stdout}{' '.join(map(str, command))} failed")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
