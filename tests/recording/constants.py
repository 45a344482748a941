"""Constants of all recordings and replays."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CASSETTES = ROOT / "tests" / "cassettes"

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
"""The time of every replay."""

# Made up, so the signatures are not secret. With capitals, so that lowercasing the secret changes the signature.
KEY, SECRET = "Cassette-Key", "Cassette-Secret"

HOST = "https://api.ap-southeast-2.ivvy.com"
"""The host in every cassette, whichever region was recorded."""

REGION = "AU"


def client_version() -> str:
    """Return the version of the client from the project file, because an installed version may be older."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])
