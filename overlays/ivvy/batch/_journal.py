"""The journal of submissions, to look at it and to correct it by hand."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from os import PathLike
from typing import Any, Literal, Self, cast

from attrs import field, frozen
from ivvy.api.action import Action, Repeatable
from ivvy.api.actions import documented
from ivvy.client._messages import UnexpectedResponse, as_id, read_failure, read_json

from ._records import Entry, Records, SentBatch, open_store


@frozen
class JournalEntry:
    """What a journal knows of a job.

    Attributes:
        key: The name of the job.
        action: Its namespace and action, as in `venue.addOrUpdateBooking`; None in a journal of version 0.2.
        state: "done" if the platform has carried it out, "failed" if it has refused it, "unknown" if it may have been
            carried out, "in_flight" if its batch was sent and its result was not read yet.
        id: The id of the object that it has added or updated, if that is known.
        answer: The response as JSON, if it is done.
        error: The message of the platform, with its codes, if it failed.
        sent_at: When it was sent the last time, by the platform's clock.
        doubtful_since: When it was sent for the first time, if it may have been carried out then, or None.
    """

    key: str
    action: str | None
    state: Literal["done", "failed", "unknown", "in_flight"]
    id: int | None
    answer: Mapping[str, Any] | None = field(repr=False)
    error: str | None
    sent_at: datetime
    doubtful_since: datetime | None


class Journal:
    """The journal of submissions. Use it as a context manager; meanwhile, no submission can use it.

    Iterating over it yields an entry for each job, in the order in which they were sent.
    """

    def __init__(self, location: str | PathLike[str]) -> None:
        """Open the journal at a path or at a `postgresql://` URL, as for `submit`.

        Raises:
            JournalError: There is no journal, or another process uses it.
        """
        self._store = open_store(location, create=False)
        self._records = Records(self._store)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let submissions use the journal."""
        self._store.close()

    def __iter__(self) -> Iterator[JournalEntry]:
        batches = self._records.batches()
        return iter([_read(entry, batches[entry.batch]) for entry in self._records.all_entries()])

    def outcome(self, key: str) -> JournalEntry | None:
        """Return what is known of a job, or None if it was never sent."""
        entry = self._records.entries([key]).get(key)
        return _read(entry, self._records.batches()[entry.batch]) if entry else None

    def ids(self) -> dict[str, int]:
        """Return the ids of the objects that jobs have added or updated, by the keys of the jobs."""
        return {entry.key: entry.id for entry in self if entry.id is not None}

    def settle(self, key: str, *, id: int) -> None:  # noqa: A002 - the name of the member
        """Record that an add whose outcome is unknown has added an object, which you have found.

        The next submission returns it as the answer of the job.

        Args:
            key: The name of the job.
            id: The id of the object on the platform.

        Raises:
            KeyError: No job of the journal has this name.
            ValueError: The outcome of the job is known or its batch is in flight, it is not an add, or `id` is not one.
        """
        entry, lost = self._get(key)
        state, action = _read(entry, self._records.batches()[entry.batch]).state, _action_of(entry)
        if state != "unknown":
            raise ValueError(f"the job {key} is {state}: only an unknown one can be settled")
        if entry.sent_id or (action and action.repeatable is not Repeatable.WITH_ID):
            raise ValueError(f"the job {key} is not an add: submit it again")
        if type(id) is not int or as_id(id) is None:
            raise ValueError(f"id must be a positive int, got {id!r}")
        self._records.settle(answered=[(key, json.dumps({"success": True, "id": id}))], lost=lost)

    def forget(self, key: str) -> None:
        """Delete what is known of a job, so that the next submission sends it as a new one.

        Raises:
            KeyError: No job of the journal has this name.
            ValueError: Its batch is in flight.
        """
        entry, lost = self._get(key)
        if _read(entry, self._records.batches()[entry.batch]).state == "in_flight":
            raise ValueError(f"the job {key} is in flight: submit it again first")
        self._records.settle(lost=lost)
        self._records.forget(entry.key)

    def _get(self, key: str) -> tuple[Entry, list[tuple[str, datetime]]]:
        """Return the record of a job, and what must stay known of it: the booking that its batch may still change."""
        entry = self._records.entries([key]).get(key)
        if entry is None:
            raise KeyError(key)
        may_run = entry.state == "sent" and entry.changed_booking
        return entry, [(may_run, self._records.batches()[entry.batch].sent_at)] if may_run else []


def _action_of(entry: Entry) -> "Action[Any, Any] | None":
    return documented(*(entry.action or ".").split("."))


def _read(entry: Entry, batch: SentBatch) -> JournalEntry:
    state: Literal["done", "failed", "unknown", "in_flight"] = "unknown"
    if entry.state == "sent" and batch.async_id is not None:
        state = "in_flight"
    answer, error = cast("Mapping[str, Any] | None", None), cast("str | None", None)
    if entry.state == "answered":
        try:
            body = read_json((entry.answer or "").encode())
            failure = read_failure(body)
        except UnexpectedResponse:
            failure = body = None
        if failure:
            codes = [f"{failure.error_code.value}"] if failure.error_code else []
            codes += [f"{failure.specific_code}"] if failure.specific_code else []
            state, error = "failed", " ".join([*codes, failure.message, *failure.additional_messages])
        elif body is not None:
            state, answer = "done", body if isinstance(body, Mapping) else {"results": body}
    action = _action_of(entry)
    is_object = action is None or action.repeatable is Repeatable.WITH_ID
    object_id = int(entry.object_id) if entry.object_id and is_object else None
    return JournalEntry(entry.key, entry.action, state, object_id, answer, error, batch.sent_at, entry.doubtful_since)
