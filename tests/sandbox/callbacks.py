"""Sending the results of a batch to where its caller wants them, on this machine alone."""

import asyncio
import ipaddress
import json
import urllib.request
from contextlib import suppress
from http.client import HTTPException
from urllib.parse import urlsplit

from .json_values import JsonObject

PATIENCE = 2.0
"""How many seconds the receiver may take."""


async def call_back(url: str, results: JsonObject) -> None:
    """Send results, if the address is one of this machine. Nothing is made of it when that fails."""
    if _is_loopback(url):
        with suppress(OSError, HTTPException):
            await asyncio.to_thread(_post, url, json.dumps(results).encode())


def _is_loopback(url: str) -> bool:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        return parts.scheme == "http" and (host == "localhost" or ipaddress.ip_address(host).is_loopback)
    except ValueError:
        return False


def _post(url: str, content: bytes) -> None:
    request = urllib.request.Request(url, content, {"Content-Type": "application/json"}, method="POST")
    # Neither a proxy of the environment nor a redirect leads away from this machine.
    opener = urllib.request.OpenerDirector()
    opener.add_handler(urllib.request.HTTPHandler())
    with opener.open(request, timeout=PATIENCE):
        pass
