"""Time and peak memory of `python -m generator build` and `check`."""

import os
import re
import shutil
import subprocess
import sys
import time
from itertools import cycle
from pathlib import Path

from .comparison import Figures

ROOT = Path(__file__).parents[2]
SPEC = ROOT / "spec"


def documents(spec: Path) -> list[Path]:
    """Return the documents of the actions."""
    return sorted(spec.glob("*/*.yaml"))


def enlarge(spec: Path, count: int) -> None:
    """Copy the documents of `spec/`, with further copies under other names up to a count."""
    shutil.copytree(SPEC, spec)
    present = documents(spec)
    for number, document in enumerate(cycle(present), len(present) + 1):
        if number > count:
            return
        document.with_stem(f"{document.stem}{number}").write_text(renamed(document, number), encoding="utf-8")


def renamed(document: Path, number: int) -> str:
    """Return a document whose action and schemas have other names."""
    text = document.read_text(encoding="utf-8")
    text = re.sub(rf"\b(operationId|const|action): {document.stem}\b", rf"\1: {document.stem}{number}", text)
    for name in re.findall(r"^    ([A-Z]\w+):$", text, flags=re.MULTILINE):
        text = re.sub(rf"(^    |'#/components/schemas/){name}\b", rf"\g<1>{name}{number}", text, flags=re.MULTILINE)
    return text


def run(command: str, spec: Path, out: Path) -> Figures:
    """Run the generator."""
    if command == "build":
        shutil.rmtree(out, ignore_errors=True)
    arguments = [sys.executable, "-m", "generator", command, "--spec", str(spec), "--out", str(out)]
    started = time.perf_counter()
    process = subprocess.Popen(arguments, cwd=ROOT, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, arguments)
    kibibytes = usage.ru_maxrss / (1024 if sys.platform == "darwin" else 1)  # macOS counts bytes.
    return {"seconds": seconds, "peak MiB": kibibytes / 1024}
