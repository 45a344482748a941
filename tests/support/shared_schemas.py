"""Parts of the shared document for the documents of tests, because building all of it takes a second."""

import re
from pathlib import Path

from tests.support.documented import SPEC

NAME = "components.yaml"
ALWAYS = ("Failure", "ErrorCode", "CollectionMeta", "PerPage", "Start", "Filter")


def shared_text(*names: str) -> str:
    """Return the shared document with only some schemas, their references, and those that any document may need."""
    whole = (SPEC / NAME).read_text(encoding="utf-8")
    head, *parts = re.split(r"^(?=    [A-Z]\w*:\n)", whole, flags=re.MULTILINE)
    schemas = {part.split(":")[0].strip(): part for part in parts}
    wanted, kept = {*ALWAYS, *names}, set[str]()
    while wanted:
        kept |= wanted
        wanted = {name for each in wanted for name in re.findall(r"schemas/(\w+)", schemas[each])} - kept
    return head + "".join(part for name, part in schemas.items() if name in kept)


def write_shared(folder: Path, *names: str) -> None:
    """Write the shared document with only some schemas into a spec folder."""
    (folder / NAME).write_text(shared_text(*names), encoding="utf-8")
