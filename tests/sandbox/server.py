"""Runs the sandbox on loopback, in this process or in another one."""

import asyncio
import socket
import subprocess
import sys
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
from .notifications import Notifications
from .plan import Plan
from .spec_folder import read_specification
from .stores import Stores

DEFAULT_KEY = "sandbox-key"
DEFAULT_SECRET = "sandbox-secret"
# A copy of the sandbox in another project contains the documents.
_COPIED_SPEC = Path(__file__).resolve().parent / "spec"
DEFAULT_SPEC = _COPIED_SPEC if _COPIED_SPEC.is_dir() else Path(__file__).resolve().parent.parent.parent / "spec"

HOST = "127.0.0.1"


class _Server(uvicorn.Server):
    """A server that stops immediately, even while requests are in flight."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        # Connections notice the abort in the next iteration of the loop; before that, uvicorn logs missing responses.
        await asyncio.sleep(0)
        for task in self.server_state.tasks:
            task.cancel()
        await super().shutdown(sockets)

    def hang_up(self, client: tuple[str, int]) -> None:
        """Close the connection of a client, even while its request is in flight."""
        for connection in list(self.server_state.connections):
            if getattr(connection, "client", None) == client:
                connection.transport.abort()


@dataclass(frozen=True)
class RunningSandbox(Controls):
    """A sandbox that is listening, with its controls.

    Attributes:
        url: Its URL, without a path.
        key: The key that it accepts.
        secret: The secret of that key.
        sandbox: The sandbox, with its objects.
    """

    url: str
    key: str
    secret: str
    sandbox: Sandbox

    @property
    def plan(self) -> Plan:
        """The failures and delays that a test has planned."""
        return self.sandbox.plan

    @property
    def notifications(self) -> Notifications:
        """The subscriptions, and the notifications about changes."""
        return self.sandbox.notifications

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
    """Run a sandbox on a thread of this process for the duration of a `with` block.

    Args:
        spec: The spec folder.
        port: The port to listen on; 0 picks a free one.
        key: The key to accept.
        secret: The secret of that key.
        clock: The clock of the sandbox.
        own_status: Whether an error response has its error code as the HTTP status instead of 200.
        slow: Seconds that each request takes.

    Yields:
        The sandbox, which is listening.

    Raises:
        SpecError: The spec folder cannot be used.
        OSError: The port is not available.
    """
    sandbox = Sandbox(read_specification(Path(spec)), Credentials(key, secret), clock, own_status=own_status, slow=slow)
    # asyncio sets TCP_NODELAY only if the protocol is named.
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP) as listener:
        # Without this, a port is not available for a minute after a sandbox stopped listening on it.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        url = f"http://{HOST}:{listener.getsockname()[1]}"
        with _serving(sandbox, listener):
            yield RunningSandbox(url, key, secret, sandbox)


@contextmanager
def _serving(sandbox: Sandbox, listener: socket.socket) -> Generator[None]:
    application = sandbox.application()

    async def until_shutdown(scope: Scope, receive: Receive, send: Send) -> None:
        # At shutdown, requests in flight are cancelled, and uvicorn logs exceptions.
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
        # Named, so that the sandbox does not depend on other installed packages.
        loop="asyncio",
        http="h11",
        ws="none",
        lifespan="off",
        # The application sends the date of the clock of the sandbox.
        date_header=False,
        server_header=False,
        access_log=False,
        log_config=None,
        log_level="error",
        timeout_graceful_shutdown=1,
    )


@contextmanager
def running_elsewhere(*arguments: str) -> Generator[str]:
    """Run a sandbox in a process of its own for the duration of a `with` block.

    Args:
        arguments: Command-line arguments besides the port.

    Yields:
        The URL. The sandbox is listening, and its controls are available over HTTP.
    """
    command = [sys.executable, "-m", __package__, "--port", "0", *arguments]
    folder = Path(__file__).parents[__package__.count(".") + 1]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=folder) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1]
        finally:
            process.terminate()
