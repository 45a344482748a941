"""Keys are fetched without redirects, and with limits of size and time."""

import gzip
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import pytest
from ivvy.webhooks import Verifier, WebhookError, _keys

from .signing import TOPIC, notification, raw


@contextmanager
def serving(
    status: int = 200, body: bytes = b"", pause: float = 0.0, **headers: str
) -> Iterator[tuple[str, list[str]]]:
    """Serve one response on loopback. Yields the URL and the paths that are requested."""
    paths: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            paths.append(self.path)
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name.replace("_", "-"), value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                for start in range(0, len(body), 1000):
                    self.wfile.write(body[start : start + 1000])
                    time.sleep(pause)
            except OSError:
                self.close_connection = True

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}", paths
        finally:
            server.shutdown()
            thread.join()


def test_the_content_is_returned() -> None:
    with serving(body=b"key" * 5000) as (url, _):
        assert _keys.fetch_url(url) == b"key" * 5000


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_not_followed(status: int) -> None:
    with serving(body=b"key") as (target, reached), serving(status, Location=target) as (url, _):
        with pytest.raises(ValueError, match=str(status)):
            _keys.fetch_url(url)
        assert reached == []


@pytest.mark.parametrize("status", [201, 204, 403, 404, 500])
def test_other_statuses_are_refused(status: int) -> None:
    with serving(status) as (url, _), pytest.raises(ValueError, match=str(status)):
        _keys.fetch_url(url)


def test_the_size_is_limited() -> None:
    with serving(body=b"x" * (_keys.MAX_KEY_BYTES + 1)) as (url, _), pytest.raises(ValueError, match="too large"):
        _keys.fetch_url(url)


def test_compressed_content_is_not_expanded() -> None:
    packed = gzip.compress(b"x" * 10_000_000)
    with serving(body=packed, Content_Encoding="gzip") as (url, _):
        assert _keys.fetch_url(url) == packed


def test_the_time_is_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_keys, "MAX_SECONDS", 0.5)
    with serving(body=b"x" * 30_000, pause=0.1) as (url, _), pytest.raises(ValueError, match="too slow"):
        _keys.fetch_url(url)


def test_a_silent_server_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_keys, "MAX_SECONDS", 0.2)
    with serving(body=b"x" * 2000, pause=3) as (url, _), pytest.raises(httpx.ReadTimeout):
        _keys.fetch_url(url)


def test_by_default_a_verifier_fetches_with_these_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[str] = []

    class Client(httpx.Client):
        def stream(self, method: str, url: object, **_: object) -> object:  # type: ignore[override]
            urls.append(str(url))
            raise httpx.ConnectError("refused")

    monkeypatch.setattr(httpx, "Client", Client)
    message = notification()
    with pytest.raises(WebhookError, match="unavailable") as caught:
        Verifier([TOPIC]).verify(raw(message))
    assert urls == [message["SigningCertURL"]]
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
