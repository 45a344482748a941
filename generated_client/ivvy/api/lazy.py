# Copied from generator/runtime/lazy.py by `python -m generator build`; edit it there and build again.
"""Imports on first use, which a fork waits for.

The child of a process that forks while another thread imports a module would wait for the import lock of that thread,
which the child does not have.
"""

# A fork takes the lock of logging as well: after this one, because it was registered first.
import logging  # noqa: F401 # pyright: ignore[reportUnusedImport]
import os
import threading
from typing import Final

imports: Final = threading.RLock()
"""Held while a module is imported on first use."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=imports.acquire, after_in_parent=imports.release, after_in_child=imports.release)
