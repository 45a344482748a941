"""Hooks of MkDocs that add the pages of the reference to the site and to its navigation, without writing files."""

from typing import Any, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from generator.documents.problems import SpecError
from generator.project import ROOT
from generator.site.pages import reference_pages

_pages: dict[str, str] = {}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Make the pages, and add those of actions and classes to the navigation.

    Raises:
        PluginError: The documents cannot be used.
    """
    try:
        _pages.clear()
        _pages.update(reference_pages(ROOT / "spec"))
    except SpecError as problem:
        raise PluginError(str(problem)) from None
    for tab in cast("list[dict[str, list[str | dict[str, str | list[Any]]]]]", config["nav"]):
        for section in tab.get("Reference", ()):
            for pages in section.values() if isinstance(section, dict) else ():
                if isinstance(pages, list):
                    pages.extend(_inside(pages[0].removeprefix("reference/").removesuffix("index.md")))
    return config


def _inside(folder: str) -> list[Any]:
    """Return the navigation of the pages in a folder, with a section for each folder inside it."""
    paths = [path.removeprefix(folder) for path in _pages if path.startswith(folder) and path != f"{folder}index.md"]
    names = sorted({path.split("/")[0] for path in paths}, key=str.lower)
    pages = [f"reference/{folder}{name}" for name in names if name in paths]
    sections: list[Any] = [{name: _inside(f"{folder}{name}/")} for name in names if name not in paths]
    return sections or [{"All": pages}] if folder.count("/") == 1 else pages


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages."""
    for name, markdown in _pages.items():
        files.append(File.generated(config, f"reference/{name}", content=markdown))
    return files
