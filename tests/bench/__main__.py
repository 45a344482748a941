"""Measures what the client costs beside bare httpx, side by side in one run, and prints a table of ratios.

The ratio is that of the medians, to the first contender of each comparison. The spread is how far the runs lay apart.
"""

import argparse
import os
import platform as machine
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version

from . import calls, platform
from .comparison import HEAD, Comparison, Figures

IN_FLIGHT = 50
BOUNDS = (5, 10, 20, 50)


def sync(count: int) -> Iterator[Comparison]:
    with platform.running() as url:
        contenders = {
            "hand-signed httpx.Client": calls.httpx_sync,
            "IvvyClient, typed": calls.typed_sync,
            "IvvyClient, by name": calls.by_name_sync,
        }
        yield Comparison(
            "one after the other",
            {name: partial(calls.one_by_one, make, url, count) for name, make in contenders.items()},
        )


def at_once(title: str, url: str, contenders: dict[str, calls.MakingAsync], count: int, in_flight: int) -> Comparison:
    measure: dict[str, Callable[[], Figures]] = {
        name: partial(calls.many_at_once, make, url, count, in_flight) for name, make in contenders.items()
    }
    return Comparison(title, measure)


def default_transport() -> dict[str, calls.MakingAsync]:
    bounded = {f"AsyncIvvyClient, max_in_flight={each}": calls.typed_async(max_in_flight=each) for each in BOUNDS}
    return {"hand-signed httpx.AsyncClient": calls.httpx_async, "AsyncIvvyClient": calls.typed_async(), **bounded}


def one_task(count: int) -> Iterator[Comparison]:
    contenders = {"hand-signed httpx.AsyncClient": calls.httpx_async, "AsyncIvvyClient": calls.typed_async()}
    with platform.running() as url:
        yield at_once("async, 1 in flight", url, contenders, count, 1)


def tasks(count: int) -> Iterator[Comparison]:
    with platform.running() as url:
        yield at_once(f"async, {IN_FLIGHT} in flight", url, default_transport(), count, IN_FLIGHT)


def latency(count: int) -> Iterator[Comparison]:
    with platform.running(0.1) as url:
        yield at_once(f"async, {IN_FLIGHT} in flight, 100 ms", url, default_transport(), count, IN_FLIGHT)


def aiohttp(count: int) -> Iterator[Comparison]:
    contenders = {"hand-signed httpx-aiohttp": calls.httpx_aiohttp, "AsyncIvvyClient": calls.typed_aiohttp}
    with platform.running() as url:
        yield at_once(f"aiohttp, {IN_FLIGHT} in flight", url, contenders, count, IN_FLIGHT)


PARTS = {"sync": sync, "async": one_task, "tasks": tasks, "latency": latency, "aiohttp": aiohttp}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure: {', '.join(PARTS)}; all by default")
    parser.add_argument("--calls", type=int, default=1000, help="calls of a measurement")
    parser.add_argument("--runs", type=int, default=3, help="how often each contender is measured")
    arguments = parser.parse_args()
    if unknown := set(arguments.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    packages = ("httpx", "httpcore", "h11", "aiohttp", "httpx-aiohttp", "attrs", "ivvy-client")
    print(f"{machine.platform()}, {os.cpu_count()} cores, Python {machine.python_version()}")
    print(", ".join(f"{name} {version(name)}" for name in packages))
    print(f"{arguments.runs} runs, {arguments.calls} calls each, contenders in turn\n")
    print(HEAD)
    for part in arguments.parts or PARTS:
        for comparison in PARTS[part](arguments.calls):
            for row in comparison.measured(arguments.runs):
                print(row, flush=True)


if __name__ == "__main__":
    main()
