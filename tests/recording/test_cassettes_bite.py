"""The replays fail for a client that sends, repeats or reads something wrong."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import httpx
import pytest
from attrs import evolve, fields
from ivvy.api.errors import ApiError
from ivvy.api.types import UNSET
from vcr import VCR
from vcr.errors import CannotOverwriteExistingCassetteException
from vcr.record_mode import RecordMode

from tests.recording.checks import check
from tests.recording.constants import CASSETTES, KEY, SECRET
from tests.recording.runs import Clients, Outcome, Run, carry_out, runs
from tests.recording.stages import replay
from tests.recording.vcr_side import interactions, register
from tests.sandbox import signature

ADD, ERROR = "venue/addOrUpdateBooking/add", "venue/addOrUpdateBooking/code-24297"
# Recorded for the first action of each sort.
STALE = min(CASSETTES.rglob("stale.yaml")).relative_to(CASSETTES).with_suffix("").as_posix()
WARNED = "venue/addOrUpdateBooking/warning-packageErrors"


@dataclass(frozen=True)
class Fault:
    """A fault of a client.

    Attributes:
        name: Its name.
        case: A case that shows it.
        request: Changes a request of the client.
        response: Changes a response before the client reads it.
        repeats: How often each request is sent.
        outcome: Changes the outcome.
    """

    name: str
    case: str = ADD
    request: Callable[[httpx.Request], httpx.Request] = lambda request: request
    response: Callable[[httpx.Response], None] = lambda response: None
    repeats: int = 1
    outcome: Callable[[Outcome], Outcome] = lambda outcome: outcome


def signed(
    request: httpx.Request,
    *,
    secret: str = SECRET,
    url: str | None = None,
    content: bytes | None = None,
    hashed: bytes | None = None,
    headers: dict[str, str | None] | None = None,
    message: Callable[[str], str] = str,
) -> httpx.Request:
    """Return the request with changes and a correct signature, so that only the changes differ."""
    content = request.content if content is None else content
    sent = {**request.headers, "content-md5": signature.content_md5(content if hashed is None else hashed)}
    sent |= {"content-length": str(len(content))}
    for name, value in (headers or {}).items():
        sent.pop(name, None)
        sent |= {} if value is None else {name: value}
    changed = httpx.Request(request.method, url or request.url, headers=sent, content=content)
    to_sign = signature.string_to_sign(
        method=changed.method,
        content_md5=sent["content-md5"],
        content_type=sent.get("content-type", ""),
        date="",
        request_string=changed.url.raw_path.decode(),
        api_version="1.0",
        ivvy_headers=signature.joined_ivvy_headers(sent.items()),
    )
    changed.headers["X-Api-Authorization"] = f"IWS {KEY}:{signature.sign(secret, message(to_sign))}"
    return changed


def without(name: str, request: httpx.Request) -> httpx.Request:
    return signed(request, headers={name: None})


def with_body(change: Callable[[dict[str, Any]], dict[str, Any]], request: httpx.Request) -> httpx.Request:
    content = json.dumps(change(json.loads(request.content)), ensure_ascii=False, separators=(",", ":")).encode()
    return signed(request, content=content)


def as_ascii(request: httpx.Request) -> bytes:
    return request.content.decode().encode("ascii", "backslashreplace")


def without_date(response: httpx.Response) -> None:
    del response.headers["Date"]


def plain_error(error: ApiError) -> ApiError:
    return ApiError(**{each.name: getattr(error, each.name) for each in fields(ApiError)})


FAULTS = (
    Fault("signs the method in capitals", request=partial(signed, message=lambda m: m.replace("post", "POST", 1))),
    Fault("signs only the path", request=partial(signed, message=lambda m: re.sub(r"\?action=[a-z]+", "", m))),
    Fault("signs with the secret in lowercase", request=partial(signed, secret=SECRET.lower())),
    Fault("hashes other bytes than it sends", request=lambda request: signed(request, hashed=as_ascii(request))),
    Fault("sends no X-Api-Version", request=partial(without, "x-api-version")),
    Fault("sends no Content-Type", request=partial(without, "content-type")),
    Fault("sends the time of another zone", request=partial(signed, headers={"ivvy-date": "2026-01-02 13:04:05"})),
    Fault(
        "calls another region",
        request=partial(signed, url="https://api.us-west-2.ivvy.com/api/1.0/venue?action=addOrUpdateBooking"),
    ),
    Fault("sends null for an absent member", request=partial(with_body, lambda body: body | {"code": None})),
    Fault("leaves a member out", request=partial(with_body, lambda body: dict(list(body.items())[:-1]))),
    Fault(
        "renames a member",
        request=partial(with_body, lambda body: {name.replace("venueId", "venueID"): body[name] for name in body}),
    ),
    Fault(
        "writes spaces into JSON",
        request=lambda request: signed(request, content=request.content.replace(b":", b": ")),
    ),
    Fault("sends a request twice", repeats=2),
    Fault("does not sign a stale request again", STALE, response=without_date),
    Fault("takes an error response for a success", ERROR, outcome=lambda error: None),
    Fault("raises no subclass", ERROR, outcome=plain_error),
    Fault("loses a warning", WARNED, outcome=lambda saved: evolve(saved, warnings=UNSET)),
    Fault("returns an id as a string", outcome=lambda saved: evolve(saved, id=str(saved.id))),
)  # fmt: skip


RUNS = {str(run): run for run in runs()}


class Faulty(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that behaves as a client with a fault."""

    def __init__(self, fault: Fault) -> None:
        self._fault = fault
        self._sync, self._async = httpx.HTTPTransport(verify=False), httpx.AsyncHTTPTransport(verify=False)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        changed = self._fault.request(request)
        *_, response = [self._sync.handle_request(changed) for _ in range(self._fault.repeats)]
        self._fault.response(response)
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        changed = self._fault.request(request)
        *_, response = [await self._async.handle_async_request(changed) for _ in range(self._fault.repeats)]
        self._fault.response(response)
        return response


def play(run: Run, fault: Fault) -> None:
    """Replay a case as test_cassettes.py does, with a client that has a fault."""
    with replay(run.case, CASSETTES) as stage:
        vcr = VCR(record_mode=RecordMode.NONE)
        register(vcr, stage.persister)
        faulty = partial(Faulty, fault)
        clients = Clients(stage.clients.arguments, faulty, faulty)
        with vcr.use_cassette(f"{CASSETTES / str(run.case)}.yaml") as cassette:
            outcomes = [fault.outcome(outcome) for outcome in carry_out(run, clients)]
            check(run.case, outcomes, interactions(cassette.requests, cassette.responses), place=stage.place)
            assert cassette.all_played


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_replay_fails_when_the_client(fault: Fault, way: str) -> None:
    run = RUNS[f"{fault.case}-{way}"]
    play(run, Fault("does nothing wrong"))
    with pytest.raises((AssertionError, CannotOverwriteExistingCassetteException)):
        play(run, fault)
