"""A sandbox for the iVvy platform: a server on loopback for tests.

It is built from the documents of a spec folder, which were written from the vendor's public documentation. It is not
the platform: it does not know anything that the documentation leaves out, and repeats the mistakes of the
documentation. A success of the sandbox shows that a request follows the documentation, and nothing more.

It shares no code with any client, so a client's signature is checked by an independent implementation. To run it from
a shell, use `python -m` with the name of this package.

Example:
    with running(spec=Path("spec")) as sandbox:
        client = SomeClient(base_url=sandbox.url, key=sandbox.key, secret=sandbox.secret)
        sandbox.drop_next()  # or another method of `Controls`; over HTTP: POST /_sandbox/drop_next
"""

import sys

try:
    from .app import Sandbox
    from .clock import Clock, frozen_clock, real_clock
    from .failures import SpecError
    from .plan import Recorded
    from .server import DEFAULT_KEY, DEFAULT_SECRET, DEFAULT_SPEC, RunningSandbox, running, running_elsewhere
    from .spec_folder import read_specification
except ModuleNotFoundError as missing:
    if sys.argv[:1] != ["-m"]:  # Imported, not run from a shell.
        raise
    in_checkout = "`pip install --group test` (needs pip 25.1)"
    command = in_checkout if __name__ == "tests.sandbox" else "`pip install jsonschema pyyaml starlette uvicorn`"
    print(f"{missing.name} is not installed: run {command}", file=sys.stderr)
    sys.exit(2)

__all__ = [
    "DEFAULT_KEY",
    "DEFAULT_SECRET",
    "DEFAULT_SPEC",
    "Clock",
    "Recorded",
    "RunningSandbox",
    "Sandbox",
    "SpecError",
    "frozen_clock",
    "read_specification",
    "real_clock",
    "running",
    "running_elsewhere",
]
