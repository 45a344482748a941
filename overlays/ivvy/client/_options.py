"""The arguments of a client, where they come from, and what it makes of them."""

import copy
import os
from collections.abc import Callable, Mapping
from functools import cache, partial
from typing import TYPE_CHECKING, Any, Generic, Self, Unpack, cast

import httpx

from ._call_queue import CallQueue, SignalT
from ._connections import Connections, HttpT, own_http
from ._limits import MAX_IN_FLIGHT, TIMEOUT, Limits, Policy, check_limits
from ._routing import base_url_of, headers_for, url_of
from ._signing import Signer, problem_with

if TYPE_CHECKING:
    from ivvy.api.action import Action, AnswerT, RequestT
    from ivvy.api.jobs import Jobs
    from ivvy.batch._drivers import Submit

    from ._messages import Call, ResultT
    from ._retry import Exchange

# ruff: noqa: PLC0415 - what carries out a call, attrs and httpcore with it, is loaded with the first call.


class Options(Limits, total=False):
    """The arguments of a client that the environment does not hold."""

    max_in_flight: int
    validate: bool


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
            max_in_flight: How many calls are sent at once, 50 by default; others wait, first come first served.
            validate: Whether members that the documents require are checked before sending.
            http_client: What to send with, for proxies, certificates or event hooks. The caller closes it.

        Raises:
            ValueError: An argument cannot be used.
        """
        if problem := problem_with(key, secret):
            del key, secret  # Crash reports show what is in a frame.
            raise ValueError(problem)
        try:
            check_limits(timeout=timeout, deadline=deadline, max_attempts=max_attempts, max_in_flight=max_in_flight)
            self._base_url = base_url_of(region, base_url)
        except ValueError:
            del key, secret
            raise
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
    def from_env(
        cls, *, base_url: str | None = None, http_client: HttpT | None = None, **options: Unpack[Options]
    ) -> Self:
        """Make a client of the environment: IVVY_API_KEY, IVVY_API_SECRET, and IVVY_REGION or IVVY_BASE_URL.

        Args:
            base_url: What to use instead of the last two.
            http_client: As for the client itself.
            **options: As for the client itself.

        Raises:
            ValueError: A variable is missing, or cannot be used.
        """
        variables = {name: os.environ.get(f"IVVY_{name.upper()}") or None for name in ("region", "base_url")}
        if base_url is not None:
            variables = {"base_url": base_url}
        if not os.environ.get("IVVY_API_KEY") or not os.environ.get("IVVY_API_SECRET"):
            raise ValueError("set the environment variables IVVY_API_KEY and IVVY_API_SECRET")
        return cls(
            key=os.environ["IVVY_API_KEY"],  # In no variable here, because crash reports show what is in a frame.
            secret=os.environ["IVVY_API_SECRET"],
            http_client=http_client,
            **variables,
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

    @property
    def jobs(self) -> "Jobs":
        """Jobs for `submit`: `ivvy.jobs.venue.add_or_update_booking(…, key=…)`."""
        from ivvy.api.jobs import Jobs

        return Jobs()

    @property
    def _submit(self) -> "Submit":
        from ivvy.batch._drivers import Submit

        return Submit(self._signer, self._validate)

    def _typed(self, action: "Action[RequestT, AnswerT]", request: "RequestT") -> "Exchange[AnswerT]":
        from ._messages import typed_call

        return self._exchange(typed_call(action, request, validate=self._validate))

    def _untyped(self, namespace: str, action: str, parameters: Mapping[str, object] | None) -> "Exchange[Any]":
        from ._messages import untyped_call

        return self._exchange(untyped_call(namespace, action, parameters))

    def _exchange(self, call: "Call[ResultT]") -> "Exchange[ResultT]":
        from ._retry import Exchange

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
        return (
            f"{type(self).__name__}({getattr(self, '_base_url', '')})"  # A crash report may show one that is half made.
        )
