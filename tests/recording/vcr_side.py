"""The persisters and matchers for vcrpy."""

import gzip
import logging
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from vcr import VCR
from vcr.persisters.filesystem import CassetteNotFoundError
from vcr.request import Request

from .cassette import Answered, CassetteError, Interaction, Sent
from .layout import read

MATCHED_HEADERS = (
    "Accept",
    "Accept-Encoding",
    "Content-MD5",
    "Content-Type",
    "IVVY-Date",
    "X-Api-Authorization",
    "X-Api-Version",
)

Loaded = tuple[list[Request], list[dict[str, Any]]]


class Replaying:
    """Loads a cassette, and never writes one."""

    def __init__(self) -> None:
        self.written = False

    def load_cassette(self, cassette_path: str, serializer: object) -> Loaded:
        """Load a cassette. A missing one is an error, because vcrpy would pass a test that sends nothing."""
        interactions = read(Path(cassette_path)).interactions
        return [_request(each.sent) for each in interactions], [_response(each.answered) for each in interactions]

    def save_cassette(self, cassette_path: str, cassette_dict: object, serializer: object) -> None:
        """Remember that vcrpy tried to write. An error raised here would leave httpx patched for other tests."""
        self.written = True


class Recording:
    """Keeps a recording in memory until it is scrubbed."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.responses: list[dict[str, Any]] = []

    def load_cassette(self, cassette_path: str, serializer: object) -> Loaded:
        """Load nothing, so that a recording never contains parts of an older one."""
        raise CassetteNotFoundError

    def save_cassette(self, cassette_path: str, cassette_dict: Mapping[str, Any], serializer: object) -> None:
        """Keep the recording."""
        self.requests, self.responses = cassette_dict["requests"], cassette_dict["responses"]


def register(vcr: VCR, persister: Replaying | Recording) -> None:
    """Register the persister and the matchers."""
    vcr.register_persister(persister)
    for matcher in (exact_target, exact_body, signed_headers):
        vcr.register_matcher(matcher.__name__, matcher)
    vcr.match_on = ("exact_target", "exact_body", "signed_headers")


def exact_target(one: Request, other: Request) -> None:
    """Require the same method, host, path and query."""
    assert (one.method, one.uri) == (other.method, other.uri)


def exact_body(one: Request, other: Request) -> None:
    """Require the same bytes."""
    assert (one.body or b"") == (other.body or b"")


def signed_headers(one: Request, other: Request) -> None:
    """Require the same signature and the same signed headers."""
    for name in MATCHED_HEADERS:
        assert one.headers.get(name) == other.headers.get(name), name


def interactions(requests: Iterable[Request], responses: Iterable[Mapping[str, Any]]) -> list[Interaction]:
    """Convert a recording of vcrpy, and decode its bodies.

    Raises:
        CassetteError: The body of a response cannot be decoded.
    """
    return [Interaction(_sent(each), _answered(answer)) for each, answer in zip(requests, responses, strict=True)]


class _Nothing(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        return False


def silence() -> None:
    """Silence vcrpy, httpx and httpcore, which log responses, reason phrases and headers.

    A filter works at any level, and for handlers that are added later to this logger or its parents.
    """
    talkative = ("vcr", "httpx", "httpcore")
    for name in [name for name in logging.root.manager.loggerDict if name.partition(".")[0] in talkative]:
        logger = logging.getLogger(name)
        if not any(isinstance(each, _Nothing) for each in logger.filters):
            logger.addFilter(_Nothing())


def _request(sent: Sent) -> Request:
    return Request(sent.method, sent.url, sent.body, dict(sent.headers))


def _response(answered: Answered) -> dict[str, Any]:
    body = answered.body
    if ("Content-Encoding", "gzip") in answered.headers:
        body = gzip.compress(body, mtime=0)
    headers: dict[str, list[str]] = {}
    for name, value in (*answered.headers, ("Content-Length", str(len(body)))):
        headers.setdefault(name, []).append(value)
    return {"status": {"code": answered.status, "message": None}, "headers": headers, "body": {"string": body}}


def _sent(request: Request) -> Sent:
    return Sent(request.method, request.uri, tuple(request.headers.items()), request.body or b"")


def _answered(response: Mapping[str, Any]) -> Answered:
    headers = tuple((name, value) for name, values in response["headers"].items() for value in values)
    encodings = [value.lower() for name, value in headers if name.lower() == "content-encoding"]
    body: bytes = response["body"]["string"]
    try:
        if encodings == ["gzip"]:
            body = gzip.decompress(body)
        elif encodings:
            raise CassetteError("a response has a Content-Encoding that the client does not accept")
    except (OSError, EOFError, zlib.error):
        raise CassetteError("the body of a response is not gzip, so it cannot be scrubbed") from None
    return Answered(response["status"]["code"], headers, body)
