"""The command line `ivvy`, which the extra `cli` installs."""

import sys


def main() -> None:
    """Run the command line."""
    try:
        from ._commands import ivvy  # noqa: PLC0415
    except ModuleNotFoundError as missing:
        print(f"{missing.name} is not installed: run `pip install click rich`", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    ivvy()
