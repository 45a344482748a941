"""Where requests go, one URL for each action, and the headers that all of them have but for those of the signature."""

import re
import sys

import httpx
from ivvy.api.servers import SERVERS

LOOPBACK = ("127.0.0.1", "::1", "localhost")

# Content-Type is signed exactly as sent, so it is not left to httpx.
HEADERS = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "gzip"}
HTTPX_USER_AGENT = f"python-httpx/{httpx.__version__}"


def base_url_of(region: str | None, base_url: str | None) -> httpx.URL:
    """The base URL of a region, or the one that is given instead; ValueError raised where it cannot be one."""
    server = SERVERS.get(str(region).upper()) if region else None
    if (region is None) == (base_url is None) or (region and not server):
        raise ValueError(f"give either a region ({', '.join(SERVERS)}) or a base_url")
    try:
        url = httpx.URL(server or base_url or "")
        host = url.raw_host  # Encoded here, and refused where that fails.
    except (httpx.InvalidURL, UnicodeError, TypeError, ValueError) as error:
        raise ValueError(f"the base_url is not a URL: {error}") from None
    if url.scheme != "https" and not (url.scheme == "http" and url.host in LOOPBACK):
        raise ValueError("the base_url has to begin with https:// (http:// is for loopback alone)")
    # The resolution of a name and of a port fails on others with errors of its own, when a call is already under way.
    is_host = b":" in host or re.fullmatch(rb"([\w-]{1,63}\.)*[\w-]{1,63}\.?", host)
    if (
        not is_host
        or not (url.port is None or 0 < url.port < 65536)
        or url.userinfo
        or url.raw_path != b"/"
        or url.fragment
    ):
        raise ValueError("the base_url has to be scheme, host and port alone, as in https://host:8443")
    return url.copy_with(path="/")


def url_of(base_url: httpx.URL, namespace: str, action: str) -> httpx.URL:
    """The URL of an action."""
    return base_url.copy_with(raw_path=f"/api/1.0/{namespace}?action={action}".encode())


def headers_for(given: httpx.Client | httpx.AsyncClient | None) -> httpx.Headers:
    """The headers of each request, with a User-Agent unless the caller's HTTP client has one of its own."""
    if given is not None and given.headers.get("User-Agent", HTTPX_USER_AGENT) != HTTPX_USER_AGENT:
        return httpx.Headers(HEADERS)
    from ._version import __version__  # noqa: PLC0415 - reading package metadata would double the time of an import

    python = ".".join(map(str, sys.version_info[:3]))
    return httpx.Headers(
        HEADERS | {"User-Agent": f"ivvy-client/{__version__} python/{python} httpx/{httpx.__version__}"}
    )
