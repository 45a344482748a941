"""Running the sandbox on loopback."""

import asyncio
import socket
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from .admission import Credentials
from .app import Sandbox
from .clock import Clock, real_clock
from .controls import Controls
from .plan import Plan
from .spec_folder import read_specification
from .stores import Stores

DEFAULT_KEY = "sandbox-key"
DEFAULT_SECRET = "sandbox-secret"
# Where the sandbox is carried by another project, its documents lie inside it.
_CARRIED_SPEC = Path(__file__).resolve().parent / "spec"
DEFAULT_SPEC = _CARRIED_SPEC if _CARRIED_SPEC.is_dir() else Path(__file__).resolve().parent.parent.parent / "spec"

HOST = "127.0.0.1"


class _Server(uvicorn.Server):
    """A server that ends at once, whatever its requests wait for."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        # A connection takes note in the next step of the loop, and without it the lack of a response is logged.
        await asyncio.sleep(0)
        for task in self.server_state.tasks:
            task.cancel()
        await super().shutdown(sockets)

    def hang_up(self, client: tuple[str, int]) -> None:
        """Close the connection to a client, whatever it waits for."""
        for connection in list(self.server_state.connections):
            if getattr(connection, "client", None) == client:
                connection.transport.abort()


@dataclass(frozen=True)
class RunningSandbox(Controls):
    """A sandbox that listens, and does what a test asks of it.

    Attributes:
        url: Where it listens, without a path.
        key: The key it knows.
        secret: The secret of that key.
        sandbox: The sandbox itself, with what it holds.
    """

    url: str
    key: str
    secret: str
    sandbox: Sandbox

    @property
    def plan(self) -> Plan:
        """The plan of the sandbox."""
        return self.sandbox.plan

    @property
    def stores(self) -> Stores:
        """The objects that the sandbox holds."""
        return self.sandbox.stores


@contextmanager
def running(
    spec: str | PathLike[str] = DEFAULT_SPEC,
    *,
    port: int = 0,
    key: str = DEFAULT_KEY,
    secret: str = DEFAULT_SECRET,
    clock: Clock = real_clock,
    own_status: bool = False,
    slow: float = 0.0,
) -> Generator[RunningSandbox]:
    """Run a sandbox on a thread of this process, as long as the `with` block lasts.

    Args:
        spec: The spec folder.
        port: The port to listen on; 0 picks a free one.
        key: The key to know.
        secret: The secret of that key.
        clock: The clock of the sandbox.
        own_status: Whether a failure is answered under its own error code as HTTP status, instead of under 200.
        slow: How many seconds each request takes.

    Yields:
        The sandbox, which listens already.

    Raises:
        SpecError: The spec folder cannot be used.
        OSError: The port cannot be had.
    """
    sandbox = Sandbox(read_specification(Path(spec)), Credentials(key, secret), clock, own_status=own_status, slow=slow)
    # Only where the protocol is named does asyncio send answers without waiting for the client's acknowledgements.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        # Without this a port cannot be had again for a minute after a sandbox has stopped listening on it.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        url = f"http://{HOST}:{listener.getsockname()[1]}"
        with _serving(sandbox, listener):
            yield RunningSandbox(url, key, secret, sandbox)


@contextmanager
def _serving(sandbox: Sandbox, listener: socket.socket) -> Generator[None]:
    application = sandbox.application()

    async def until_shutdown(scope: Scope, receive: Receive, send: Send) -> None:
        # uvicorn logs any exception with its traceback, and at shutdown every request that waits is cancelled.
        try:
            await application(scope, receive, send)
        except asyncio.CancelledError:
            if not server.should_exit:
                raise

    server = _Server(_config(until_shutdown))
    application.state.hang_up = server.hang_up
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, name="sandbox", daemon=True)
    thread.start()
    try:
        while not server.started and thread.is_alive():
            time.sleep(0.002)
        if not server.started:
            raise OSError("the sandbox did not start")
        yield
    finally:
        server.should_exit = True
        thread.join()


def _config(application: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        application,
        # Named, so that the sandbox is the same one whatever else is installed beside it.
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        # The date is that of the sandbox's own clock.
        date_header=False,
        server_header=False,
        access_log=False,
        log_config=None,
        log_level="error",
        timeout_graceful_shutdown=1,
    )
