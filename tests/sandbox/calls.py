"""Carries out calls: checks the body, does what the document of the action describes, and rejects concurrent ones."""

import asyncio
from collections.abc import Callable, Generator
from contextlib import contextmanager
from datetime import datetime
from typing import Any, cast

from .actions import Action, Specification
from .answers import success_answer
from .batches import NAMESPACE, Batches
from .body_schemas import BodyViolation
from .failures import FailedRequestError
from .json_values import JsonObject
from .kinds import id_text, named_ids
from .notifications import Notifications
from .plan import Plan
from .reads import filter_violations, read_answer
from .stores import Stores
from .touches import Touch


class Calls:
    """Carries out calls of actions, including the jobs of batches."""

    def __init__(
        self,
        specification: Specification,
        stores: Stores,
        plan: Plan,
        now: Callable[[], datetime],
        notifications: Notifications,
    ) -> None:
        """Take the state of the sandbox.

        Args:
            specification: The documents.
            stores: The objects that calls read and change.
            plan: The failures and delays that a test has planned.
            now: Returns the current time of the sandbox.
            notifications: Sends notifications about changes.
        """
        self._notifications = notifications
        self._specification = specification
        self._stores = stores
        self._plan = plan
        self._now = now
        self._overlaps = Overlaps(specification)
        self._batches = Batches(self._carry_out_job, plan, now)

    async def carry_out(self, action: Action, body: JsonObject) -> JsonObject | list[Any]:
        """Carry out a call.

        Raises:
            FailedRequestError: The call fails.
        """
        with self._overlaps.touching(action, body):
            # Also with 0 seconds, so that requests that arrived meanwhile are seen as concurrent.
            await asyncio.sleep(self._plan.slow)
            answer = self._answer(action, body)
        return answer if isinstance(answer, list) else answer | self._plan.take_members()

    async def _carry_out_job(self, namespace: str, name: str, body: JsonObject) -> JsonObject | list[Any]:
        action = self._specification.named(namespace, name)
        try:
            if action is None:
                raise FailedRequestError(404, f"Action {name!r} does not exist in namespace {namespace!r}")
            return await self.carry_out(action, body)
        except FailedRequestError as failed:
            return failed.failure.as_json()

    def _answer(self, action: Action, body: JsonObject) -> JsonObject | list[Any]:
        if action.namespace == NAMESPACE:
            # Before the other checks, because malformed jobs have codes of their own.
            self._batches.check(action, body)
        self._check(action, body)
        if action.namespace == NAMESPACE:
            return self._batches.answer(action, body)
        if action.reading:
            return read_answer(action, action.reading, body, self._stores, self._now())
        if subscribed := self._notifications.answer(action, body):
            return subscribed
        return success_answer(action, self._now(), self._save(action, body))

    def _check(self, action: Action, body: JsonObject) -> None:
        violations = action.body.violations(body) if action.body else []
        if action.reading:
            violations = filter_violations(action.reading, body, violations)
        if violations:
            raise self._specification.invalid(action, violations)
        for missing, code in action.missing():
            if not all(self._stores.exists(missing.kind, object_id) for object_id in named_ids(body, missing.member)):
                raise code.error()

    def _save(self, action: Action, body: JsonObject) -> int | str | None:
        if touched := action.removes or action.sets:
            return self._change(action, touched, body)
        if action.kind is None:
            return None
        store = self._stores.of(action.kind)
        if store.is_taken(body):
            taken = BodyViolation(action.unique[-1], "is already used by another object")
            raise self._specification.invalid(action, [taken])
        object_id = body.get("id")
        if object_id is None:
            added = store.add(body, self._now())
            self._notifications.changed("added", action.kind, added, {})
            return added
        if not self._stores.exists(action.kind, object_id):
            raise self._specification.invalid(action, [BodyViolation("id", f"{object_id} does not exist")])
        before = self._notifications.seen(action.kind, object_id)
        updated = store.update(object_id, body, self._now())
        self._notifications.changed("updated", action.kind, updated, before)
        return updated

    def _change(self, action: Action, touched: Touch, body: JsonObject) -> int | str | None:
        """Remove or change objects."""
        found = self._stores.found(touched, body)
        if not found:
            raise action.not_found(touched)
        for each in found:
            before = self._notifications.seen(touched.kind, each.object_id)
            if action.removes:
                self._stores.of(touched.kind).remove(each.object_id)
            else:
                object_id = cast("int | str", each.object_id)
                self._stores.of(touched.kind).update(object_id, touched.changes(body), self._now())
            change = "removed" if action.removes else "updated"
            self._notifications.changed(change, touched.kind, each.object_id, before)
        return body.get("id")


OVERLAP = "CONCURRENT_UPDATE"


class Overlaps:
    """The bookings of the requests in flight."""

    def __init__(self, specification: Specification) -> None:
        """Take the documents, which have the code of the error."""
        self._specification = specification
        self._touched: set[str] = set()

    @contextmanager
    def touching(self, action: Action, body: JsonObject) -> Generator[None]:
        """Hold the bookings of a request for the duration of a `with` block.

        Raises:
            FailedRequestError: Another request in flight holds one of them.
        """
        touched = {id_text(booking) for booking in named_ids(body, action.booking)} if action.booking else set[str]()
        if touched & self._touched:
            raise self._error(action)
        self._touched |= touched
        try:
            yield
        finally:
            self._touched -= touched

    def _error(self, action: Action) -> FailedRequestError:
        if code := action.codes.get(OVERLAP):
            return code.error()
        # Only one page lists the code, but the other actions of its namespace are probably restricted too.
        for other in self._specification.actions.values():
            if other.namespace == action.namespace and (code := other.codes.get(OVERLAP)):
                return code.error()
        return FailedRequestError(429, "Too Many Requests")
