"""A platform that only checks signatures: `python -m tests.bench.server --latency 0.1`."""

import argparse
import asyncio
import hmac
from pathlib import Path

from tests.sandbox import signature
from tests.support.tls import authority

from .platform import KEY, SECRET

ANSWER = b'{"success":true,"id":1234,"warnings":[]}'
REJECTION = b'{"errorCode":401,"message":"wrong signature"}'


class Connection(asyncio.Protocol):
    """Responds to the requests of a connection, one after the other."""

    def __init__(self, latency: float) -> None:
        self._latency = latency
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        head, found, rest = self._received.partition(b"\r\n\r\n")
        if not found:
            return
        line, *lines = head.decode("ascii").split("\r\n")
        headers = [(name.lower(), value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        length = int(dict(headers).get("content-length", 0))
        if len(rest) < length:
            return
        self._received = rest[length:]
        content = ANSWER if is_signed(line, headers, rest[:length]) else REJECTION
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(content)
        if self._latency:
            asyncio.get_running_loop().call_later(self._latency, self._transport.write, answer + content)
        else:
            self._transport.write(answer + content)


def is_signed(line: str, headers: list[tuple[str, str]], body: bytes) -> bool:
    """Whether a request has the signature that the vendor describes."""
    method, target, _ = line.split(" ")
    named = dict(headers)
    md5 = signature.content_md5(body)
    message = signature.string_to_sign(
        method=method,
        content_md5=md5,
        content_type=named.get("content-type", ""),
        date="",
        request_string=target,
        api_version="1.0",
        ivvy_headers=signature.joined_ivvy_headers(headers),
    )
    authorization = f"IWS {KEY}:{signature.sign(SECRET, message)}"
    return named.get("content-md5") == md5 and hmac.compare_digest(named["x-api-authorization"], authorization)


async def serve(latency: float, certificates: Path | None) -> None:
    context = authority(certificates).server if certificates else None
    server = await asyncio.get_running_loop().create_server(
        lambda: Connection(latency), "127.0.0.1", 0, backlog=1000, ssl=context
    )
    print(f"http{'s' if context else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--latency", type=float, default=0.0, help="how many seconds an answer takes")
    parser.add_argument("--tls", type=Path, metavar="DIR", help="use TLS, with certificates that are made in a folder")
    options = parser.parse_args()
    asyncio.run(serve(options.latency, options.tls))
