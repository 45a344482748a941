"""The controls over HTTP, for a sandbox in another process."""

import ipaddress
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import TypeAlias
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .control_values import texts
from .controls import Controls
from .json_values import is_object, read_json

PATH = "/_sandbox"
LARGEST = 1 << 20
"""The largest size of the arguments of a control, in bytes."""

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]


def control_routes(controls: Controls) -> list[Route]:
    """Return the routes: a POST for each control, with its arguments as a JSON object, and a GET for the requests.

    Only programs on this machine can use them, and no web page: a browser sends the Origin of the page, and the Host
    header reveals a foreign name that resolves to loopback.
    """
    actions: dict[str, Callable[..., None]] = {
        control.__name__: control
        for control in (
            controls.fail_next,
            controls.drop_next,
            controls.answer_next,
            controls.add_members_next,
            controls.clock_skew,
            controls.clear,
            controls.put,
            controls.slow_batches,
            controls.lose_batches,
            controls.send_notification,
            controls.repeat_next_notification,
            controls.delay_next_notification,
            controls.reorder_next_notifications,
            controls.tamper_next_notification,
        )
    }

    def warn_next(warnings: list[str]) -> None:
        controls.warn_next(*texts("warnings", warnings))

    actions["warn_next"] = warn_next

    async def show(_: Request) -> Response:
        # ASCII, as all responses of the sandbox.
        return Response(json.dumps([asdict(each) for each in controls.requests]), media_type="application/json")

    async def fetch(request: Request) -> Response:
        try:
            return Response(controls.fetch(request.query_params.get("url", "")))
        except LookupError as error:
            return _rejected(404, str(error))

    routes = [
        Route(f"{PATH}/{name}", _guarded(_endpoint(action)), methods=["POST"]) for name, action in actions.items()
    ]
    shown = [("requests", show), ("fetch", fetch)]
    return [*(Route(f"{PATH}/{name}", _guarded(each), methods=["GET"]) for name, each in shown), *routes]


def _endpoint(action: Callable[..., None]) -> Endpoint:
    async def carry_out(request: Request) -> Response:
        try:
            sent = await _arguments(request)
        except ClientDisconnect:
            return Response()
        if sent is None:
            return _rejected(413, f"the arguments are larger than {LARGEST} bytes")
        try:
            arguments = read_json(sent or b"{}")
            if not is_object(arguments):
                raise TypeError("the arguments must be a JSON object")
            action(**arguments)
        except (TypeError, ValueError) as error:
            return _rejected(400, str(error))
        return Response(status_code=204)

    return carry_out


async def _arguments(request: Request) -> bytes | None:
    sent = bytearray()
    async for chunk in request.stream():
        sent += chunk
        if len(sent) > LARGEST:
            return None
    return bytes(sent)


def _guarded(endpoint: Endpoint) -> Endpoint:
    async def guarded(request: Request) -> Response:
        origins = request.headers.getlist("origin")
        sources = [f"//{host}" for host in request.headers.getlist("host") or [""]] + origins
        if not all(_is_loopback(source) for source in sources):
            return _rejected(403, "the controls are only for this machine: Host and Origin must be loopback")
        return await endpoint(request)

    return guarded


def _is_loopback(url: str) -> bool:
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _rejected(status: int, message: str) -> Response:
    return JSONResponse({"message": message}, status)
