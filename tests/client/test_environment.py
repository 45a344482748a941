"""Environment variables that httpx cannot use are reported by the constructor, by name and without passwords."""

import os
import ssl
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import certifi
import httpx
import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient

from tests.support import faults
from tests.support.calling import ADD, KEY, SECRET, Calling, both_ways, calling
from tests.support.faults import failing
from tests.support.leaks import watch

PASSWORD = "proxy-password"
VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY")

clients = pytest.mark.parametrize("client", [IvvyClient, AsyncIvvyClient])


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (*VARIABLES, *map(str.lower, VARIABLES), "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def reading_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo that the tests read certificates once."""
    monkeypatch.setattr(ssl, "create_default_context", ssl.create_default_context.__wrapped__)  # type: ignore[attr-defined]


def problem_of(client: Any, **options: Any) -> str:
    """Return the message of the constructor, whose frames must not show a secret or the proxy's password."""
    with pytest.raises(ValueError, match="environment variable") as error:
        client(key=KEY, secret=SECRET, **{"region": "AU", **options})
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(error.value.__traceback__)][1:]
    assert error.value.__context__ is None
    assert PASSWORD not in repr(frames) + str(error.value)
    assert not watch.holds_a_secret(repr(frames))
    return str(error.value)


INVALID_PROXIES = [
    "socks://127.0.0.1:1080",
    "socks4://127.0.0.1:1080",
    "ftp://127.0.0.1:21",
    "http://127.0.0.1:port",
    "http://127.0.0.1:99999",
    "http://127.0.0.1:0",
    "http://[::1",
    "http://999.999.1.1:1",
    "http://..:3128",
    f"http://{'a' * 70}:3128",
    "http://127.0.0.1:3128\n",
    "://",
    "http://\udcff:1",
    f"user:{PASSWORD}",
    f"http://user:{PASSWORD}@127.0.0.1:port",
    f"socks://user:{PASSWORD}@127.0.0.1:1080",
    f"http://us\udcffer:{PASSWORD}@127.0.0.1:3128",
]


