"""A request as it came over the wire."""

from dataclasses import dataclass
from functools import cached_property
from urllib.parse import parse_qsl

from starlette.requests import Request

from .failures import FailedRequestError
from .signature import BYTES_AS_TEXT, ivvy_header_name


@dataclass(frozen=True)
class Received:
    """A request with everything that is signed.

    Attributes:
        method: The HTTP method.
        path: The path, decoded.
        request_string: Path and query as sent.
        query: The query as sent.
        headers: Names in lowercase and values, as sent.
        body: The bytes of the body.
    """

    method: str
    path: str
    request_string: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Give a header's value: empty when it is absent, joined as HTTP joins them when it is sent twice."""
        return ", ".join(value for key, value in self.headers if key == name)

    @cached_property
    def ivvy_date(self) -> str | None:
        """The IVVY-Date header, or None when there is none."""
        values = [value for name, value in self.headers if ivvy_header_name(name) == "ivvydate"]
        return ", ".join(values) if values else None

    @property
    def date(self) -> str:
        """The standard Date header as it is signed: IVVY-Date takes its place."""
        return self.header("date") if self.ivvy_date is None else ""

    @property
    def action(self) -> str:
        """The action that the query names.

        Raises:
            FailedRequestError: It names none, or several.
        """
        names = [value for key, value in parse_qsl(self.query, keep_blank_values=True) if key == "action"]
        if not names:
            raise FailedRequestError(404, "The query names no action")
        if len(names) > 1:
            raise FailedRequestError(400, "The query names more than one action")
        return names[0]


async def receive(request: Request) -> Received:
    """Take in a request, body and all.

    Raises:
        ClientDisconnect: The client went away before its body was complete.
    """
    path: bytes = request.scope["raw_path"]
    query: bytes = request.scope["query_string"]
    return Received(
        method=request.method,
        path=request.scope["path"],
        request_string=_text(path + b"?" + query if query else path),
        query=_text(query),
        headers=tuple((_text(name), _text(value)) for name, value in request.headers.raw),
        body=await request.body(),
    )


def _text(sent: bytes) -> str:
    return sent.decode("utf-8", BYTES_AS_TEXT)
