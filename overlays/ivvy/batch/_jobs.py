"""Jobs that are checked and encoded, in the order in which they can run, and how their responses are read."""

import copy
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol, cast

from attrs import define, evolve, field
from ivvy.api.action import Repeatable
from ivvy.api.errors import InvalidRequestError, IvvyError, OutcomeUnknownError, Problem, TransportError
from ivvy.api.job import Job, Ref
from ivvy.api.model import Model, members_of, values_of
from ivvy.client._messages import Call, Response, as_id, booking_of, typed_call, written_call
from ivvy.client._retry import Failed, classify
from ivvy.client._signing import Signer

from ._matching import Sent, sent_of

UNRESOLVED = 1  # stands for the id of a reference while the other members are checked


class Parent(Protocol):
    """What a job refers to: another job, or the record of one."""

    @property
    def key(self) -> str:
        """Its key."""
        ...

    @property
    def object_id(self) -> str | None:
        """The id of the object that it has added or updated, if that is known."""
        ...


@define(eq=False)
class PreparedJob:
    """A job that is checked and encoded, with a digest of what the caller gave."""

    key: str
    job: Job[Any]
    call: Call[Any]
    digest: str = field(repr=False)
    references: Mapping[str, str] = field(repr=False)  # the keys of the jobs that members refer to
    parents: Mapping[str, Parent] = field(factory=dict[str, Parent])  # these jobs, by the members
    line: object = None  # the mutual exclusion key, as in `line_key`
    object_id: str | None = None  # the id of its object, once it has an answer
    is_done: bool = False
    updates_added: bool = False  # whether its record has the only copy of the id that it has added
    is_failed: bool = False
    doubtful_since: datetime | None = None  # when it was sent for the first time, if it may have been carried out then
    is_superseded: bool = False  # whether a later change of its booking was sent, so that this must not follow it

    @property
    def booking(self) -> str | None:
        """The id of the booking that it touches, if that exists already."""
        return self.call.booking

    @property
    def sent(self) -> Sent:
        """What identifies its result."""
        return sent_of(self.call.namespace, self.call.action, self.call.sent or {})

    @property
    def sent_id(self) -> str | None:
        """The id of the object that it updates."""
        is_update = self.job.action.repeatable is Repeatable.WITH_ID and self.call.is_safe_to_retry
        return as_id((self.call.sent or {}).get("id")) if is_update else None

    @property
    def is_add(self) -> bool:
        """Whether it adds an object."""
        return self.job.action.repeatable is Repeatable.WITH_ID and not self.call.is_safe_to_retry

    @property
    def changed_booking(self) -> str | None:
        """The id of the booking that it changes, if that exists already."""
        return self.call.booking if self.call.is_write else None

    @property
    def may_be_repeated(self) -> bool:
        """Whether it may be sent again after it may have been carried out."""
        return self.call.is_safe_to_retry and not self.is_superseded

    def unfinished_parents(self) -> list["PreparedJob"]:
        """Return the jobs of this submission that it waits for."""
        return [each for each in self.parents.values() if isinstance(each, PreparedJob) and not each.is_done]

    def resolve(self, ids: Mapping[str, str | None] | None = None) -> str | None:
        """Put the ids of its parents in place of the references, or return the key of a parent without one.

        Args:
            ids: The ids by the keys of the parents; None takes those of their answers.
        """
        found = dict[str, int]()
        for member, parent in self.parents.items():
            object_id = parent.object_id if ids is None else ids.get(parent.key)
            if object_id is None:
                return parent.key
            found[member] = int(object_id)
        if found:
            self.parents = {}
            self._write(found)
        return None

    def update(self, object_id: str) -> None:
        """Make it an update of the object that it has added before."""
        self.updates_added = True
        self._write({"id": int(object_id)})

    def _write(self, members: Mapping[str, int]) -> None:
        call = written_call(self.job.action, {**(self.call.sent or {}), **members})
        is_unresolved = self.job.action.booking in self.parents
        self.call = evolve(call, content=b"", booking=None if is_unresolved else call.booking)

    def unknown(self, reason: str, sent_at: datetime) -> OutcomeUnknownError:
        """Return the error of a job that may have been carried out."""
        return OutcomeUnknownError(
            namespace=self.call.namespace,
            action=self.call.action,
            attempts=1,
            reason=reason,
            # An id that is not known must not be searched for.
            sent=self.call.sent and {name: each for name, each in self.call.sent.items() if name not in self.parents},
            sent_at=self.doubtful_since or sent_at,
            retryable=self.may_be_repeated,
        )

    def not_sent(self, reason: str) -> IvvyError:
        """Return the error of a job that was not sent, which is unknown if an earlier batch may have carried it out."""
        return self.failed(
            TransportError(namespace=self.call.namespace, action=self.call.action, reason=reason, retryable=True)
        )

    def failed(self, error: IvvyError) -> IvvyError:
        """Return the error of a job that was not carried out this time: unknown if it may have been before."""
        if self.doubtful_since is None or isinstance(error, OutcomeUnknownError):
            return error
        reason = error.reason if isinstance(error, TransportError) else error.summary()
        return self.unknown(reason, self.doubtful_since)

    def read(self, response: str | None, sent_at: datetime, signer: Signer) -> tuple[Any, IvvyError | None]:
        """Return the answer in the text of a response, or the error. What cannot be read is unknown."""
        if response is None:
            return None, self.unknown("no result of its batch is certain to be its own", sent_at)
        try:
            outcome = classify(self.call, Response(200, {}, response.encode()), signer, 1)
        except RecursionError:
            return None, self.unknown("its result is nested too deeply", sent_at)
        if not isinstance(outcome, Failed):
            return outcome, None
        if outcome.may_have_happened or outcome.cause is not None:
            return None, self.unknown(f"its result is not an iVvy response: {outcome.cause}", sent_at)
        return None, cast("IvvyError", outcome.error)