@clients
@pytest.mark.parametrize("name", ["ALL_PROXY", "all_proxy", "HTTPS_PROXY", "http_proxy"])
@pytest.mark.parametrize("value", INVALID_PROXIES, ids=ascii)
def test_a_proxy_that_httpx_cannot_use_is_named(
    client: Any, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    expected = (
        f"the environment variable {name} is not a proxy URL that httpx supports, such as http://proxy.example:3128"
    )
    assert problem_of(client) == expected


@clients
@pytest.mark.parametrize("name", ["NO_PROXY", "no_proxy"])
@pytest.mark.parametrize("value", ["[::1]", "fe80::/10", "localhost,::1/128", "host:port", "…", "all://xn--a.example"])
def test_a_host_without_proxy_that_httpx_cannot_parse_is_named(
    client: Any, name: str, value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{PASSWORD}@127.0.0.1:3128")
    monkeypatch.setenv(name, value)
    assert f"the environment variable {name} contains a host that httpx cannot parse" in problem_of(client)


@clients
def test_the_environment_is_not_checked_for_the_callers_http_client(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    http = {IvvyClient: httpx.Client, AsyncIvvyClient: httpx.AsyncClient}[client]()
    monkeypatch.setenv("ALL_PROXY", "socks://127.0.0.1:1080")
    monkeypatch.setenv("SSL_CERT_FILE", "/missing")
    assert client(key=KEY, secret=SECRET, region="AU", http_client=http)


@both_ways
@pytest.mark.parametrize(
    "value", ["127.0.0.1:{port}", f"http://user:{PASSWORD}@127.0.0.1:{{port}}", "HTTP://127.0.0.1:{port}/"]
)
def test_a_proxy_that_httpx_can_use_is_used(call: Calling, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with failing(faults.close_after_the_body) as platform:
        monkeypatch.setenv("ALL_PROXY", value.format(port=platform.url.rpartition(":")[2]))
        monkeypatch.setenv("NO_PROXY", "::1,10.0.0.0/8,.internal.example,localhost,,other.example:8080")
        (outcome,) = call("https://platform.invalid", ADD, max_attempts=1)
        assert platform.accepted == 1
    assert outcome.kind == "TransportError"  # It is no proxy.


@both_ways
def test_loopback_is_reached_without_a_proxy(call: Calling, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
    with failing() as platform:
        (outcome,) = call(platform.url, ADD)
    assert outcome.kind == "success"


@pytest.mark.skipif(sys.platform == "win32", reason="names of variables are in upper case there")
def test_a_variable_that_is_spoilt_later_is_named_by_the_first_call(monkeypatch: pytest.MonkeyPatch) -> None:
    with IvvyClient(key=KEY, secret=SECRET, region="AU") as ivvy:
        monkeypatch.setenv("ALL_PROXY", f"socks://user:{PASSWORD}@127.0.0.1:1080")
        with pytest.raises(ValueError, match="the environment variable ALL_PROXY") as error:
            ivvy.test.ping()
    assert error.value.__context__ is None


# Certificates.


@clients
@pytest.mark.parametrize("content", [None, b"", b"no certificates", b"\x30\x82\x01\x0a"])
def test_a_file_without_certificates_is_named(
    client: Any, content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "certificates.pem"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    expected = f"the environment variable SSL_CERT_FILE names no readable PEM file: {str(file)!r}"
    assert problem_of(client) == expected
    assert problem_of(client, region=None, base_url="http://127.0.0.1:9") == expected


@clients
def test_a_file_that_is_unreadable_or_a_directory_is_named(
    client: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path))
    assert "SSL_CERT_FILE" in problem_of(client)
    file = tmp_path / "certificates.pem"
    file.write_bytes(b"-----BEGIN CERTIFICATE-----")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))

    def refuse(path: Path) -> bytes:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refuse)  # Root may read every file.
    assert "SSL_CERT_FILE" in problem_of(client)


@clients
@pytest.mark.parametrize("value", ["missing", "file", f"missing{os.pathsep}file"])
def test_a_directory_of_certificates_that_does_not_exist_is_named(
    client: Any, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    directories = os.pathsep.join(str(tmp_path / each) for each in value.split(os.pathsep))
    monkeypatch.setenv("SSL_CERT_DIR", directories)
    expected = f"the environment variable SSL_CERT_DIR names no readable directory: {directories!r}"
    assert problem_of(client) == expected
    monkeypatch.setenv("SSL_CERT_DIR", f"{directories}{os.pathsep}{tmp_path}")
    assert client(key=KEY, secret=SECRET, region="AU")


@both_ways
@pytest.mark.usefixtures("reading_certificates")
@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSLKEYLOGFILE"])
def test_a_file_that_only_reading_it_shows_to_be_invalid_is_named_by_the_first_call(
    call: Calling, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "missing" / "keys.log"
    if name == "SSL_CERT_FILE":
        file = tmp_path / "certificates.pem"
        file.write_bytes(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    monkeypatch.setenv(name, str(file))
    with failing() as platform:
        with pytest.raises(ValueError, match=f"the file in the environment variable {name} cannot be used: "):
            call(platform.url, ADD)
        assert platform.accepted == 0


@both_ways
@pytest.mark.usefixtures("reading_certificates")
def test_certificates_that_can_be_read_are_used(call: Calling, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    with failing() as platform:
        (outcome,) = call(platform.url, ADD)
    assert outcome.kind == "success"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_a_pipe_is_left_to_the_first_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "pipe"))
    assert IvvyClient(key=KEY, secret=SECRET, region="AU")


@pytest.mark.usefixtures("reading_certificates")
def test_the_constructor_does_not_read_certificates(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*_: object, **__: object) -> ssl.SSLContext:
        raise AssertionError("it reads certificates")

    monkeypatch.setenv("SSL_CERT_FILE", certifi.where())
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:3128")
    monkeypatch.setattr(ssl.SSLContext, "load_verify_locations", read)
    monkeypatch.setattr(ssl, "create_default_context", read)
    IvvyClient(key=KEY, secret=SECRET, region="AU")
    started = time.perf_counter()
    for _ in range(20):
        IvvyClient(key=KEY, secret=SECRET, region="AU")
    assert time.perf_counter() - started < 1


# The base URL.


@clients
@pytest.mark.parametrize("host", ["xn--a.example", "XN--A.example", "xn--", "xn--i-7iq.ws", "xn--….example", "xn--a"])
def test_a_base_url_with_an_invalid_a_label_is_named(client: Any, host: str) -> None:
    with pytest.raises(ValueError, match="base_url is not a URL") as error:
        client(key=KEY, secret=SECRET, base_url=f"https://{host}")
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(error.value.__traceback__)][1:]
    assert not watch.holds_a_secret(repr(frames))


def test_a_base_url_with_a_valid_a_label_is_accepted() -> None:
    for host in ("xn--bcher-kva.example", "bücher.example"):
        (outcome,) = calling(f"https://{host}:1", ADD, max_attempts=1, deadline=0.001)
        assert outcome.kind == "TransportError"
