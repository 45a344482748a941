"""Where an action is: one URL for each namespace, the action in its query."""

import re

import httpx
from ivvy.api.errors import InvalidRequest
from ivvy.api.servers import SERVERS
from ivvy.api.types import Problem

from .calls import Call, ResultT


def base_url_of(region: str | None, base_url: str | None) -> httpx.URL:
    """The base URL of a region, or the one that is given instead; ValueError raised where it cannot be one."""
    server = SERVERS.get(region.upper()) if region else None
    if (region is None) == (base_url is None) or (region and not server):
        raise ValueError(f"give either a region ({', '.join(SERVERS)}) or a base_url")
    try:
        url = httpx.URL(server or base_url or "")
    except httpx.InvalidURL as error:
        raise ValueError(f"the base_url is no URL: {error}") from None
    if url.scheme != "https" and not (url.scheme == "http" and url.host in ("127.0.0.1", "::1", "localhost")):
        raise ValueError("the base_url has to begin with https:// (http:// is for loopback alone)")
    if not url.host or url.userinfo or url.raw_path != b"/" or url.fragment:
        raise ValueError("the base_url has to be scheme, host and port alone, as in https://host:8443")
    return url.copy_with(path="/")


def url_of(base_url: httpx.URL, call: Call[ResultT]) -> httpx.URL:
    """The URL of a call, or InvalidRequest raised."""
    for name in (call.namespace, call.action):
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", name):
            reason = f"{name!r} cannot be the name of a namespace or an action"
            raise InvalidRequest.because(call.namespace, call.action, [Problem("", reason)])
    return base_url.copy_with(raw_path=f"/api/1.0/{call.namespace}?action={call.action}".encode())
