"""Describes actions."""

from __future__ import annotations

from enum import Enum, IntEnum
from typing import TYPE_CHECKING, Generic, TypeVar

from attrs import frozen

from .model import Model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

RequestT = TypeVar("RequestT", bound="Model | None")
AnswerT = TypeVar("AnswerT", bound=Model)


class Repeatable(Enum):
    """Whether repeating an action is harmless if it may have happened already."""

    ALWAYS = "always"
    NEVER = "never"
    WITH_ID = "with-id"
    """Harmless for an update, which has `id`; an add would add twice."""


@frozen(kw_only=True)
class Lookup:
    """How an add is found when it is not known whether it was carried out.

    Attributes:
        read: The action of the same namespace that reads the collection it is in.
        arguments: The members of that action's request, each with the member of what was sent that has its value.
        since: The key of the filter that takes the moment from which on results are read; empty if there is none.
        equal: Members of a result with those of what was sent that they have to be equal to. The first choice counts
            of which the first member was sent; of its other members, those that were sent.
    """

    read: str
    arguments: Mapping[str, str]
    since: str
    equal: Sequence[Mapping[str, str]]


@frozen(kw_only=True)
class Action(Generic[RequestT, AnswerT]):
    """One action of the platform.

    Attributes:
        namespace: The namespace, as in the URL.
        name: The action, as in the query.
        page: The vendor's page.
        request: Returns the class of the request; None if the action takes no request.
        answer: Returns the class of the answer.
        codes: The documented specific codes.
        repeatable: Whether repeating the call is harmless.
        booking: The member of the request that names the booking it touches.
        answers_list: Whether the platform answers with a list, which the class of the answer holds as `results`.
        lookup: How an add is found; None if the platform documents no dependable way.
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
