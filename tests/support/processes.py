"""Processes that begin their work at the same time."""

import subprocess
import sys
from contextlib import ExitStack

from tests.sandbox import DEFAULT_KEY, DEFAULT_SECRET, RunningSandbox
from tests.support.documented import ROOT


def in_processes(sandbox: RunningSandbox, count: int, script: str, *arguments: str) -> list[str]:
    """Run processes that start together, and return their last output."""
    command = [sys.executable, "-c", script, sandbox.url, DEFAULT_KEY, DEFAULT_SECRET, *arguments]
    with ExitStack() as stack:
        processes = [
            stack.enter_context(
                subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            )
            for _ in range(count)
        ]
        for process in processes:
            assert process.stdout
            assert process.stdout.readline() == "ready\n"
        sandbox.plan.forget()
        for process in processes:
            assert process.stdin
            process.stdin.write("\n")
            process.stdin.flush()
        return [process.communicate()[0] for process in processes]
