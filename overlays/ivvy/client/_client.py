"""The synchronous client."""

import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Self, Unpack, cast

import httpx
from ivvy.api.namespaces import Namespaces

from ._connections import Slot
from ._internals import holds_more
from ._options import Configured

if TYPE_CHECKING:
    from ivvy.api.action import Action, AnswerT, RequestT
    from ivvy.api.errors import OutcomeUnknownError
    from ivvy.api.job import Job
    from ivvy.batch._drivers import Options as BatchOptions
    from ivvy.batch._jobs import Outcome

    from ._attempt import Attempt
    from ._messages import ResultT
    from ._retry import Exchange


class IvvyClient(Configured[httpx.Client, threading.Event], Namespaces):
    """A synchronous client, which threads may share.

    Every documented action is a method of its namespace: `ivvy.venue.add_or_update_booking(…)`. Use the client as a
    context manager, or close it.
    """

    _http_kind = httpx.Client
    _signal_kind = threading.Event

    def perform(self, action: "Action[RequestT, AnswerT]", request: "RequestT") -> "AnswerT":
        """Carry out a documented action; the methods of the namespaces call this."""
        return self._send(self._typed(action, request))

    def call(self, namespace: str, action: str, parameters: Mapping[str, object] | None = None) -> Any:
        """Call any action, documented here or not; without a document only one called `get…` may be sent twice.

        Args:
            namespace: The namespace, as in the URL.
            action: The action, as in the query.
            parameters: The members of the request as they stand in JSON; None sends no body.

        Returns:
            The decoded JSON: an object, or a list where the action answers with one.

        Raises:
            IvvyError: As the methods of the namespaces do.
        """
        return self._send(self._untyped(namespace, action, parameters))

    def resolve(self, unknown: "OutcomeUnknownError") -> list[int]:
        """Find out what came of an add whose outcome is unknown.

        Returns:
            The ids of what the platform now holds that matches what was sent: none, one or several.

        Raises:
            UnresolvableError: The platform documents no dependable way to find it.
            IvvyError: As the methods of the namespaces do.
        """
        from ivvy.client._resolve import resolve  # noqa: PLC0415

        return resolve(self, unknown)

    def submit(self, jobs: "Iterable[Job[AnswerT]]", **options: "Unpack[BatchOptions]") -> "Iterator[Outcome[AnswerT]]":
        """Make thousands of calls in batches, which the platform runs in the background.

        Jobs that touch one booking run in their order, one after the other; all others side by side. Nothing is sent
        before the first outcome is asked for. Calls of the client itself should not touch the same bookings meanwhile.

        Args:
            jobs: The jobs, made with `ivvy.jobs`. All are checked before the first is sent.
            **options: `journal`: a file in which what becomes of each job is written down, so that the same jobs can be
                submitted again after a kill; without it, nobody knows after a kill what was carried out. It holds the
                answers, and of requests only digests. `on_progress`: called with a Progress after each call.
                `deadline`: seconds for all of it, two hours by default. `stop_on_error="booking"`: after an error, the
                later jobs of that booking are not sent. `changed="send"`: a job that the journal knows with another
                content is sent again.

        Yields:
            The outcome of each job once, as soon as it is known.

        Raises:
            JournalError: The journal cannot be used, or has a job with another content.
            ValueError: Two jobs have the same key, or an option cannot be used.
        """
        return self._submit.run(self, jobs, options)

    def _send(self, exchange: "Exchange[ResultT]") -> "ResultT":
        shared, request = self._connections.opened(), self._request(exchange.call)
        with Slot(shared, exchange.call.booking) as slot, slot, exchange:
            for booking, signal in slot.waits():
                exchange.queued(booking, in_time=signal.wait(exchange.remaining()))
            http = slot.http()
            for after, attempt in exchange.attempts(http, request):
                if after:
                    time.sleep(after)
                with attempt as exchange.attempt:
                    self._attempt(attempt, http, request)
            return exchange.result

    def _attempt(self, attempt: "Attempt", http: httpx.Client, request: httpx.Request) -> None:
        response = http.send(request, auth=self._signer, stream=True, follow_redirects=False)
        try:
            if attempt.begins(response):
                # Not by `iter_raw`, which puts the connection back before it is known whether it may be used again.
                for chunk in cast("httpx.SyncByteStream", response.stream):
                    attempt.add(chunk)
            if holds_more(http, response):
                response.extensions["network_stream"].close()
        finally:
            response.close()

    def close(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        for http in self._connections.current().close() if self._closes else ():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
