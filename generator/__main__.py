"""The command line: `python -m generator build | check | vendor | drift | draft | changes`."""

import argparse
import os
import sys
from pathlib import Path

try:
    from . import maintenance
    from .build.command import PACKAGE, build, check
    from .spec.problems import SpecError
    from .vendoring.command import check_copies, vendor_copies
except ModuleNotFoundError as missing:
    if str(missing.name).startswith("generator"):
        raise
    print(f"{missing.name} is not installed: run `pip install --group generate`", file=sys.stderr)  # noqa: T201
    sys.exit(2)

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Run a command.

    Returns:
        The exit status: 0 done, 1 `check` or `drift` found a difference, 2 what was given cannot be used.
    """
    options = _parser().parse_args(arguments)
    try:
        if options.command == "vendor":
            return _vendor(options)
        if options.command in maintenance.COMMANDS:
            return maintenance.run(options, ROOT, _shown)
        return _run(options.command, _shown(options.spec), _shown(options.out))
    except SpecError as problem:
        print(problem, file=sys.stderr)  # noqa: T201
    except OSError as error:
        print(f"{error.filename or 'the output'}: {error.strerror or error}", file=sys.stderr)  # noqa: T201
    return 2


def _run(command: str, spec: Path, out: Path) -> int:
    if command == "build":
        changed = build(spec, out)
        print(f"{out / PACKAGE}: {'built' if changed else 'unchanged'}")  # noqa: T201
        return 0
    lines = check(spec, out)
    for line in lines:
        print(f"{out / PACKAGE}/{line}")  # noqa: T201
    if lines:
        print("Run `python -m generator build` and commit what it changes.", file=sys.stderr)  # noqa: T201
    return 1 if lines else 0


def _vendor(options: argparse.Namespace) -> int:
    client, sandbox = _shown(options.dest), _shown(options.sandbox) if options.sandbox else None
    if not options.check:
        vendor_copies(client, sandbox, force=options.force)
        print(f"{client}: vendored")  # noqa: T201
        return 0
    lines = check_copies(client, sandbox)
    for line in lines:
        print(line)  # noqa: T201
    return 1 if lines else 0


def _shown(folder: Path) -> Path:
    """A folder as it is shortest to read."""
    # Unlike resolve, this takes links that lead to themselves.
    resolved, here = Path(os.path.realpath(folder)), Path.cwd()
    return resolved.relative_to(here) if resolved.is_relative_to(here) else resolved


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Builds the client from spec/.")
    commands = parser.add_subparsers(dest="command", required=True)
    for command, text in (
        ("build", "generate the client in place of the present one"),
        ("check", "tell which generated files are not what spec/ gives; exit 1 if any"),
    ):
        subparser = commands.add_parser(command, help=text, description=text)
        subparser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="DIR", help="the documents")
        subparser.add_argument(
            "--out", type=Path, default=ROOT / "generated_client", metavar="DIR", help="receives ivvy/api"
        )
    text = "copy the client into another project, as an import package of any name that needs nothing of this one"
    vendor = commands.add_parser("vendor", help=text, description=text)
    vendor.add_argument("dest", type=Path, metavar="DEST", help="the folder of the package, as acme/vendor/ivvy")
    vendor.add_argument("--sandbox", type=Path, metavar="DIR", help="copy the stand-in platform to here, for tests")
    vendor.add_argument(
        "--check", action="store_true", help="only tell what is wrong with the copy; exit 1 if anything"
    )
    vendor.add_argument("--force", action="store_true", help="overwrite files that were edited")
    maintenance.add_commands(commands.add_parser, ROOT)
    return parser


if __name__ == "__main__":
    sys.exit(main())
