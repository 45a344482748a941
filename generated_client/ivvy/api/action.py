# Copied from generator/runtime/action.py by `python -m generator build`; edit it there and build again.
"""The descriptors of actions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, IntEnum
from typing import Generic, TypeVar

from attrs import field, frozen

from .model import Model

RequestT = TypeVar("RequestT", bound="Model | None")
AnswerT = TypeVar("AnswerT", bound=Model)


class Repeatable(Enum):
    """Whether it is safe to send an action again that may have been carried out."""

    ALWAYS = "always"
    NEVER = "never"
    WITH_ID = "with-id"
    """Safe for an update, which has `id`. An add would add twice."""


@frozen(kw_only=True)
class Lookup:
    """How to find an added object after an unknown outcome.

    Attributes:
        read: The action of the same namespace that reads the collection it is in.
        arguments: The members of that action's request, each with the member of what was sent that has its value.
        since: The key of the filter for results that changed after a time; empty if there is none.
        created: The member of a result with the time at which it was added; empty if there is none.
        unique: The members whose values identify one object.
        equal: Alternatives of members that identify an object: the members of a result, each with the member of the
            request. The first alternative applies whose first member was sent.
    """

    read: str
    arguments: Mapping[str, str]
    since: str
    created: str
    unique: Sequence[str]
    equal: Sequence[Mapping[str, str]]


@frozen(kw_only=True)
class Action(Generic[RequestT, AnswerT]):
    """One action of the platform.

    Attributes:
        namespace: The namespace, as in the URL.
        name: The action, as in the query.
        page: The URL of the vendor's page.
        request: A function that returns the class of the request; None if the action takes no request.
        answer: A function that returns the class of the answer.
        codes: The documented specific codes.
        repeatable: Whether it is safe to repeat the call.
        booking: The member of the request that contains the id of the booking; None if there is none.
        answers_list: Whether the response is a list, which becomes `results` of the answer.
        lookup: How to find an added object; None if the platform documents no reliable way.
        refers: The members of the request that hold the id of an object which another action adds, each with that
            action as `namespace.action`.
        sources: The members of the request of a read, each with the reads of collections whose results have values for
            it, as `namespace.action`, the best first. A date has `today` or `next week` instead.
    """

    namespace: str
    name: str
    page: str
    request: Callable[[], type[RequestT]] | None
    answer: Callable[[], type[AnswerT]]
    codes: type[IntEnum]
    repeatable: Repeatable
    booking: str | None
    answers_list: bool = False
    lookup: Lookup | None = None
    refers: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    sources: Mapping[str, Sequence[str]] = field(factory=dict[str, Sequence[str]], hash=False)
