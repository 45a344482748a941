"""Wheel and sdist."""

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from generator.project import project_version
from tests.support.documented import ROOT

pytestmark = pytest.mark.one_python


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the sdist, the wheel built from it in `from-sdist`, and the wheel built from the tree."""
    folder = tmp_path_factory.mktemp("dist")
    build(ROOT, folder, "sdist", "wheel")
    (sdist,) = folder.glob("*.tar.gz")
    subprocess.run([sys.executable, "-m", "tarfile", "-e", str(sdist), str(folder)], check=True, capture_output=True)
    build(folder / sdist.name.removesuffix(".tar.gz"), folder / "from-sdist", "wheel")
    return folder


def build(tree: Path, into: Path, *kinds: str) -> None:
    for kind in kinds:
        command = [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", str(into)]
        subprocess.run(command, cwd=tree, check=True, capture_output=True)


def test_the_sdist_builds_the_same_wheel(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    (other,) = (built / "from-sdist").glob("*.whl")
    assert wheel.read_bytes() == other.read_bytes()


def test_the_wheel_contains_only_the_package_ivvy(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {"ivvy"}
    assert {"ivvy/api/py.typed", "ivvy/client/py.typed"} <= set(names)
    assert "ivvy/__init__.py" not in names
    installed = built / "installed"
    options = ["--quiet", "--no-deps", "--no-index", "--disable-pip-version-check", "--target", str(installed)]
    subprocess.run([sys.executable, "-m", "pip", "install", *options, str(wheel)], check=True)
    code = "import sys; sys.path.insert(0, sys.argv[1]); import ivvy.client, ivvy.api; print(ivvy.client.__file__)"
    done = subprocess.run([sys.executable, "-c", code, str(installed)], capture_output=True, text=True, check=True)
    assert str(installed) in done.stdout


def test_the_wheel_requires_only_httpx_httpcore_and_attrs(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        lines = archive.read(metadata).decode().splitlines()
    needed = [line.split()[1] for line in lines if line.startswith("Requires-Dist:") and "extra ==" not in line]
    assert sorted(name.split("<")[0].split(">")[0] for name in needed) == ["attrs", "httpcore", "httpx"]


def test_links_and_urls_lead_to_the_repository_that_pyproject_names(built: Path, tmp_path: Path) -> None:
    (sdist,) = built.glob("*.tar.gz")
    tree = tmp_path / "tree"
    # hatchling would take the URLs of PKG-INFO.
    shutil.copytree(built / sdist.name.removesuffix(".tar.gz"), tree, ignore=shutil.ignore_patterns("PKG-INFO"))
    pyproject = tree / "pyproject.toml"
    address = 'repository = "https://git.example/acme/ivvy-client"'
    text = pyproject.read_text(encoding="utf-8")
    pyproject.write_text(re.sub(r'^repository = ".*"$', address, text, flags=re.MULTILINE), encoding="utf-8")
    build(tree, tmp_path, "wheel")
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        (metadata,) = (name for name in archive.namelist() if name.endswith("METADATA"))
        lines = archive.read(metadata).decode().splitlines()
    version = project_version()
    assert "Project-URL: Source, https://git.example/acme/ivvy-client" in lines
    assert f"[Install](https://git.example/acme/ivvy-client/blob/v{version}/docs/start/install.md)" in "\n".join(lines)
    assert not [line for line in lines if "](docs/" in line or "](CONTRIBUTING" in line]
