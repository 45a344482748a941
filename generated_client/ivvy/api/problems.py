# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The root of all errors, and what is wrong with members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import define, fields

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SHOWN: Final = 10
"""How many problems the text of an error names."""

LARGEST: Final = 1000
"""How many problems are collected: an answer of some megabytes can hold a million."""


@define(eq=False, kw_only=True, auto_exc=False)
class IvvyError(Exception):
    """The base class of all errors.

    Attributes:
        namespace: The namespace that was called.
        action: The action that was called.
        attempts: How many times sending was attempted.
        retryable: Whether the same call can be made again without doing harm, and may succeed then.
        retry_after: How many seconds the platform or a gateway asked to wait; None where neither did.
    """

    namespace: str = ""
    action: str = ""
    attempts: int = 0
    retryable: bool = False
    retry_after: float | None = None

    def __attrs_post_init__(self) -> None:
        # Loggers and crash reports show the arguments of an exception, which must not hold what was sent.
        self.args = (str(self),)

    def __reduce__(self) -> tuple[Callable[..., IvvyError], tuple[type[IvvyError], dict[str, Any]]]:
        return _restored, (type(self), {each.name: getattr(self, each.name) for each in fields(type(self))})

    def __str__(self) -> str:
        return f"{self.namespace}.{self.action}: {self.summary()} (attempts: {self.attempts})"

    def summary(self) -> str:
        """What happened, in one line."""
        return "failed"


def _restored(kind: type[IvvyError], values: dict[str, Any]) -> IvvyError:
    return kind(**values)


class Problem(NamedTuple):
    """What is wrong with a member.

    Attributes:
        member: Its path in JSON, such as `costcenters.0.excludedTaxIds`; empty for the value itself.
        reason: What is wrong with it.
        attribute: Its path in Python; empty if it is not an attribute.
    """

    member: str
    reason: str
    attribute: str = ""


@define(eq=False, kw_only=True, auto_exc=False)
class MemberErrors(IvvyError, ValueError):
    """Values do not fit their members.

    Attributes:
        problems: What is wrong with each member; at most 1,000 are collected.
    """

    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        return summarized(f"{each.member}: {each.reason}" if each.member else each.reason for each in self.problems)

    def below(self, member: str, attribute: str = "") -> list[Problem]:
        """The same problems with paths from the object that has this one as `member`."""
        return [
            Problem(
                _joined(member, each.member), each.reason, _joined(attribute or member, each.attribute or each.member)
            )
            for each in self.problems
        ]


def summarized(problems: Iterable[str]) -> str:
    """The first few problems, and how many more there are."""
    texts = list(problems)
    at_least = "at least " if len(texts) >= LARGEST else ""
    more = [f"and {at_least}{len(texts) - SHOWN} more"] if len(texts) > SHOWN else []
    return "; ".join([*texts[:SHOWN], *more])


def _joined(outer: str, inner: str) -> str:
    return f"{outer}.{inner}" if inner else outer


def wrong(reason: str) -> MemberErrors:
    """A problem with the value itself."""
    return MemberErrors(problems=(Problem("", reason),))
