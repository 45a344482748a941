"""The stand-in platform as a Starlette application."""

import json
from collections.abc import Mapping
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from .actions import Action, Kind, Specification
from .admission import Credentials, admit
from .answers import success_answer
from .clock import Clock, http_date
from .failures import Failure, RefusedError
from .json_values import JsonObject, is_object, read_json
from .received import Received, receive
from .schemas import Violation
from .store import Store, Stores, named_ids


class Sandbox:
    """The stand-in platform: what it knows, what it holds, and how it answers.

    Attributes:
        specification: What the documents say.
        stores: The objects it holds.
        clock: Its clock.
    """

    def __init__(
        self, specification: Specification, credentials: Credentials, clock: Clock, *, own_status: bool = False
    ) -> None:
        """Make a sandbox.

        Args:
            specification: What the documents say.
            credentials: Who may call.
            clock: Its clock.
            own_status: Whether a failure is answered under its own error code as HTTP status, instead of under 200.
        """
        self.specification = specification
        self.stores = Stores(specification.actions.values())
        self.clock = clock
        self._credentials = credentials
        self._own_status = own_status

    def held(self, namespace: str, action: str) -> Store:
        """Give the objects that an action adds, for a test to look at."""
        return self.stores.of(Kind(namespace, action))

    def application(self) -> Starlette:
        """Make the ASGI application."""
        paths = dict.fromkeys(path for path, _ in self.specification.actions)
        application = Starlette(
            routes=[Route(path, self._answer, methods=["POST"]) for path in paths],
            exception_handlers={HTTPException: self._answer_unrouted, Exception: self._answer_broken},
        )
        application.router.redirect_slashes = False
        return application

    def respond(self, received: Received) -> JsonObject:
        """Answer a request.

        Args:
            received: The request.

        Returns:
            The answer on success.

        Raises:
            RefusedError: It fails.
        """
        action = self._find(received)
        stale = self.specification.shared_codes.get("STALE")
        admit(received, self._credentials, self.clock(), stale.number if stale else None)
        body = _read_body(action, received.body)
        self._check(action, body)
        return success_answer(action, self.clock(), self._save(action, body))

    def _find(self, received: Received) -> Action:
        action = self.specification.actions.get((received.path, received.action))
        if action is None:
            raise RefusedError(404, f"There is no action {received.action!r} under {received.path}")
        return action

    def _check(self, action: Action, body: JsonObject) -> None:
        violations = action.body.violations(body) if action.body else []
        if violations:
            raise self.specification.invalid(action, violations)
        for missing, code in action.missing():
            if not all(self.stores.exists(missing.kind, object_id) for object_id in named_ids(body, missing.member)):
                raise code.refusal()

    def _save(self, action: Action, body: JsonObject) -> int | str | None:
        if action.kind is None:
            return None
        store = self.stores.of(action.kind)
        object_id = body.get("id")
        if object_id is None:
            return store.add(body)
        if not self.stores.exists(action.kind, object_id):
            raise self.specification.invalid(action, [Violation("id", f"{object_id} does not exist")])
        return store.update(object_id, body)

    async def _answer(self, request: Request) -> Response:
        try:
            answer = self.respond(await receive(request))
        except RefusedError as refusal:
            return self._failed(refusal.failure)
        except ClientDisconnect:
            return Response()
        return self._response(answer, 200)

    async def _answer_unrouted(self, _: Request, error: Exception) -> Response:
        status, headers = (error.status_code, error.headers) if isinstance(error, HTTPException) else (404, None)
        return self._failed(Failure(status, HTTPStatus(status).phrase), headers)

    async def _answer_broken(self, _: Request, error: Exception) -> Response:
        return self._failed(Failure(500, f"The sandbox itself failed: {type(error).__name__}"))

    def _failed(self, failure: Failure, headers: Mapping[str, str] | None = None) -> Response:
        # A document may number its failures as it likes, HTTP may not.
        status = failure.error_code if 400 <= failure.error_code <= 599 else 500
        return self._response(failure.as_json(), status if self._own_status else 200, headers)

    def _response(self, answer: JsonObject, status: int, headers: Mapping[str, str] | None = None) -> Response:
        # All ASCII: a lone surrogate of the request may be in an answer, and UTF-8 has no way to write it.
        content = json.dumps(answer, ensure_ascii=True)
        every = {"date": http_date(self.clock()), **(headers or {})}
        return Response(content, status, every, media_type="application/json")


def _read_body(action: Action, sent: bytes) -> JsonObject:
    if not sent and not action.needs_body:
        return {}
    try:
        body = read_json(sent)
    except ValueError as error:
        raise RefusedError(400, "The body is not JSON", additional_messages=[str(error)]) from None
    if not is_object(body):
        raise RefusedError(400, "The body is not a JSON object")
    return body
