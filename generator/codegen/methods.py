"""The methods of the generated client, as the templates see them."""

from dataclasses import dataclass
from typing import NamedTuple

from .actions import Action
from .members import Member
from .source import Source, code


@dataclass(frozen=True)
class NamedAction:
    """An action with the names that it has in Python.

    Attributes:
        action: The action.
        method: The method that calls it.
        constant: The constant of its descriptor.
        codes: The enum of its specific codes.
        repeatable: The member of `Repeatable`.
        answer: The class of the answer.
        request: The class of the request; None if the action takes no request.
        argument: The argument of the method; the literal None if the action takes no request.
        arguments: The arguments of the method, where it takes the members of the request.
        item: The class of each result, where it reads a collection; None if it does not.
        lookup: How an add of it is found; the literal None if its document does not say.
    """

    action: Action
    method: Source
    constant: Source
    codes: Source
    repeatable: Source
    answer: Source
    request: Source | None
    argument: Source
    arguments: tuple[Member, ...]
    item: Source | None
    lookup: Source

    @property
    def signature(self) -> Source:
        """The parameters of the method."""
        if self.arguments:
            given = [code("{}: {}", each.python_name, each.type.annotation) for each in self.arguments]
            return code("self, *, {}", code(", ".join(["{}"] * len(given)), *given))
        if not self.request:
            return code("self")
        optional = code(" | None = None" if self.action.is_optional else "")
        return code("self, {}: models.{}{}", self.argument, self.request, optional)

    @property
    def job_signature(self) -> Source:
        """The parameters of the method that makes a job."""
        return code("{}, {}key: str | None = None", self.signature, code("" if self.arguments else "*, "))

    @property
    def sent(self) -> Source:
        """What the method sends."""
        return code("request") if self.arguments or self.action.is_optional else self.argument

    @property
    def pages(self) -> bool:
        """Whether its method goes through the pages of a collection."""
        return self.action.is_read and bool(self.item)


@dataclass(frozen=True)
class Namespace:
    """A namespace for the templates."""

    name: str
    attribute: Source
    class_name: Source
    actions: tuple[NamedAction, ...]

    @property
    def has_jobs(self) -> bool:
        """Whether a batch can hold one of its actions."""
        return any(each.action.in_batches for each in self.actions)

    @property
    def builds_requests(self) -> bool:
        """Whether a method of it makes the request itself."""
        return any(each.arguments or each.action.is_optional for each in self.actions)


class Flavour(NamedTuple):
    """What differs between the synchronous and the asynchronous client."""

    prefix: Source
    define: Source
    wait: Source
    adverb: Source
    page: Source
    pages: str


FLAVOURS = (
    Flavour(
        code(""), code("def"), code(""), code(""), code("Page"),
        "The first page; iterating over it goes on to the others."
    ),
    Flavour(
        code("Async"), code("async def"), code("await "), code(", asynchronously"), code("AsyncPages"),
        "All results with `async for`, or the first page with `await`.",
    ),
)  # fmt: skip
