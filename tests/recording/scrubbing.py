"""Scrubs a recording before it is written.

Only values that the documents or the protocol list are kept; nothing is kept because it looks harmless. Recordings of
the sandbox are scrubbed too, which does not change them.
"""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from tests.sandbox import signature
from tests.sandbox.actions import Action
from tests.sandbox.json_values import is_object

from .body_scrubbing import BodyScrubber
from .cassette import Answered, CassetteError, Headers, Interaction, Sent
from .constants import HOST, KEY, SECRET
from .json_text import compact
from .moments import Moments
from .spec_facts import messages, specification

API_VERSION = "1.0"

# Headers of requests that the client sets and signs. The others are those of httpx, and change with its version.
_CLIENTS_OWN = {
    "Accept": re.compile(r"application/json"),
    "Accept-Encoding": re.compile(r"(gzip|deflate|identity)(, ?(gzip|deflate|identity))*"),
    "Content-Type": re.compile(r"application/json(; charset=utf-8)?", re.IGNORECASE),
}
# Headers of responses that the client reads.
_ANSWERS = {
    "Content-Encoding": re.compile(r"gzip"),
    "Content-Type": re.compile(r"(application/json|text/html|text/plain)(; ?charset=utf-8)?", re.IGNORECASE),
    "Retry-After": re.compile(r"[0-9]{1,4}"),
}


class Scrubber:
    """Scrubs the interactions of one recording, in their order."""

    def __init__(self, spec: Path, members: BodyScrubber, moments: Moments) -> None:
        self._spec = spec
        self._members = members
        self._moments = moments

    def interaction(self, interaction: Interaction) -> Interaction:
        """Scrub an interaction.

        Raises:
            CassetteError: It cannot be scrubbed.
        """
        action = self._action(interaction.sent)
        return Interaction(self._sent(action, interaction.sent), self._answered(action, interaction.answered))

    def _action(self, sent: Sent) -> Action:
        url = urlsplit(sent.url)
        for (path, name), action in specification(self._spec).actions.items():
            if (url.path, url.query, url.fragment) == (path, f"action={name}", ""):
                return action
        raise CassetteError("the action of a request is not documented, so the request cannot be scrubbed")

    def _sent(self, action: Action, sent: Sent) -> Sent:
        body = sent.body
        if body:
            try:
                value: object = json.loads(body)
            except (ValueError, RecursionError):
                raise CassetteError("the body of a request is not JSON, so it cannot be scrubbed") from None
            scrubbed = self._members.request(value, action.body)
            body = body if compact(scrubbed) == compact(value) else compact(scrubbed)
        target = f"{action.path}?action={action.name}"
        headers = _kept(sent.headers, _CLIENTS_OWN)
        headers |= self._signature(sent, target, body, headers)
        return Sent(sent.method, HOST + target, _sorted(headers), body)

    def _signature(self, sent: Sent, target: str, body: bytes, headers: Mapping[str, str]) -> dict[str, str]:
        given = {name.lower(): value for name, value in sent.headers}
        date = self._moments.timestamp(given.get("ivvy-date", ""))
        if date is None:
            raise CassetteError("a request has no IVVY-Date")
        md5 = signature.content_md5(body)
        message = signature.string_to_sign(
            method=sent.method,
            content_md5=md5,
            content_type=headers.get("Content-Type", ""),
            date="",
            request_string=target,
            api_version=API_VERSION,
            ivvy_headers=signature.joined_ivvy_headers([("IVVY-Date", date)]),
        )
        return {
            "Content-MD5": md5,
            "IVVY-Date": date,
            "X-Api-Authorization": f"IWS {KEY}:{signature.sign(SECRET, message)}",
            "X-Api-Version": API_VERSION,
        }

    def _answered(self, action: Action, answered: Answered) -> Answered:
        headers = _kept(answered.headers, _ANSWERS) | dict(self._dates(answered.headers))
        return Answered(answered.status, _sorted(headers), self._answer(action, answered.body))

    def _dates(self, headers: Headers) -> Iterator[tuple[str, str]]:
        for name, value in headers:
            if name.title() in ("Date", "Retry-After") and (moved := self._moments.http_date(value)):
                yield name.title(), moved

    def _answer(self, action: Action, body: bytes) -> bytes:
        try:
            value: object = json.loads(body)
        except (ValueError, RecursionError):
            # The client only checks whether this is JSON.
            return b"" if not body else b"<not JSON>"
        if is_object(value) and value.get("errorCode") is not None:
            return compact(self._members.failure(value, messages(self._spec)))
        return compact(self._members.answer(value, action.success))


def _kept(headers: Headers, kept: Mapping[str, re.Pattern[str]]) -> dict[str, str]:
    # The case of header names is not significant, and httpx changes it.
    named = ((name.title(), value) for name, value in headers)
    return {name: value for name, value in named if name in kept and kept[name].fullmatch(value)}


def _sorted(headers: Mapping[str, str]) -> Headers:
    return tuple(sorted(headers.items()))
