"""A hand-written call with bare httpx, which is the lower bound of the costs."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import httpx

from .platform import KEY, SECRET

TARGET = "/api/1.0/venue?action=addOrUpdateBookingSession"


def signed(members: Mapping[str, Any]) -> tuple[bytes, dict[str, str]]:
    """Return the body and the headers of a request."""
    body = json.dumps(members).encode()
    md5 = hashlib.md5(body, usedforsecurity=False).hexdigest()
    date = datetime.now(UTC).strftime("%Y-%m-%d %H:%M:%S")
    message = f"POST{md5}application/json{TARGET}1.0ivvydate={date}".lower()
    signature = hmac.new(SECRET.encode(), message.encode(), hashlib.sha1).hexdigest()
    return body, {
        "Content-Type": "application/json",
        "Content-MD5": md5,
        "IVVY-Date": date,
        "X-Api-Version": "1.0",
        "X-Api-Authorization": f"IWS {KEY}:{signature}",
    }


def read(response: httpx.Response) -> dict[str, Any]:
    """Return the body of a response, or raise its error."""
    answer: dict[str, Any] = response.json()
    if "errorCode" in answer:
        raise RuntimeError(answer)
    return answer


def post(http: httpx.Client, url: str, members: Mapping[str, Any]) -> dict[str, Any]:
    body, headers = signed(members)
    return read(http.post(url + TARGET, content=body, headers=headers))


async def post_async(http: httpx.AsyncClient, url: str, members: Mapping[str, Any]) -> dict[str, Any]:
    body, headers = signed(members)
    return read(await http.post(url + TARGET, content=body, headers=headers))
