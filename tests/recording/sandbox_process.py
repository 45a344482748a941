"""The sandbox in another process, where the frozen clock of a recording does not reach."""

import http.client
import json
import subprocess
import sys
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from .constants import KEY, ROOT, SECRET

# As they are before vcrpy patches them: what is asked of the sandbox is not part of a recording.
_Connection = http.client.HTTPConnection


class SandboxProcess:
    """A sandbox that listens on a port of loopback."""

    def __init__(self, port: int) -> None:
        self.port = port

    def control(self, name: str, arguments: Mapping[str, Any]) -> None:
        """Ask something of it."""
        connection = _Connection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("POST", f"/_sandbox/{name}", json.dumps(arguments).encode())
            response = connection.getresponse()
            told = response.read()
            assert response.status == 204, told
        finally:
            connection.close()


@contextmanager
def sandbox_process(clock: datetime, *, own_status: bool) -> Generator[SandboxProcess]:
    """Run a sandbox as long as the block lasts."""
    command = [sys.executable, "-m", "tests.sandbox", "--port", "0", "--key", KEY, "--secret", SECRET]
    command += ["--clock", clock.isoformat(), "--errors", "status" if own_status else "200"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            yield SandboxProcess(int(process.stdout.readline().rpartition(":")[2]))
        finally:
            process.kill()  # It has nothing to put in order, and is not waited for.
