"""The stand-in platform as a Starlette application."""

import asyncio
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
from .admission import Credentials, admit
from .answers import success_answer
from .batches import NAMESPACE, Batches
from .body_schemas import BodyViolation
from .clock import Clock, http_date
from .controls import Canned, Controls, Drop, Fail, Plan, Recorded
from .failures import FailedRequestError, Failure
from .json_values import JsonObject, is_object, read_json
from .kinds import Kind, id_text, named_ids
from .overlaps import Overlaps
from .reads import filter_violations, read_answer
from .received import Received, receive
from .remote import control_routes
from .store import Store, Stores
from .stored import Touch


class Sandbox(Controls):
    """The stand-in platform: what it knows, what it holds, and how it answers.

    Attributes:
        specification: What the documents say.
        stores: The objects it holds.
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
            specification: What the documents say.
            credentials: Who may call.
            clock: Its clock.
            own_status: Whether a failure is answered under its own error code as HTTP status, instead of under 200.
            slow: How many seconds each request takes.
        """
        self.specification = specification
        self.stores = Stores(specification.actions.values())
        self._credentials = credentials
        self._clock = clock
        self._own_status = own_status
        self._slow = slow
        self._overlaps = Overlaps(specification)
        self._plan = Plan()
        self._batches = Batches(self._carry_out_job, self._plan)

    @property
    def plan(self) -> Plan:
        """What a test has asked for."""
        return self._plan

    def now(self) -> datetime:
        """Give its present moment."""
        try:
            return self._clock() + self._plan.skew
        except OverflowError:
            # A clock may have been frozen at the end of time.
            return self._clock()

    def held(self, namespace: str, action: str) -> Store:
        """Give the objects that an action adds, for a test to look at."""
        return self.stores.of(Kind(namespace, action))

    def application(self) -> Starlette:
        """Make the ASGI application. Whoever serves it puts into its state how to `hang_up` on a client."""
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
                recorded.answer = await self._carry_out(action, received.body)
        except FailedRequestError as failed:
            recorded.answer = failed.failure.as_json()
            response = self._failed(failed.failure)
        else:
            response = self._json(recorded.answer, 200)
        return await _hung_up(request) if isinstance(planned, Drop) else response

    def _find(self, received: Received) -> Action:
        action = self.specification.actions.get((received.path, received.action))
        if action is None:
            raise FailedRequestError(404, f"There is no action {received.action!r} under {received.path}")
        return action

    def _admit(self, received: Received) -> None:
        stale = self.specification.shared_codes.get("STALE")
        admit(received, self._credentials, self.now(), stale.number if stale else None)

    async def _carry_out(self, action: Action, sent: bytes) -> JsonObject | list[Any]:
        body = _read_body(action, sent)
        return await self._carry_out_body(action, body)

    async def _carry_out_body(self, action: Action, body: JsonObject) -> JsonObject | list[Any]:
        with self._overlaps.touching(action, body):
            # Even when it takes no time, what has come meanwhile is looked at before this is done.
            await asyncio.sleep(self._slow)
            answer = self._answer_to(action, body)
        return answer if isinstance(answer, list) else answer | self._plan.take_members()

    async def _carry_out_job(self, namespace: str, name: str, body: JsonObject) -> JsonObject | list[Any]:
        try:
            actions = self.specification.actions.values()
            action = next((each for each in actions if (each.namespace, each.name) == (namespace, name)), None)
            if action is None:
                raise FailedRequestError(404, f"There is no action {name!r} of {namespace!r}")
            return await self._carry_out_body(action, body)
        except FailedRequestError as failed:
            return failed.failure.as_json()

    def _answer_to(self, action: Action, body: JsonObject) -> JsonObject | list[Any]:
        if (action.namespace, action.name) == (NAMESPACE, "run"):
            return self._batches.answer(action, body)
        self._check(action, body)
        if action.namespace == NAMESPACE:
            return self._batches.answer(action, body)
        if (action.is_read and action.success.members().keys() & {"results", "id"}) or action.reads:
            put = self._plan.objects(action.namespace, action.name)
            return read_answer(action, body, self.stores, put, self.now())
        return success_answer(action, self.now(), self._save(action, body))

    def _check(self, action: Action, body: JsonObject) -> None:
        violations = action.body.violations(body) if action.body else []
        if action.is_read:
            violations += filter_violations(action, body)
        if violations:
            raise self.specification.invalid(action, violations)
        for missing, code in action.missing():
            if not all(self.stores.exists(missing.kind, object_id) for object_id in named_ids(body, missing.member)):
                raise code.error()

    def _save(self, action: Action, body: JsonObject) -> int | str | None:
        if touched := action.removes or action.sets:
            return self._change(action, touched, body)
        if action.kind is None:
            return None
        self._check_unique(action, body)
        store = self.stores.of(action.kind)
        object_id = body.get("id")
        if object_id is None:
            return store.add(body, self.now())
        if not self.stores.exists(action.kind, object_id):
            raise self.specification.invalid(action, [BodyViolation("id", f"{object_id} does not exist")])
        return store.update(object_id, body, self.now())

    def _change(self, action: Action, touched: Touch, body: JsonObject) -> int | str | None:
        """Remove objects, or change them."""
        store = self.stores.of(touched.kind)
        found = list(touched.found(store.every(self.now()), body))
        if not found:
            raise FailedRequestError(404, "Not Found")
        for each in found:
            if action.removes:
                store.remove(each["id"])
            else:
                changed = {own: body[sent] for own, sent in touched.members.items() if sent in body}
                store.update(each["id"], changed, self.now())
        return body.get("id")

    def _check_unique(self, action: Action, body: JsonObject) -> None:
        """Reject an object that has the unique members of another one."""
        last = action.unique[-1] if action.unique else ""
        if not body.get(last) or action.kind is None:
            return
        store = self.stores.of(action.kind)
        mine = {**(store.get(body.get("id")) or {}), **body}
        for each in store.objects():
            is_other = id_text(each["id"]) != id_text(body.get("id"))
            if is_other and all(id_text(each.get(name)) == id_text(mine.get(name)) for name in action.unique):
                raise self.specification.invalid(action, [BodyViolation(last, "is taken already")])

    async def _answer_unrouted(self, _: Request, error: Exception) -> Response:
        status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (404, None)
        return self._failed(Failure(status, HTTPStatus(status).phrase), headers)

    async def _answer_broken(self, _: Request, error: Exception) -> Response:
        return self._failed(Failure(500, f"The sandbox itself failed: {type(error).__name__}"))

    def _failed(self, failure: Failure, headers: Mapping[str, str] | None = None) -> Response:
        # A document may number its failures as it likes, HTTP may not.
        status = failure.error_code if 400 <= failure.error_code <= 599 else 500
        return self._json(failure.as_json(), status if self._own_status else 200, headers)

    def _json(
        self, answer: JsonObject | list[Any] | None, status: int, headers: Mapping[str, str] | None = None
    ) -> Response:
        # All ASCII: a lone surrogate of the request may be in an answer, and UTF-8 has no way to write it.
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
