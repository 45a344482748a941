"""Adds the address of the repository to the metadata of the wheel and the sdist. hatchling runs it during a build."""

import re
from pathlib import Path
from typing import Any, cast

from hatchling.metadata.plugin.interface import MetadataHookInterface

RELATIVE_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)\s]+)\)")


def absolute_links(text: str, version: str, repository: str) -> str:
    """Let the relative links of a Markdown file of the project lead to the files of a version in the repository."""
    return RELATIVE_LINK.sub(rf"]({repository.rstrip('/')}/blob/v{version}/\1)", text)


class RepositoryHook(MetadataHookInterface):
    """Sets the README and the URLs of the project, from the option `repository` in pyproject.toml."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Set `readme`, with absolute links if the repository is known, and `urls`."""
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        options: dict[str, str] = cast("Any", self).config  # hatchling does not type it.
        repository = options["repository"].rstrip("/")
        if repository:
            text = absolute_links(text, metadata["version"], repository)
            metadata["urls"] = {
                "Source": repository,
                "Changelog": f"{repository}/blob/main/CHANGELOG.md",
                "Issues": f"{repository}/issues",
            }
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
