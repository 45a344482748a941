"""Where an action is: one URL for each namespace, the action in its query."""

import re

import httpx
from ivvy.api.errors import InvalidRequest
from ivvy.api.problems import Problem
from ivvy.api.servers import SERVERS

LOOPBACK = ("127.0.0.1", "::1", "localhost")


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
    if not host.strip(b".") or url.userinfo or url.raw_path != b"/" or url.fragment:
        raise ValueError("the base_url has to be scheme, host and port alone, as in https://host:8443")
    return url.copy_with(path="/")


class Routes:
    """The URL of each action at one base URL."""

    def __init__(self, base_url: httpx.URL) -> None:
        self.base_url = base_url
        self._known: dict[tuple[str, str], httpx.URL] = {}

    def url_of(self, namespace: str, action: str) -> httpx.URL:
        """The URL of an action, or InvalidRequest raised."""
        if url := self._known.get((namespace, action)):
            return url
        for name in (namespace, action):
            if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", name):
                reason = f"{name!r} cannot be the name of a namespace or an action"
                raise InvalidRequest.because(namespace, action, [Problem("", reason)])
        url = self.base_url.copy_with(raw_path=f"/api/1.0/{namespace}?action={action}".encode())
        return self._known.setdefault((namespace, action), url)
