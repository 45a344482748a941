"""The command line of the sandbox."""

import argparse
import math
import signal
import threading
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from types import FrameType
from typing import NoReturn

from .clock import Clock, parse_clock
from .failures import SpecError
from .server import DEFAULT_KEY, DEFAULT_SECRET, DEFAULT_SPEC, RunningSandbox, running


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}\n")


class _Arguments(argparse.Namespace):
    port: int
    key: str
    secret: str
    clock: Clock
    spec: Path
    errors: str
    slow: float


def main() -> None:
    """Run the sandbox until SIGTERM or Ctrl-C."""
    parser = _parser()
    arguments = parser.parse_args(namespace=_Arguments())
    stop = threading.Event()

    def handle(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    # Before the first line is printed, because a reader of that line may stop the sandbox immediately.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, handle)
    with ExitStack() as stack:
        try:
            sandbox = stack.enter_context(_running(arguments))
        except SpecError as error:
            parser.error(str(error))
        except OSError as error:
            parser.error(f"port {arguments.port}: {error.strerror or error}")
        print(f"listening on {sandbox.url}", flush=True)
        stop.wait()


def _running(arguments: _Arguments) -> AbstractContextManager[RunningSandbox]:
    return running(
        arguments.spec,
        port=arguments.port,
        key=arguments.key,
        secret=arguments.secret,
        clock=arguments.clock,
        own_status=arguments.errors == "status",
        slow=arguments.slow,
    )


def _parser() -> _Parser:
    parser = _Parser(prog=f"python -m {__package__}", description="Run a sandbox for the iVvy platform on loopback.")
    parser.add_argument("--port", type=_port, default=0, help="the port (default: 0, which picks a free one)")
    parser.add_argument("--key", default=DEFAULT_KEY, help="the key that clients use (default: %(default)s)")
    parser.add_argument("--secret", default=DEFAULT_SECRET, help="the secret of the key (default: %(default)s)")
    parser.add_argument(
        "--clock",
        type=_clock,
        default="real",
        help="'real' (the default), or a time in ISO 8601 to stop at",
    )
    parser.add_argument("--spec", type=Path, default=DEFAULT_SPEC, help="the spec folder (default: %(default)s)")
    parser.add_argument(
        "--errors",
        choices=["200", "status"],
        default="200",
        help="the HTTP status of error responses: 200 (the default), or their own error code",
    )
    parser.add_argument("--slow", type=_seconds, default=0.0, help="seconds that each request takes (default: 0)")
    return parser


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise argparse.ArgumentTypeError(f"expected a number of seconds, got {text!r}")
    return seconds


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"expected a port from 0 to 65535, got {text!r}")
    return int(text)


def _clock(text: str) -> Clock:
    try:
        return parse_clock(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


if __name__ == "__main__":
    main()
