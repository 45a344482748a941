"""Jobs of the sandbox's batches that wait until a test releases them."""

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from tests.sandbox import batches


class HeldJobs:
    """Holds every job of every batch in this process."""

    def __init__(self) -> None:
        self._released = threading.Semaphore(0)

    def release(self, count: int = 1) -> None:
        """Let the next jobs be carried out."""
        self._released.release(count)

    async def wait(self, _seconds: float) -> None:
        while not self._released.acquire(blocking=False):  # noqa: ASYNC110 - it is released by other threads
            await asyncio.sleep(0.002)


@contextmanager
def holding_jobs() -> Iterator[HeldJobs]:
    """Hold jobs, and release the ones that are left at the end."""
    held = HeldJobs()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            batches,
            "asyncio",
            SimpleNamespace(sleep=held.wait, create_task=asyncio.create_task, to_thread=asyncio.to_thread),
        )
        try:
            yield held
        finally:
            held.release(100_000)
