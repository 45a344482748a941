"""Measures the costs of the client compared with bare httpx in one run, and prints a table of ratios.

The ratio is that of the medians, relative to the first contender of each comparison. The spread is the range of the
runs.
"""

import argparse
import os
import platform as machine
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from tempfile import TemporaryDirectory

from . import batches as load
from . import building, calls, imports, platform, reading
from .comparison import HEAD, Comparison, Figures

BOUNDS = (5, 20, 50, 100)


def sync(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with platform.running() as url:
        contenders = {
            "hand-signed httpx.Client": calls.httpx_sync,
            "IvvyClient, typed": calls.typed_sync,
            "IvvyClient, by name": calls.by_name_sync,
        }
        yield Comparison(
            "one after the other",
            {name: partial(calls.one_by_one, make, url, sizes.calls) for name, make in contenders.items()},
        )


def at_once(
    title: str, url: str, contenders: Mapping[str, calls.MakingAsync], count: int, in_flight: int
) -> Comparison:
    measure: dict[str, Callable[[], Figures]] = {
        name: partial(calls.many_at_once, make, url, count, in_flight) for name, make in contenders.items()
    }
    return Comparison(title, measure)


def default_transport() -> dict[str, calls.MakingAsync]:
    bounded = {f"AsyncIvvyClient, max_in_flight={each}": calls.typed_async(max_in_flight=each) for each in BOUNDS}
    return {"hand-signed httpx.AsyncClient": calls.httpx_async, **bounded}


def one_task(sizes: argparse.Namespace) -> Iterator[Comparison]:
    contenders = {"hand-signed httpx.AsyncClient": calls.httpx_async, "AsyncIvvyClient": calls.typed_async()}
    with platform.running() as url:
        yield at_once("async, 1 task", url, contenders, sizes.calls, 1)


def tasks(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with platform.running() as url:
        yield at_once(f"async, {sizes.tasks} tasks", url, default_transport(), sizes.calls, sizes.tasks)


def latency(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with platform.running(sizes.latency / 1000) as url:
        title = f"async, {sizes.tasks} tasks, {sizes.latency} ms"
        yield at_once(title, url, default_transport(), sizes.calls, sizes.tasks)


@contextmanager
def encrypted() -> Iterator[str]:
    with TemporaryDirectory() as folder, platform.running(tls=Path(folder)) as url:
        before = os.environ.get("SSL_CERT_FILE")
        os.environ["SSL_CERT_FILE"] = str(Path(folder) / "ca.pem")
        yield url
        os.environ.pop("SSL_CERT_FILE")
        os.environ.update({"SSL_CERT_FILE": before} if before else {})


def tls(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with encrypted() as url:
        contenders = {"hand-signed httpx.Client": calls.httpx_sync, "IvvyClient, typed": calls.typed_sync}
        measure: dict[str, Callable[[], Figures]] = {
            name: partial(calls.one_by_one, make, url, sizes.calls) for name, make in contenders.items()
        }
        yield Comparison("one after the other, TLS", measure)
        both = {"hand-signed httpx.AsyncClient": calls.httpx_async, "AsyncIvvyClient": calls.typed_async()}
        yield at_once("async, 1 task, TLS", url, both, sizes.calls, 1)
        yield at_once(f"async, {sizes.tasks} tasks, TLS", url, both, sizes.calls, sizes.tasks)


def memory(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with platform.running(1.0) as url:
        unlimited = {"hand-signed httpx.AsyncClient": calls.httpx_async_unlimited}
        contenders = {**unlimited, "AsyncIvvyClient": calls.typed_async(max_in_flight=500)}
        measure: dict[str, Callable[[], Figures]] = {
            name: partial(calls.peak_memory, make, url, 500) for name, make in contenders.items()
        }
        yield Comparison("500 calls in flight", measure)


def reads(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with reading.measures(10_000) as measures:
        yield Comparison("5 MB, 10,000 results", measures)


def importing(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with imports.measures(max(1, sizes.calls // 50)) as measures:
        yield Comparison("import", measures)


def batches(sizes: argparse.Namespace) -> Iterator[Comparison]:
    loads = {"one by one": load.one_by_one, "in batches": load.in_batches}
    measures = {name: partial(load.measured, each, sizes.updates) for name, each in loads.items()}
    yield Comparison(f"{sizes.updates} updates", measures)


def children(sizes: argparse.Namespace) -> Iterator[Comparison]:
    counts = {f"{count:,} bookings with 3 children": count for count in (sizes.bookings // 4, sizes.bookings)}
    yield Comparison("children", {name: partial(load.measured_families, count) for name, count in counts.items()})


def generator(sizes: argparse.Namespace) -> Iterator[Comparison]:
    with TemporaryDirectory() as temporary:
        folder = Path(temporary)
        building.enlarge(folder / "spec", sizes.actions)
        specs = {f"{len(building.documents(spec))} actions": spec for spec in (building.SPEC, folder / "spec")}
        for command in ("build", "check"):  # `check` checks the output of `build`.
            yield Comparison(
                f"generator {command}",
                {name: partial(building.run, command, spec, folder / name) for name, spec in specs.items()},
            )


PARTS = {
    "sync": sync,
    "async": one_task,
    "tasks": tasks,
    "latency": latency,
    "tls": tls,
    "memory": memory,
    "reading": reads,
    "import": importing,
    "batches": batches,
    "children": children,
    "generator": generator,
}


def versions() -> Iterator[str]:
    for name in ("ivvy-client", "httpx", "httpcore", "h11", "anyio", "attrs", "openapi-python-client"):
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            yield f"no {name}"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"the measurements: {', '.join(PARTS)} (default: all)")
    parser.add_argument("--calls", type=int, default=500, help="calls per measurement")
    parser.add_argument("--tasks", type=int, default=50, help="concurrent tasks")
    parser.add_argument("--latency", type=int, default=100, help="milliseconds of a slow response")
    parser.add_argument("--actions", type=int, default=100, help="actions of the larger spec")
    parser.add_argument("--updates", type=int, default=2000, help="updates of a batch load")
    parser.add_argument("--bookings", type=int, default=10_000, help="bookings with children of a batch load")
    parser.add_argument("--runs", type=int, default=3, help="measurements per contender")
    sizes = parser.parse_args(arguments)
    if unknown := set(sizes.parts) - set(PARTS):
        parser.error(f"unknown parts: {', '.join(sorted(unknown))}")
    started = time.monotonic()
    print(f"{machine.platform()}, {os.cpu_count()} cores, Python {machine.python_version()}")
    print(", ".join(versions()))
    print(f"{sizes.runs} runs, {sizes.calls} calls each, contenders in turn\n")
    print(HEAD)
    for part in sizes.parts or PARTS:
        for comparison in PARTS[part](sizes):
            for row in comparison.measured(sizes.runs):
                print(row, flush=True)
    print(f"\n{time.monotonic() - started:.0f} seconds in all")


if __name__ == "__main__":
    main()
