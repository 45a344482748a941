"""The file of a cassette: readable YAML, with a checksum that shows edits."""

import base64
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from textwrap import indent
from typing import Any

import yaml

from .cassette import Answered, Cassette, CassetteError, Headers, Interaction, Origin, Sent
from .json_text import compact, indented

NOTES = {
    "sandbox": (
        "Recorded from the sandbox in tests/sandbox, and not from the platform.",
        "It shows what the documents in spec/ describe, and nothing more. `at` is the frozen clock of the sandbox.",
    ),
    "platform": (
        "Recorded from the platform and scrubbed: strings, numbers and names that may be personal are replaced, dates",
        "are moved to the time of all replays, and requests are signed again with the made-up key and secret.",
    ),
}
ALWAYS = (
    "Key and secret are made up, so the signatures are not secret.",
    "Made by `nox -s record`. Do not edit it by hand: the checksum would not match.",
)
_CHECKSUM = "  checksum: "
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def render(cassette: Cassette) -> str:
    """Return the text of the file of a cassette."""
    lines = [*_head(cassette.origin), "interactions:"]
    for interaction in cassette.interactions:
        sent, answered = interaction.sent, interaction.answered
        lines += ["  - request:", f"      line: {sent.method} {sent.url}", *_rest(sent.headers, sent.body)]
        lines += ["    answer:", f"      status: {answered.status}", *_rest(answered.headers, answered.body)]
    return sealed("\n".join(lines) + "\n")


def read(path: Path) -> Cassette:
    """Read the file of a cassette.

    Raises:
        CassetteError: It does not exist, or is not as the recorder wrote it.
    """
    try:
        text = path.read_bytes().decode()
    except FileNotFoundError:
        raise CassetteError(f"{path}: this cassette does not exist; record it with `nox -s record`") from None
    except (OSError, ValueError) as error:
        raise CassetteError(f"{path}: the cassette cannot be read: {error}") from None
    if not text or sealed(text) != text:
        raise CassetteError(
            f"{path}: the checksum does not match, so the cassette was edited by hand or damaged. "
            "Record it again with `nox -s record`"
        )
    try:
        return _cassette(yaml.load(text, Loader=_Loader))  # The loader only makes strings, lists and mappings.
    except (yaml.YAMLError, LookupError, TypeError, ValueError, AttributeError) as error:
        raise CassetteError(f"{path}: not a cassette of this project: {type(error).__name__}: {error}") from None


def write(path: Path, text: str) -> None:
    """Write the file of a cassette atomically."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        Path(name).chmod(0o644)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)


def sealed(text: str) -> str:
    """Return the text with the checksum of its other lines at the end of the head."""
    lines = [line for line in text.splitlines(keepends=True) if not line.startswith(_CHECKSUM)]
    if "interactions:\n" not in lines:
        return ""
    digest = hashlib.sha256("".join(lines).encode()).hexdigest()
    lines.insert(lines.index("interactions:\n"), f"{_CHECKSUM}sha256:{digest}\n")
    return "".join(lines)


def _head(origin: Origin) -> Iterator[str]:
    yield from (f"# {line}" for line in (*NOTES.get(origin.place, ()), *ALWAYS))
    yield "recorded:"
    yield f"  from: {origin.place}"
    yield f"  at: {origin.at}"
    yield f"  client: {origin.client}"
    yield "  documents:"
    yield from (f"    {name}: {digest}" for name, digest in sorted(origin.documents.items()))


def _rest(headers: Headers, body: bytes) -> Iterator[str]:
    yield "      headers: |"
    yield from (f"        {name}: {value}" for name, value in headers)
    if body:
        yield _body(body)


def _body(body: bytes) -> str:
    try:
        value: object = json.loads(body)
        if compact(value) == body:
            return "      json: |\n" + indent(indented(value), " " * 8)
        text = body.decode()
    except (ValueError, RecursionError):
        text = body.decode(errors="replace")
    if text.isprintable() and text.isascii():
        return f"      text: {json.dumps(text)}"
    return f"      base64: {base64.b64encode(body).decode()}"


def _cassette(contents: Any) -> Cassette:
    recorded = contents["recorded"]
    interactions = tuple(
        Interaction(_sent(each["request"]), Answered(int(each["answer"]["status"]), *_read(each["answer"])))
        for each in contents["interactions"]
    )
    origin = Origin(recorded["from"], recorded["at"], recorded["client"], dict(recorded["documents"]))
    return Cassette(origin, interactions)


def _sent(contents: Mapping[str, str]) -> Sent:
    method, _, url = contents["line"].partition(" ")
    return Sent(method, url, *_read(contents))


def _read(contents: Mapping[str, str]) -> tuple[Headers, bytes]:
    headers = [line.partition(": ") for line in contents["headers"].splitlines()]
    body = b""
    if "json" in contents:
        body = compact(json.loads(contents["json"]))
    elif "text" in contents:
        body = contents["text"].encode()
    elif "base64" in contents:
        body = base64.b64decode(contents["base64"], validate=True)
    return tuple((name, value) for name, _, value in headers), body
