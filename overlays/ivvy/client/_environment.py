"""Environment variables for proxies and certificates, which are those that httpx reads."""

import ipaddress
import os
import ssl
from contextlib import suppress
from pathlib import Path
from urllib.request import getproxies

from attrs import field, frozen

from ._http import httpx

LOOPBACK = ("127.0.0.1", "::1", "localhost")
PROXY_SCHEMES = ("http", "https", "all")  # Those that httpx looks for.
INVALID = (ValueError, httpx.InvalidURL)
ANYWHERE = httpx.URL("https://platform.invalid")


@frozen
class Route:
    """The way to the platform: the URL of a proxy, and the TLS settings."""

    proxy: str | None = field(repr=False)  # It may contain a password.
    certificates: ssl.SSLContext


def find_route(base_url: httpx.URL) -> Route:
    """Return the way to the platform, or raise ValueError if a variable that the environment names cannot be used."""
    if problem := _proxy_problem():
        raise ValueError(problem)
    return Route(find_proxy(base_url), load_certificates())


def find_proxy(url: httpx.URL) -> str | None:
    """Return the proxy for a URL, which is the one that httpx would use. Loopback is reached without one."""
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or url.host in LOOPBACK or any(_is_exempt(url, each) for each in _exemptions(proxies)):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _exemptions(proxies: dict[str, str]) -> list[str]:
    return [each for each in map(str.strip, proxies.get("no", "").split(",")) if each]


def _is_exempt(url: httpx.URL, entry: str) -> bool:
    """Whether an entry of NO_PROXY matches a URL: `name` with its subdomains, `.name` only these, an address itself."""
    if entry == "*":
        return True
    if "://" not in entry:
        entry = f"all://{entry}" if entry.lower() == "localhost" else f"all://{_host_of(entry)}"
    pattern = httpx.URL(entry)
    name = pattern.host.removeprefix("*")
    if pattern.scheme not in ("all", url.scheme) or pattern.port not in (None, url.port):
        return False
    is_subdomain = pattern.host.startswith("*") and url.host.endswith(f".{name.removeprefix('.')}")
    return not name or url.host == name or is_subdomain


def _host_of(entry: str) -> str:
    with suppress(ValueError):
        address = ipaddress.ip_address(entry.partition("/")[0])
        return entry if address.version == 4 else f"[{entry}]"
    return f"*{entry}"


def find_environment_problem() -> str | None:
    """Return why the proxies or certificates that the environment names cannot be used, without quoting a proxy."""
    return _certificate_problem() or _proxy_problem()


def load_certificates() -> ssl.SSLContext:
    """Return httpx's TLS settings, or raise ValueError if a file that the environment names cannot be used."""
    try:
        return httpx.create_ssl_context()
    except (OSError, ValueError) as error:  # An SSLError is an OSError.
        key_log = os.environ.get("SSLKEYLOGFILE")
        is_key_log = key_log is not None and isinstance(error, OSError) and error.filename == key_log
        names = ["SSLKEYLOGFILE"] if is_key_log else ["SSL_CERT_FILE", "SSL_CERT_DIR"]
        name = next((each for each in names if os.environ.get(each)), None)
        if name is None:
            raise
        raise ValueError(f"the file in the environment variable {name} cannot be used: {error}") from None


def _certificate_problem() -> str | None:
    """Check that there are certificates. Reading them takes tens of milliseconds, so the first call does that."""
    if file := os.environ.get("SSL_CERT_FILE"):
        path = Path(file)
        try:
            is_usable = b"-----BEGIN" in path.read_bytes() if path.is_file() else path.exists() and not path.is_dir()
        except OSError:
            is_usable = False
        return None if is_usable else f"the environment variable SSL_CERT_FILE names no readable PEM file: {file!r}"
    directories = os.environ.get("SSL_CERT_DIR")
    # OpenSSL takes a list, and ignores directories that do not exist.
    if directories and not any(
        Path(each).is_dir() and os.access(each, os.X_OK) for each in directories.split(os.pathsep)
    ):
        return f"the environment variable SSL_CERT_DIR names no readable directory: {directories!r}"
    return None


def _proxy_problem() -> str | None:
    proxies = getproxies()
    if not proxies:
        return None
    for scheme in PROXY_SCHEMES:
        url = proxies.get(scheme)
        if url and not _is_proxy(url if "://" in url else f"http://{url}"):
            return f"{_source(scheme, url)} is not a proxy URL that httpx supports, such as http://proxy.example:3128"
    try:
        for each in _exemptions(proxies):
            _is_exempt(ANYWHERE, each)
    except INVALID:
        hint = "write IPv6 addresses without brackets, and no networks of them"
        return f"{_source('no', proxies.get('no', ''))} contains a host that httpx cannot parse; {hint}"
    return None


def _is_proxy(url: str) -> bool:
    try:
        proxy = httpx.Proxy(url).url
        proxy.raw_host.decode().encode("idna")  # As the resolver does, in the middle of a call.
    except INVALID:
        return False
    return proxy.port is None or 0 < proxy.port < 65536


def _source(scheme: str, value: str) -> str:
    """Return the name of the variable that has a proxy. On macOS and Windows the system has proxy settings too."""
    name = f"{scheme}_proxy"
    names = [each for each in (name, name.upper(), *os.environ) if each.lower() == name]
    found = next((each for each in names if os.environ.get(each) == value), None)
    return f"the environment variable {found}" if found else f"the {scheme} proxy in the settings of this system"
