"""The headers of a request but for those of its signature."""

import sys

import httpx

# Content-Type is signed exactly as sent, so it is not left to httpx.
HEADERS = {"Content-Type": "application/json", "Accept": "application/json", "Accept-Encoding": "gzip"}
HTTPX_USER_AGENT = f"python-httpx/{httpx.__version__}"


def headers_for(given: httpx.Client | httpx.AsyncClient | None) -> httpx.Headers:
    """The headers of each request, with a User-Agent unless the caller's HTTP client has one of its own."""
    named = given is not None and given.headers.get("User-Agent", HTTPX_USER_AGENT) != HTTPX_USER_AGENT
    return httpx.Headers(HEADERS if named else {**HEADERS, "User-Agent": user_agent()})


def user_agent() -> str:
    """How the client introduces itself: `ivvy-client/1.2.3 python/3.13.0 httpx/0.28.1`."""
    from .version import __version__  # noqa: PLC0415 - reading package metadata would double the time of an import

    python = ".".join(map(str, sys.version_info[:3]))
    return f"ivvy-client/{__version__} python/{python} httpx/{httpx.__version__}"
