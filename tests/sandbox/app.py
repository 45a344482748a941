"""The sandbox as a Starlette application."""

import json
from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from .actions import Action, Specification
from .admission import Credentials, Received, admit, receive
from .calls import Calls
from .clock import Clock, http_date
from .controls import Controls
from .failures import FailedRequestError, Failure
from .json_values import JsonObject, is_object, read_json
from .kinds import Kind
from .notifications import Notifications
from .plan import Canned, Drop, Fail, Plan, Recorded
from .remote import control_routes
from .store import Store
from .stores import Stores


class Sandbox(Controls):
    """The sandbox: its documents, its objects and its responses.

    Attributes:
        specification: The documents.
    """

    def __init__(
        self,
        specification: Specification,
        credentials: Credentials,
        clock: Clock,
        *,
        own_status: bool = False,
        slow: float = 0.0,
    ) -> None:
        """Make a sandbox.

        Args:
            specification: The documents.
            credentials: The accepted credentials.
            clock: The clock.
            own_status: Whether an error response has its error code as the HTTP status instead of 200.
            slow: Seconds that each request takes.
        """
        self.specification = specification
        self._credentials = credentials
        self._clock = clock
        self._own_status = own_status
        self._plan = Plan(slow)
        self._stores = Stores(specification.actions.values(), self.now)
        self._notifications = Notifications(specification, self._stores, self.now, credentials.key)
        self._calls = Calls(specification, self._stores, self._plan, self.now, self._notifications)

    @property
    def stores(self) -> Stores:
        """The objects that it holds."""
        return self._stores

    @property
    def plan(self) -> Plan:
        """The failures and delays that a test has planned."""
        return self._plan

    @property
    def notifications(self) -> Notifications:
        """The subscriptions, and the notifications about changes."""
        return self._notifications

    def now(self) -> datetime:
        """Return the current time of the sandbox."""
        try:
            return self._clock() + self._plan.skew
        except OverflowError:
            # The clock may be frozen at the largest datetime.
            return self._clock()

    def held(self, namespace: str, action: str) -> Store:
        """Return the objects that an action has added, for a test to inspect."""
        return self.stores.of(Kind(namespace, action))

    def application(self) -> Starlette:
        """Return the ASGI application. The server must set `state.hang_up`, which closes the connection of a client."""
        paths = dict.fromkeys(path for path, _ in self.specification.actions)
        application = Starlette(
            routes=[*[Route(path, self._answer, methods=["POST"]) for path in paths], *control_routes(self)],
            exception_handlers={HTTPException: self._answer_unrouted, Exception: self._answer_broken},
        )
        application.router.redirect_slashes = False
        return application

    async def _answer(self, request: Request) -> Response:
        try:
            received = await receive(request)
            action = self._find(received)
        except ClientDisconnect:
            return Response()
        except FailedRequestError as failed:
            return self._failed(failed.failure)
        recorded = Recorded(action.namespace, action.name, _members(received.body), dict(received.headers))
        self._plan.record(recorded, len(received.body))
        planned = None
        try:
            self._admit(received)
            planned = self._plan.take()
            if isinstance(planned, Canned):
                return self._response(planned.body, planned.status, planned.headers)
            if isinstance(planned, Fail):
                raise self.specification.code(action, planned.code).error()
            if not (isinstance(planned, Drop) and planned.before):
                recorded.answer = await self._calls.carry_out(action, _read_body(action, received.body))
        except FailedRequestError as failed:
            recorded.answer = failed.failure.as_json()
            response = self._failed(failed.failure)
        else:
            response = self._json(recorded.answer, 200)
        return await _hung_up(request) if isinstance(planned, Drop) else response

    def _find(self, received: Received) -> Action:
        action = self.specification.actions.get((received.path, received.action))
        if action is None:
            raise FailedRequestError(404, f"Action {received.action!r} does not exist under {received.path}")
        return action

    def _admit(self, received: Received) -> None:
        stale = self.specification.shared_codes.get("STALE")
        admit(received, self._credentials, self.now(), stale.number if stale else None)

    async def _answer_unrouted(self, _: Request, error: Exception) -> Response:
        status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (404, None)
        return self._failed(Failure(status, HTTPStatus(status).phrase), headers)

    async def _answer_broken(self, _: Request, error: Exception) -> Response:
        return self._failed(Failure(500, f"Internal error of the sandbox: {type(error).__name__}"))

    def _failed(self, failure: Failure, headers: Mapping[str, str] | None = None) -> Response:
        # The error codes of a document need not be statuses of HTTP.
        status = failure.error_code if 400 <= failure.error_code <= 599 else 500
        return self._json(failure.as_json(), status if self._own_status else 200, headers)

    def _json(
        self, answer: JsonObject | list[Any] | None, status: int, headers: Mapping[str, str] | None = None
    ) -> Response:
        # ASCII, because the response may repeat a lone surrogate of the request, which UTF-8 cannot encode.
        content = json.dumps(answer, ensure_ascii=True).encode()
        return self._response(content, status, {"content-type": "application/json", **(headers or {})})

    def _response(self, content: bytes, status: int, headers: Mapping[str, str]) -> Response:
        named = {name.lower(): value for name, value in headers.items()}
        return Response(content, status, {"date": http_date(self.now()), **named})


async def _hung_up(request: Request) -> Response:
    request.app.state.hang_up(request.client)
    while (await request.receive())["type"] != "http.disconnect":
        pass
    return Response()


def _members(sent: bytes) -> JsonObject:
    try:
        body = read_json(sent)
    except ValueError:
        return {}
    return body if is_object(body) else {}


def _read_body(action: Action, sent: bytes) -> JsonObject:
    if not sent and not action.needs_body:
        return {}
    try:
        body = read_json(sent)
    except ValueError as error:
        raise FailedRequestError(400, "The body is not JSON", additional_messages=[str(error)]) from None
    if not is_object(body):
        raise FailedRequestError(400, "The body is not a JSON object")
    return body
