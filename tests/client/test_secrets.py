"""The key, the secret and the signature are never shown, stored, or sent to another host."""

import asyncio
import copy
import gc
import inspect
import logging
import pickle
import random
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, Self

import h11
import httpcore
import httpx
import pytest
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError, _messages, _retry, _signing
from ivvy.client._messages import NoResponse

from tests.client.test_faults import FOREIGN, LOST, REFUSED_FOR_NOW
from tests.support import faults
from tests.support.calling import ADD, BOOKING, KEY, SECRET, UPDATE, Calling, both_ways
from tests.support.faults import Connection, Fault, answer, as_json, failing, http
from tests.support.leaks import Watch, watch

pytestmark = pytest.mark.usefixtures("little_backoff")

CLIENTS = [IvvyClient, AsyncIvvyClient]


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error with its causes and contexts."""
    for each in (error, error.__cause__, error.__context__):
        if each is not None:
            yield each
            if each is not error:
                yield from chain(each)


def shown(error: BaseException) -> str:
    """Return all texts of an error, except private attributes of httpx."""
    traced = traceback.TracebackException.from_exception(error, capture_locals=True)
    texts = ["".join(traced.format()), *traceback.format_exception(error)]
    for each in chain(error):
        texts += [str(each), repr(each), repr(each.args), repr(vars(each)), repr(getattr(each, "__notes__", ""))]
        requests = [value for value in vars(each).values() if isinstance(value, httpx.Request)]
        requests += [value.request for value in vars(each).values() if isinstance(value, httpx.Response)]
        texts += [repr(request.headers.raw) for request in requests]
    texts.append(pickle.dumps(error).decode("latin-1"))
    # Frames of the tests may contain secrets.
    return "\n".join(texts)


# A hostile platform.


def headers_of(connection: Connection) -> str:
    return "\n".join(f"{name}: {value}" for name, value in connection.receive().headers.items())


def echo_in_the_message(connection: Connection) -> None:
    connection.send(http(200, as_json({"errorCode": 400, "message": headers_of(connection)})))


def echo_in_additional_messages(connection: Connection) -> None:
    messages = headers_of(connection).split("\n")
    connection.send(http(401, as_json({"errorCode": 401, "message": None, "additionalMessages": messages})))


def echo_in_a_body(connection: Connection) -> None:
    connection.send(http(200, f"<pre>{headers_of(connection)}</pre>".encode()))


def echo_in_the_body_of_a_gateway(connection: Connection) -> None:
    connection.send(http(502, f"<pre>{headers_of(connection)}</pre>".encode()))


def echo_in_wrong_members(connection: Connection) -> None:
    told = headers_of(connection)
    connection.send(http(200, as_json({"success": told, "id": told, "warnings": {told: [told]}})))


def echo_in_the_refusal_of_members(connection: Connection) -> None:
    told = headers_of(connection)
    connection.send(http(200, as_json({"errorCode": told, "specificCode": told, "additionalMessages": {told: 1}})))


ECHOES = [
    echo_in_the_message,
    echo_in_additional_messages,
    echo_in_a_body,
    echo_in_the_body_of_a_gateway,
    echo_in_wrong_members,
    echo_in_the_refusal_of_members,
]


@both_ways
@pytest.mark.parametrize("members", [ADD, UPDATE], ids=["add", "update"])
@pytest.mark.parametrize("echo", ECHOES)
def test_errors_do_not_show_credentials_that_the_platform_echoes(call: Calling, echo: Fault, members: Any) -> None:
    with failing(*[echo] * 2) as platform:
        (outcome,) = call(platform.url, members, max_attempts=2)
        assert KEY in platform.received[0].headers["x-api-authorization"]
    assert not watch.holds_a_secret(shown(outcome.failure))


# httpcore logs the headers of responses at DEBUG, so these use a transport that does not.
HOSTILE: dict[str, Callable[[str], httpx.Response]] = {
    "Content-Encoding": lambda told: httpx.Response(200, headers={"Content-Encoding": told}, stream=faults_stream()),
    "Location": lambda told: httpx.Response(302, headers={"Location": f"mailto:{told}"}),
    "port of a Location": lambda told: httpx.Response(302, headers={"Location": f"https://x:{told}/"}),
    "Retry-After": lambda told: httpx.Response(429, headers={"Retry-After": told}),
    "Date": lambda told: httpx.Response(200, headers={"Date": told}, json={"errorCode": 401, "specificCode": 23005}),
    "capitals": lambda told: httpx.Response(200, json={"errorCode": 400, "message": told.upper()}),
}


def faults_stream() -> httpx.SyncByteStream:
    class Both(httpx.ByteStream):
        pass

    return Both(b"x")


@both_ways
@pytest.mark.parametrize("echo", HOSTILE.values(), ids=HOSTILE.keys())
def test_errors_do_not_show_credentials_that_the_platform_echoes_in_headers(
    call: Calling, echo: Callable[[str], Any]
) -> None:
    transport = httpx.MockTransport(lambda request: echo(request.headers["X-Api-Authorization"]))
    (outcome,) = call("https://platform.invalid", ADD, max_attempts=2, http={"transport": transport})
    assert not watch.holds_a_secret(shown(outcome.failure))


@both_ways
def test_errors_do_not_show_credentials_in_a_response_that_is_not_http(call: Calling) -> None:
    """The errors of h11 quote the invalid bytes."""

    def answer(request: httpx.Request) -> httpx.Response:
        raise httpx.RemoteProtocolError(f"illegal header line: bytearray({request.headers['X-Api-Authorization']!r})")

    (outcome,) = call("https://platform.invalid", ADD, http={"transport": httpx.MockTransport(answer)})
    assert "illegal header line" in str(outcome.failure)
    assert not watch.holds_a_secret(shown(outcome.failure))


@both_ways
@pytest.mark.parametrize(
    "fault", [*REFUSED_FOR_NOW.values(), *LOST.values(), *FOREIGN.values(), faults.reset_before_reading]
)
def test_no_error_shows_a_secret(call: Calling, fault: Fault) -> None:
    with failing(*[fault] * 2) as platform:
        for outcome in call(platform.url, ADD, UPDATE, max_attempts=1):
            if outcome.error:
                assert not watch.holds_a_secret(shown(outcome.error))


@both_ways
def test_an_error_of_an_event_hook_of_the_caller_shows_no_secret(call: Calling) -> None:
    def check(response: httpx.Response) -> None:
        response.raise_for_status()

    async def check_async(response: httpx.Response) -> None:
        response.raise_for_status()

    hook = check_async if call.__name__ == "calling_async" else check
    with failing(answer(500, b"<html>")) as platform:
        (outcome,) = call(platform.url, ADD, http={"event_hooks": {"response": [hook]}})
    assert not watch.holds_a_secret(shown(outcome.failure))


# Objects of the client.


@pytest.mark.parametrize("client", CLIENTS)
def test_the_repr_of_a_client_and_its_parts_shows_no_secret(client: Any) -> None:
    ivvy = client(key=KEY, secret=SECRET, region="AU")
    ivvy._signer.learn_clock("Fri, 02 Jan 2026 03:04:05 GMT")
    call = _messages.untyped_call(*BOOKING, dict(ADD))
    steps = _retry.RetryLoop(call, ivvy._policy, ivvy._signer)
    for each in (
        ivvy,
        ivvy.venue,
        ivvy._signer,
        call,
        steps,
        NoResponse(httpx.ReadTimeout("no"), may_have_arrived=True),
    ):
        told = [repr(each), str(each), f"{each!a}", repr(getattr(each, "__dict__", "")), repr(inspect.getmembers(each))]
        assert not watch.holds_a_secret("\n".join(told))


@pytest.mark.parametrize("client", CLIENTS)
def test_a_rejected_client_leaves_no_secret_in_a_frame(client: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IVVY_API_KEY", KEY)
    monkeypatch.setenv("IVVY_API_SECRET", SECRET)
    monkeypatch.setenv("IVVY_BASE_URL", "https://..")
    for make in (client.from_env, lambda: client(key=KEY, secret=SECRET, base_url="https://..")):
        with pytest.raises(ValueError, match=r"(?i)base_url") as error:
            make()
        frames = [frame.f_locals for frame, _ in traceback.walk_tb(error.value.__traceback__)][1:]
        assert not watch.holds_a_secret(repr(frames))


OVERLAYS = str(Path(inspect.getfile(_signing)).parents[1])
LIBRARIES = tuple(str(Path(inspect.getfile(each)).parent) for each in (httpx, httpcore, h11))
INTERRUPTS = 150


class Interrupting:
    """Raises an error at the line of this number that the client or its libraries run; with 0 it counts lines."""

    def __init__(self, number: int, error: type[BaseException]) -> None:
        self.lines = 0
        self._number = number
        self._error = error

    def __enter__(self) -> Self:
        self._trace = sys.gettrace()
        sys.settrace(self._enter)
        return self

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._trace)

    def _enter(self, frame: FrameType, event: str, argument: object) -> Any:
        # Python interrupts calls, not any line: not the end of `with` before a lock is released, nor a `del`.
        is_traced = frame.f_code.co_filename.startswith((OVERLAYS, *LIBRARIES))
        is_exempt = "_process" in frame.f_code.co_filename or frame.f_code.co_qualname == "BaseClient.__init__"
        return self._line if is_traced and not is_exempt else None

    def _line(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            self.lines += 1
            if self.lines == self._number:
                raise self._error
        return self._line


def shown_value(value: object) -> str:
    try:
        return repr(value) + (repr(value.headers.raw) if isinstance(value, httpx.Request) else "")
    except AttributeError:  # Its constructor was interrupted.
        return ""


def frames_with_a_secret(error: BaseException) -> list[str]:
    """The frames of the client and its libraries whose local variables show a secret, or are a signed request."""
    found: list[str] = []
    for each in chain(error):
        for frame, line in traceback.walk_tb(each.__traceback__):
            is_ours = frame.f_code.co_filename.startswith((OVERLAYS, *LIBRARIES))
            if is_ours and any(map(watch.holds_a_secret, map(shown_value, frame.f_locals.values()))):
                found.append(f"{frame.f_code.co_filename}:{line} {frame.f_code.co_qualname}")
    return found


def numbers(lines: int, *, soaking: bool) -> list[int]:
    return list(range(1, lines)) if soaking else sorted(random.Random(20261130).sample(range(1, lines), INTERRUPTS))


REFUSED = answer(200, as_json({"errorCode": 400, "message": "No"}), refused=True)


# A socket that httpcore has just opened is closed by the garbage collector, perhaps in a later test, which warns.
unclosed = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")


@unclosed
@pytest.mark.parametrize("fault", [faults.succeed, REFUSED], ids=["success", "refusal"])
class TestAnInterrupt:
    """It comes at any line, as Ctrl-C and a cancellation do, and crash reports show the local variables of frames."""

    def test_of_a_call_leaves_no_secret_in_a_frame(self, fault: Fault, soaking: bool) -> None:
        with failing() as platform, IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:

            def interrupted(number: int) -> tuple[int, list[str]]:
                platform.then(fault)
                found: list[str] = []
                with Interrupting(number, KeyboardInterrupt) as interrupting:
                    try:
                        ivvy.call(*BOOKING, UPDATE)
                    except IvvyError:
                        pass
                    except KeyboardInterrupt as error:
                        found = frames_with_a_secret(error)
                platform.forget()
                return interrupting.lines, found

            interrupted(0)
            lines, _ = interrupted(0)
            assert lines > INTERRUPTS
            found = [(number, interrupted(number)[1]) for number in numbers(lines, soaking=soaking)]
            assert [each for each in found if each[1]] == []
        gc.collect()

    def test_of_an_asynchronous_call_leaves_no_secret_in_a_frame(self, fault: Fault, soaking: bool) -> None:
        with failing() as platform:

            async def main() -> None:
                async with AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:

                    async def interrupted(number: int) -> tuple[int, list[str]]:
                        platform.then(fault)
                        found: list[str] = []
                        with Interrupting(number, asyncio.CancelledError) as interrupting:
                            try:
                                await ivvy.call(*BOOKING, UPDATE)
                            except IvvyError:
                                pass
                            except asyncio.CancelledError as error:
                                found = frames_with_a_secret(error)
                        platform.forget()
                        return interrupting.lines, found

                    await interrupted(0)
                    lines, _ = await interrupted(0)
                    assert lines > INTERRUPTS
                    found = [(number, (await interrupted(number))[1]) for number in numbers(lines, soaking=soaking)]
                    assert [each for each in found if each[1]] == []

            asyncio.run(main())
        gc.collect()


@unclosed
@pytest.mark.parametrize("client", CLIENTS)
def test_an_interrupt_of_the_constructor_leaves_no_secret_in_a_frame(client: Any, soaking: bool) -> None:
    def interrupted(number: int) -> tuple[int, list[str]]:
        found: list[str] = []
        with Interrupting(number, KeyboardInterrupt) as interrupting:
            try:
                client(key=KEY, secret=SECRET, region="AU")
            except KeyboardInterrupt as error:
                found = frames_with_a_secret(error)
        return interrupting.lines, found

    lines, _ = interrupted(0)
    assert lines > INTERRUPTS
    found = [(number, interrupted(number)[1]) for number in range(1, lines)]
    assert [each for each in found if each[1]] == []


def test_an_interrupt_keeps_the_frames_of_the_caller_and_the_error_that_was_handled() -> None:
    with failing(faults.stay_silent) as platform, IvvyClient(key=KEY, secret=SECRET, base_url=platform.url) as ivvy:

        def update() -> None:
            try:
                raise LookupError("of the caller")
            except LookupError:
                ivvy.call(*BOOKING, UPDATE)

        with Interrupting(300, KeyboardInterrupt), pytest.raises(KeyboardInterrupt) as error:
            update()
    names = [frame.f_code.co_name for frame, _ in traceback.walk_tb(error.value.__traceback__)]
    assert names[1:4] == ["update", "call", "_send"]
    context = error.value.__context__
    while context is not None and not isinstance(context, LookupError):
        context = context.__context__
    assert context is not None
    assert context.__traceback__ is not None


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("keep", [pickle.dumps, copy.deepcopy])
def test_a_client_and_its_signer_cannot_be_pickled(client: Any, keep: Callable[[object], object]) -> None:
    ivvy = client(key=KEY, secret=SECRET, region="AU")
    for each in (ivvy, ivvy._signer):
        with pytest.raises(TypeError) as error:
            keep(each)
        assert not watch.holds_a_secret("".join(traceback.format_exception(error.value)))
    with pytest.raises(TypeError, match="a signer holds a secret"):
        keep(ivvy._signer)


@both_ways
@pytest.mark.parametrize(
    "fault",
    [answer(200, faults.refusal(400, 1)), faults.close_after_the_body, answer(200), faults.reset_before_reading],
)
def test_every_error_survives_pickling_and_copying(call: Calling, fault: Fault) -> None:
    with failing(fault, fault) as platform:
        outcomes = [*call(platform.url, ADD, UPDATE, max_attempts=1), *call("http://127.0.0.1:9", ADD, max_attempts=1)]
    for error in [outcome.error for outcome in outcomes if outcome.error]:
        for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(again) is type(error)
            assert (str(again), repr(again), again.attempts) == (str(error), repr(error), error.attempts)


def test_an_invalid_request_survives_pickling() -> None:
    with IvvyClient(key=KEY, secret=SECRET, region="AU") as ivvy, pytest.raises(IvvyError) as error:
        ivvy.call("venue", "x", {"a": float("nan"), "b": "\ud800"})
    assert str(pickle.loads(pickle.dumps(error.value))) == str(error.value)
    assert not watch.holds_a_secret(shown(error.value))


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("spoilt", ["{}\n", "\n{}", "{}\r\nX-Other: 1", "{}é", "{}\x00", "{}\t", "{}\u2028"])
@pytest.mark.parametrize("name", ["key", "secret"])
def test_a_key_or_secret_that_would_break_a_header_is_rejected(client: Any, spoilt: str, name: str) -> None:
    credentials = {"key": KEY, "secret": SECRET}
    credentials[name] = spoilt.format(credentials[name])
    with pytest.raises(ValueError, match=f"{name} must be a non-empty string") as error:
        client(region="AU", **credentials)
    assert not watch.holds_a_secret("".join(traceback.format_exception(error.value)))
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(error.value.__traceback__)][1:]
    assert not watch.holds_a_secret(repr(frames))


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("name", ["key", "secret"])
def test_a_key_or_secret_that_is_not_a_string_is_rejected(client: Any, name: str) -> None:
    credentials: dict[str, Any] = {"key": KEY, "secret": SECRET}
    credentials[name] = credentials[name].encode()
    with pytest.raises(ValueError, match=f"{name} must be a non-empty string") as error:
        client(region="AU", **credentials)
    frames = [frame.f_locals for frame, _ in traceback.walk_tb(error.value.__traceback__)][1:]
    assert not watch.holds_a_secret(repr(frames))


# Other hosts.


@both_ways
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("http", [None, {"follow_redirects": True}])
def test_redirects_are_not_followed(call: Calling, status: int, http: Any) -> None:
    with failing() as elsewhere:
        to = f"{elsewhere.url}/api/1.0/venue?action=addOrUpdateBooking"
        with failing(*[answer(status, Location=to)] * 2) as platform:
            outcomes = call(platform.url, ADD, UPDATE, http=http)
        assert [each.kind for each in outcomes] == ["OutcomeUnknownError", "InvalidResponseError"]
        assert elsewhere.accepted == 0


# Logs.


@both_ways
def test_each_attempt_has_a_log_line_without_its_contents(call: Calling, caplog: pytest.LogCaptureFixture) -> None:
    personal = {**ADD, "name": "Nobody in particular"}
    busy = answer(429, faults.refusal(429, 24299), refused=True)
    with caplog.at_level(logging.DEBUG, "ivvy.client"), failing(busy, faults.close_after_the_body) as platform:
        call(platform.url, personal)
    lines = [record.getMessage() for record in caplog.records if record.name == "ivvy.client"]
    expected = [
        r"venue\.addOrUpdateBooking attempt 1: HTTP 429, errorCode 429, specificCode 24299, \d+\.\d{3} s",
        r"venue\.addOrUpdateBooking attempt 2: no response, \d+\.\d{3} s",
    ]
    assert len(lines) == len(expected)
    assert all(re.fullmatch(pattern, line) for pattern, line in zip(expected, lines, strict=True))


@both_ways
def test_a_reason_phrase_that_echoes_the_key_is_not_logged(call: Calling, monkeypatch: pytest.MonkeyPatch) -> None:
    """httpx and httpcore log it; a guide explains how to silence them. The logs of the client are searched."""

    def echo(connection: Connection) -> None:
        told = connection.receive().headers["x-api-authorization"]
        connection.send(http(400, faults.refusal(400, 1)).replace(b"Whatever", told.encode()))

    for name in ("httpx", "httpcore"):
        monkeypatch.setattr(logging.getLogger(name), "level", logging.WARNING)
        logging.getLogger(name).manager._clear_cache()  # type: ignore[attr-defined]
    with failing(echo) as platform:
        (outcome,) = call(platform.url, ADD)
        assert KEY in platform.received[0].headers["x-api-authorization"]
    assert not watch.holds_a_secret(shown(outcome.failure))


# The search.


class TestTheSearch:
    def test_finds_each_kind_of_secret(self) -> None:
        search = Watch()
        search.learn("some-key", "some-secret")
        search.learn_signature("a1" * 20)
        assert search.holds_a_secret("the some-key")
        assert search.holds_a_secret("xsome-secrety")
        assert search.holds_a_secret(f"x {'A1' * 20}")
        assert search.holds_a_secret(f"IWS other:{'b2' * 20}")
        assert not search.holds_a_secret(f"a digest {'b2' * 20}, some key, some secret")

    def test_sees_log_lines_of_every_logger_and_reprs_of_every_class(self) -> None:
        signer = _signing.Signer(KEY, SECRET, httpx.URL("https://platform.invalid/"))
        message = "message"
        told = _signing.signature("secret", message)
        logging.getLogger("some.library").debug("signed %s", told)
        try:
            raise ValueError(SECRET)
        except ValueError:
            logging.getLogger("some.library").debug("failed", exc_info=True)
        error = IvvyError(namespace="venue", action=KEY, attempts=1)
        assert [str(error), repr(error), repr(signer)]
        found, watch.found = watch.found, []
        places = [each.partition(":")[0] for each in found]
        assert set(places) == {"logged by some.library", "__str__ of a IvvyError", "__repr__ of a IvvyError"}


def test_no_file_of_the_package_prints() -> None:
    for module in Path(inspect.getfile(_signing)).parent.glob("*.py"):
        assert "print(" not in module.read_text(encoding="utf-8")


def test_the_loop_can_be_closed_while_a_call_is_in_flight() -> None:
    """The message of asyncio about an abandoned task contains no secret either."""
    with failing(faults.stay_silent) as platform:

        async def main() -> None:
            ivvy = AsyncIvvyClient(key=KEY, secret=SECRET, base_url=platform.url)
            task = asyncio.create_task(ivvy.call(*BOOKING, ADD))
            assert await asyncio.to_thread(platform.has_received, 1)
            assert not watch.holds_a_secret(repr(task))

        asyncio.run(main())
        assert platform.has_connections(0)
