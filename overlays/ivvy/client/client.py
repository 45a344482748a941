"""The synchronous client, and what the asynchronous one has in common with it."""

import copy
import threading
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, Self, Unpack, cast

import httpx
from ivvy.api.namespaces import Namespaces

from .call_queue import CallQueue, SignalT
from .connections import Connections, HttpT, own_http
from .options import MAX_IN_FLIGHT, TIMEOUT, Limits, Options, Policy, check_limits, variable
from .routing import base_url_of, headers_for, url_of
from .signing import Signer, problem_with

if TYPE_CHECKING:
    from ivvy.api.action import Action, AnswerT, RequestT

    from .calls import Call, ResultT
    from .exchange import Exchange

# ruff: noqa: PLC0415 - what carries out a call, attrs and httpcore with it, is loaded with the first call.


class Configured(Generic[HttpT, SignalT]):
    """A client but for the sending."""

    _http_kind: type[HttpT]
    _signal_kind: type[SignalT]

    def __init__(
        self,
        *,
        key: str,
        secret: str,
        region: str | None = None,
        base_url: str | None = None,
        timeout: float | None = None,
        deadline: float = 90.0,
        max_attempts: int = 4,
        max_in_flight: int = MAX_IN_FLIGHT,
        validate: bool = True,
        http_client: HttpT | None = None,
    ) -> None:
        """Make a client.

        Args:
            key: The API key.
            secret: The API secret. Used only to compute signatures.
            region: Where the account is: AU, UK or US, in either case.
            base_url: Scheme, host and port to use instead of a region's; https but for loopback.
            timeout: Seconds for one attempt, 30 unless http_client has limits of its own.
            deadline: Seconds for all attempts of a call together, waiting included. Only the resolution of a name takes
                as long as the system lets it in a synchronous client; once it is over, nothing is sent any more.
            max_attempts: How many requests of a call may reach the platform at most. Those that it certainly did not
                carry out (its error code 429, and so 24299) do not count: they are repeated until the deadline.
            max_in_flight: How many calls are sent at once; others wait, first come first served.
            validate: Whether members that the documents require are checked before sending.
            http_client: What to send with, for proxies, certificates or event hooks. The caller closes it.

        Raises:
            ValueError: An argument cannot be used.
        """
        if problem := problem_with(key, secret):
            del key, secret  # Crash reports show what is in a frame.
            raise ValueError(problem)
        check_limits(timeout=timeout, deadline=deadline, max_attempts=max_attempts, max_in_flight=max_in_flight)
        self._base_url = base_url_of(region, base_url)
        self._urls: dict[tuple[str, str], httpx.URL] = {}
        self._policy = Policy(TIMEOUT if timeout is None and http_client is None else timeout, deadline, max_attempts)
        self._signer = Signer(key, secret, self._base_url)
        self._validate = validate
        self._headers = headers_for(http_client)
        make_queue: Callable[[], CallQueue[SignalT]] = partial(CallQueue, self._signal_kind, max_in_flight)
        # Reading certificates takes long.
        make = partial(own_http, self._http_kind, self._base_url, cache(httpx.create_ssl_context))
        self._connections: Connections[HttpT, SignalT] = Connections(make_queue, make, http_client)
        self._closes = http_client is None

    @classmethod
    def from_env(cls, *, http_client: HttpT | None = None, **options: Unpack[Options]) -> Self:
        """Make a client of the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION or IVVY_BASE_URL.

        Raises:
            ValueError: A variable is missing, or cannot be used.
        """
        if not variable("API_KEY") or not variable("API_SECRET"):
            raise ValueError("set the environment variables IVVY_API_KEY and IVVY_API_SECRET")
        return cls(
            key=cast("str", variable("API_KEY")),
            secret=cast("str", variable("API_SECRET")),
            region=variable("REGION"),
            base_url=variable("BASE_URL"),
            http_client=http_client,
            **options,
        )

    def with_options(self, **limits: Unpack[Limits]) -> Self:
        """A client with other limits for single calls: `ivvy.with_options(timeout=5).venue…`.

        It shares everything else with this one, connections and the queue of calls too, and need not be closed.

        Raises:
            ValueError: A limit cannot be used.
        """
        check_limits(**cast("dict[str, float | None]", limits))
        other = copy.copy(self)
        other._policy = self._policy._replace(**limits)
        other._closes = False
        return other

    def _typed(self, action: "Action[RequestT, AnswerT]", request: "RequestT") -> "Exchange[AnswerT]":
        from .calls import typed_call

        return self._exchange(typed_call(action, request, validate=self._validate))

    def _untyped(self, namespace: str, action: str, parameters: Mapping[str, object] | None) -> "Exchange[Any]":
        from .calls import untyped_call

        return self._exchange(untyped_call(namespace, action, parameters))

    def _exchange(self, call: "Call[ResultT]") -> "Exchange[ResultT]":
        from .exchange import Exchange

        return Exchange(call, self._policy, self._signer)

    def _request(self, call: "Call[Any]") -> httpx.Request:
        place, http = (call.namespace, call.action), self._connections.given
        url = self._urls.get(place) or self._urls.setdefault(place, url_of(self._base_url, *place))
        if http is None:
            return httpx.Request("POST", url, content=call.content, headers=self._headers)
        request = http.build_request("POST", url, content=call.content, headers=self._headers)
        request.url = url  # base_url or params of the http_client must not move it
        return request

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._base_url})"


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

    def _send(self, exchange: "Exchange[ResultT]") -> "ResultT":
        from .driver import drive

        return drive(exchange, self._connections.opened(), self._request(exchange.call))

    def close(self) -> None:
        """Close the connections, but not those of an http_client of the caller's."""
        for http in self._connections.current().close() if self._closes else ():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
