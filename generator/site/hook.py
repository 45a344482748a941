"""A hook of MkDocs that adds the pages of the reference to the site, without writing files."""

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files

from generator.documents.problems import SpecError
from generator.project import ROOT
from generator.site.pages import reference_pages


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages.

    Raises:
        PluginError: The documents cannot be used.
    """
    try:
        for name, markdown in reference_pages(ROOT / "spec"):
            files.append(File.generated(config, f"reference/{name}", content=markdown))
    except SpecError as problem:
        raise PluginError(str(problem)) from None
    return files
