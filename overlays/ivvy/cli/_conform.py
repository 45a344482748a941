"""The command `ivvy conform`: compares responses with the documents. It prints names and types, never a value."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias, cast

from attrs import define, field
from ivvy.api.action import Action, Repeatable
from ivvy.api.actions import all_documented
from ivvy.api.codecs import ListOf
from ivvy.api.departures import Departures, Kind, Reading
from ivvy.api.model import Model, members_of
from ivvy.client import ApiError, InvalidMembersError, InvalidResponseError, IvvyClient, IvvyError

MOST_CALLS = 2  # of each read; the second with other ids, or with optional ones
RESULTS = 20  # of a collection
PAGING = {"perPage": RESULTS, "start": 0}
EMPTY, UNREADABLE = "no results", "unreadable"
KINDS: tuple[Kind, ...] = ("undocumented member", "another type", "unknown value")
TITLES = ("Action", "Read", "Undocumented members", "Members of another type", "Unknown enum values")
Ids: TypeAlias = dict[str, int | str]


@define
class Outcome:
    """What became of a read.

    Attributes:
        action: The read.
        reason: Why there was nothing to compare; empty if there was.
        is_error: Whether the read failed.
        departures: The members that are not as documented.
    """

    action: Action[Any, Any]
    reason: str = ""
    is_error: bool = False
    departures: Departures = field(factory=dict[tuple[str, Kind], tuple[str, str]])

    @property
    def departs(self) -> bool:
        """Whether the platform does not do what the document says."""
        return self.is_error or bool(self.departures)


def planned_reads() -> list[Action[Any, Any]]:
    """Return the documented reads: those without a request, then lists, then others, each after its sources."""
    reads = {_name(each): each for each in all_documented() if each.repeatable is Repeatable.ALWAYS}

    def depth(name: str, *below: str) -> int:
        sources = [[each for each in named if each in reads] for named in reads[name].sources.values()]
        return max((1 + min(depth(each, name, *below) for each in found) for found in sources if found), default=0)

    def order(name: str) -> tuple[bool, bool, int, str]:
        action = reads[name]
        return action.request is not None, "results" not in action.answer().essential, depth(name), name

    return [reads[name] for name in sorted(reads, key=order)]


@define
class Conformance:
    """Calls the documented reads one after the other, with ids from the results of those before."""

    client: IvvyClient
    _found: dict[str, list[Ids]] = field(factory=dict[str, list[Ids]])
    _today: datetime = field(factory=lambda: datetime.now(UTC))

    def outcomes(self, reads: Iterable[Action[Any, Any]]) -> Iterator[Outcome]:
        """Yield the outcome of each read.

        Raises:
            IvvyError: The first call failed, so the others would fail, too.
        """
        has_read = False
        for action in reads:
            outcome = Outcome(action)
            for members in self._requests(outcome):
                try:
                    answer: object = self.client.call(action.namespace, action.name, members)
                except IvvyError as error:
                    if not has_read:
                        raise
                    if not outcome.reason:
                        outcome.reason, outcome.is_error = _reason(error), True
                else:
                    has_read = True
                    outcome.reason = self._compare(outcome, members or {}, answer)
                    outcome.is_error = outcome.reason == UNREADABLE
                    if not outcome.reason:
                        break
            yield outcome

    def _compare(self, outcome: Outcome, sent: Mapping[str, object], answer: object) -> str:
        """Read a response, keep the ids in it, and return why there was nothing to compare."""
        action, response = outcome.action, Reading()
        members = cast("dict[str, object]", {"results": answer} if isinstance(answer, list) else answer)
        try:
            typed = response.read(action.answer(), members)
        except InvalidMembersError:
            return UNREADABLE
        finally:
            outcome.departures.update(response.found)
        results = cast("Sequence[Model] | None", getattr(typed, "results", None))
        for result in results if isinstance(results, list) else ():
            ids = _ids(sent) | _ids(result.to_dict())
            if "id" in ids:
                self._found.setdefault(_name(action), []).append(ids)
        return EMPTY if results == [] else ""

    def _requests(self, outcome: Outcome) -> Iterator[dict[str, Any] | None]:
        """Yield the members of the requests to try. Without any, the outcome has the reason."""
        action = outcome.action
        if action.request is None:
            yield None
            return
        request, required, tried = action.request(), _required(action), list[dict[str, Any]]()
        optional = [name for name in action.sources if name not in required]
        for index, names in enumerate((required, [*required, *optional])):
            members = self._ids_for(action, names, index)
            for each in members_of(request):
                if each.name in members and isinstance(each.codec, ListOf):
                    members[each.name] = [members[each.name]]
                elif each.name in PAGING and (each.required or each.name == "perPage"):
                    members[each.name] = PAGING[each.name]
            if lacking := [name for name in required if name not in members]:
                outcome.reason = "; ".join(_lacking(action, name) for name in lacking)
            elif members not in tried:
                tried.append(members)
                yield request.from_dict(members).to_dict()

    def _ids_for(self, action: Action[Any, Any], names: Sequence[str], index: int) -> dict[str, Any]:
        """Return members of a request, with ids that belong together because one result has them."""
        days = {"today": self._today, "next week": self._today + timedelta(days=7)}
        members, results = dict[str, Any](), dict[str, list[Ids]]()
        for name in names:
            for source in action.sources.get(name, ()):
                if source in days:
                    members[name] = days[source].date().isoformat()
                elif found := self._found.get(source):
                    results.setdefault(name, found)
        # The result with the most ids belongs to the most other objects.
        for name, found in sorted(results.items(), key=lambda item: -len(item[1][0])):
            if name not in members:
                chosen = found[min(index, len(found) - 1)]
                members[name] = chosen.get(name, chosen["id"])
                members |= {each: chosen[each] for each in names if each in chosen.keys() - members.keys() - {"id"}}
        return members


def _name(action: Action[Any, Any]) -> str:
    return f"{action.namespace}.{action.name}"


def _required(action: Action[Any, Any]) -> list[str]:
    members = members_of(action.request()) if action.request else ()
    return [each.name for each in members if each.required and each.name not in PAGING]


def _lacking(action: Action[Any, Any], name: str) -> str:
    sources = action.sources.get(name, ())
    return f"no id found for {name} in {' or '.join(sources)}" if sources else f"nothing documented returns {name}"


def _ids(members: Mapping[str, object]) -> Ids:
    """Return the members that can be ids."""
    return {name: value for name, value in members.items() if isinstance(value, int | str) and value is not True}


def _reason(error: IvvyError) -> str:
    """Return why a read failed. Messages of the platform can contain values."""
    if isinstance(error, ApiError):
        code = error.error_code and error.error_code.value
        return f"refused: errorCode {code}, specificCode {error.specific_code}"
    return UNREADABLE if isinstance(error, InvalidResponseError) else "no response"


def as_json(outcome: Outcome) -> str:
    """Return the JSON line of a read."""
    names = ("member", "kind", "documented", "found")
    departures = [dict(zip(names, (*key, *types), strict=True)) for key, types in outcome.departures.items()]
    line = {"namespace": outcome.action.namespace, "action": outcome.action.name, "read": not outcome.reason}
    return json.dumps(line | {"reason": outcome.reason or None, "departures": departures})


def as_table(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield the lines of a table in Markdown."""
    rows = [TITLES, *map(_cells, outcomes)]
    # Longer cells stick out, so that a long one does not widen all others.
    widths = [min(40, max(len(row[column]) for row in rows)) for column in range(len(TITLES))]
    for index, row in enumerate(rows):
        yield f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        if index == 0:
            yield f"| {' | '.join('-' * width for width in widths)} |"


def _cells(outcome: Outcome) -> tuple[str, ...]:
    found: dict[Kind, list[str]] = {kind: [] for kind in KINDS}
    for (member, kind), (documented, found_as) in outcome.departures.items():
        found[kind].append(f"{member} ({f'{documented}, found ' if documented else ''}{found_as})")
    return (_name(outcome.action), outcome.reason or "yes", *("; ".join(found[kind]) for kind in KINDS))