@define(eq=False)
class InvalidJob:
    """A job that cannot be sent, with the booking that it would have touched, if that can be read."""

    key: str
    job: Job[Any]
    error: InvalidRequestError
    booking: str | None
    references: Mapping[str, str] = field(repr=False)
    line: object = None
    object_id: None = None


def prepare(jobs: Iterable[Job[Any]], *, validate: bool) -> Iterator[PreparedJob | InvalidJob]:
    """Check and encode each job, or raise ValueError if two jobs have the same key."""
    if isinstance(cast("object", jobs), Job | Model):
        raise TypeError(f"submit takes a list of jobs, got a single {type(jobs).__name__}: put each job into the list")
    keys, copies = set[str](), Counter[str]()
    for position, job in enumerate(jobs):
        if not isinstance(cast("object", job), Job):
            raise TypeError(
                f"submit takes jobs, got {type(job).__name__}: make one with the client's `jobs`, as in "
                "`ivvy.jobs.venue.add_or_update_booking(booking)`"
            )
        if not isinstance(cast("object", job.key), str | None):
            raise TypeError(f"the key of a job must be a string, got {type(job.key).__name__}")
        request, references = _without_references(job.request)
        try:
            for member in references.keys() - job.action.refers.keys():
                problem = Problem(member, "cannot refer to another job")
                raise InvalidRequestError.from_problems(job.action.namespace, job.action.name, [problem])
            call = typed_call(job.action, request, validate=validate)
        except InvalidRequestError as error:
            key = _add_key(job.key or f"invalid-{position}", keys)
            sent = request.written()[0] if isinstance(request, Model) else None
            booking = None if job.action.booking in references else booking_of(job.action, sent)
            yield InvalidJob(key, job, error, booking, references)
            continue
        content = f"{call.namespace}?{call.action}\n".encode() + call.content
        if references:
            content += json.dumps(references, sort_keys=True).encode()
        digest = hashlib.sha256(content).hexdigest()
        copies[digest] += 1
        key = _add_key(job.key or f"{digest[:32]}-{copies[digest]}", keys)
        booking = None if job.action.booking in references else call.booking
        yield PreparedJob(key, job, evolve(call, content=b"", booking=booking), digest, references)


def _without_references(request: Model | None) -> tuple[Model | None, dict[str, str]]:
    """Return a request that can be checked, and the keys of the jobs that its members refer to."""
    if not isinstance(request, Model):
        return request, {}
    members = zip(members_of(type(request)), values_of(request), strict=True)
    references = {member: value.key for member, value in members if isinstance(value, Ref)}
    if references:
        request = copy.copy(request)
        for member in references:
            setattr(request, member.attribute, UNRESOLVED)
    return request, {member.name: key for member, key in references.items()}


def _add_key(key: str, keys: set[str]) -> str:
    if key in keys:
        raise ValueError(f"two jobs have the key {key!r}: give each job its own key")
    keys.add(key)
    return sys.intern(key)


def line_key(booking: str | None, key: str) -> object:
    """Return the mutual exclusion key of a job: its booking, or the job itself if it touches none."""
    return booking or ("job", key)


def link(jobs: Sequence[PreparedJob | InvalidJob], recorded: Mapping[str, Parent]) -> list[PreparedJob | InvalidJob]:
    """Find the parents of each job, and return the jobs in order, each after its parents.

    Args:
        jobs: The jobs.
        recorded: The records of the jobs that others refer to and that are not among them.

    Raises:
        ValueError: There is no such parent, or it is a job of another action, or jobs refer to each other in a circle.
    """
    by_key = {job.key: job for job in jobs}
    for job in jobs:
        if isinstance(job, PreparedJob) and job.references:
            job.parents = {
                member: _parent(job, member, by_key.get(key) or recorded.get(key))
                for member, key in job.references.items()
            }
    ordered, is_visited = list[PreparedJob | InvalidJob](), dict[PreparedJob, bool]()  # True once it is in order
    for root in jobs:
        stack = list[PreparedJob]()
        if isinstance(root, PreparedJob):
            stack.append(root)
        else:
            ordered.append(root)
        while stack:
            job = stack[-1]
            waiting = [
                each for each in job.parents.values() if isinstance(each, PreparedJob) and not is_visited.get(each)
            ]
            if is_visited.get(job) or not waiting:
                ordered += [] if is_visited.get(job) else [job]
                is_visited[stack.pop()] = True
            elif job in is_visited:
                raise ValueError(f"the job {job.key!r} refers to itself, through {waiting[0].key!r}")
            else:
                is_visited[job] = False
                stack += reversed(waiting)
    return ordered


def _parent(job: PreparedJob, member: str, parent: Parent | None) -> Parent:
    key, expected = job.references[member], job.job.action.refers[member]
    if parent is None:
        raise ValueError(f"the job {job.key!r} refers to {key!r}, and no job has this key, here or in the journal")
    action = parent.job.action if isinstance(parent, PreparedJob | InvalidJob) else None
    found = f"{action.namespace}.{action.name}" if action else getattr(parent, "action", None) or expected
    if found != expected:
        raise ValueError(
            f"{member} of the job {job.key!r} must refer to a job of {expected}, and {key!r} is of {found}"
        )
    return parent
