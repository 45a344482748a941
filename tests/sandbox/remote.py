"""The controls over HTTP, for a sandbox in another process."""

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .controls import Controls
from .json_values import is_object

PATH = "/_sandbox"


def control_routes(controls: Controls) -> list[Route]:
    """Make the routes: a POST for each control, with its arguments as a JSON object, and a GET for the requests."""
    actions: dict[str, Callable[..., None]] = {
        control.__name__: control
        for control in (
            controls.fail_next,
            controls.drop_next,
            controls.answer_next,
            controls.add_members_next,
            controls.clock_skew,
            controls.clear,
        )
    }

    def warn_next(warnings: list[str]) -> None:
        controls.warn_next(*warnings)

    actions["warn_next"] = warn_next

    async def show(_: Request) -> Response:
        # All ASCII, as any answer of the sandbox.
        return Response(json.dumps([asdict(each) for each in controls.requests]), media_type="application/json")

    routes = [Route(f"{PATH}/{name}", _endpoint(action), methods=["POST"]) for name, action in actions.items()]
    return [Route(f"{PATH}/requests", show, methods=["GET"]), *routes]


def _endpoint(action: Callable[..., None]) -> Callable[[Request], Any]:
    async def carry_out(request: Request) -> Response:
        sent = await request.body()
        try:
            arguments: object = json.loads(sent or b"{}")
            if not is_object(arguments):
                raise TypeError("the arguments are no JSON object")
            action(**arguments)
        except (TypeError, ValueError, AttributeError) as error:
            return JSONResponse({"message": str(error)}, 400)
        return Response(status_code=204)

    return carry_out
