"""A stand-in for the iVvy platform, for tests on loopback.

It is made from the documents of a spec folder, which were written from the vendor's public documentation. It is never
the platform: what the documentation does not say, the sandbox does not know, and where the documentation errs, the
sandbox errs with it. An answer of the sandbox shows that a request is what the documentation asks for, and no more.

It shares no code with any client, so that a client's signature is checked by somebody else. From a shell,
`python -m` with the name of this package runs it.

Example:
    with running(spec=Path("spec")) as sandbox:
        client = SomeClient(base_url=sandbox.url, key=sandbox.key, secret=sandbox.secret)
        sandbox.drop_next()  # or another of the `Controls`; over HTTP it is POST /_sandbox/drop_next
"""

import sys

try:
    from .app import Sandbox
    from .clock import Clock, frozen_clock, real_clock
    from .elsewhere import running_elsewhere
    from .failures import SpecError
    from .plan import Recorded
    from .server import DEFAULT_KEY, DEFAULT_SECRET, DEFAULT_SPEC, RunningSandbox, running
    from .spec_folder import read_specification
except ModuleNotFoundError as missing:
    if sys.argv[:1] != ["-m"]:  # Imported, and not run from a shell.
        raise
    packages = "--group test" if __name__ == "tests.sandbox" else "jsonschema pyyaml starlette uvicorn"
    print(f"{missing.name} is not installed: run `pip install {packages}`", file=sys.stderr)
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
