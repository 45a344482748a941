"""A pytest plugin: `-p tests.support.copy_for_httpx2` runs tests of the client on a vendored copy that uses httpx2.

The copy is imported as `ivvy`, also in processes that tests start, and httpx2 as `httpx`.
"""

import atexit
import os
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from generator.vendoring.command import vendor
from generator.vendoring.contents import HTTP_PACKAGES, client_copy


def _make_copy() -> str:
    folder = tempfile.mkdtemp(prefix="ivvy-copy-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    vendor(client_copy(http="httpx2"), Path(folder) / "ivvy", force=False)
    return folder


for _name, _own in zip(HTTP_PACKAGES["httpx"], HTTP_PACKAGES["httpx2"], strict=True):
    sys.modules[_name] = import_module(_own)
COPY = _make_copy()
sys.path.insert(0, COPY)
os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, [COPY, os.environ.get("PYTHONPATH")]))


def pytest_report_header() -> str:
    """Import the client from the copy, so that no other one can be tested by mistake."""
    client = import_module("ivvy.client")
    assert str(client.__file__).startswith(COPY), client.__file__
    return f"client: {client.__file__}, on {import_module('httpx').__name__}"
