"""Jobs as they are sent."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import field, frozen
from ivvy.api.action import AnswerT
from ivvy.api.errors import InvalidRequestError
from ivvy.api.job import Job, Outcome
from ivvy.client._messages import Call, typed_call


@frozen(eq=False)
class Prepared:
    """A job that has been checked and encoded."""

    key: str
    job: Job[Any]
    call: Call[Any]
    digest: str = field(repr=False)


def prepare(jobs: Iterable[Job[AnswerT]], *, validate: bool) -> Iterator[Prepared | Outcome[AnswerT]]:
    """Check and encode each job; one that cannot be sent has its outcome already.

    Raises:
        ValueError: Two jobs have the same key.
    """
    taken, alike = set[str](), Counter[str]()
    for place, job in enumerate(jobs):
        try:
            call = typed_call(job.action, job.request, validate=validate)
        except InvalidRequestError as error:
            yield Outcome(_taken(job.key or f"invalid-{place}", taken), job, None, error)
            continue
        digest = hashlib.sha256(f"{call.namespace}?{call.action}\n".encode() + call.content).hexdigest()
        alike[digest] += 1
        yield Prepared(_taken(job.key or f"{digest[:32]}-{alike[digest]}", taken), job, call, digest)


def _taken(key: str, taken: set[str]) -> str:
    if key in taken:
        raise ValueError(f"two jobs have the key {key!r}; a key has to name one job")
    taken.add(key)
    return key
