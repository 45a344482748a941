"""What every recording and replay has in common."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CASSETTES = ROOT / "tests" / "cassettes"

MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
"""When every replay happens."""

# Made up, so the signatures are not secret. Capitals, so that a secret that is lowercased signs something else.
KEY, SECRET = "Cassette-Key", "Cassette-Secret"

HOST = "https://api.ap-southeast-2.ivvy.com"
"""Where every cassette says that it was sent, whichever region it was recorded in."""

REGION = "AU"


def client_version() -> str:
    """The version of the client, from the project file: what is installed may be older."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return str(project["project"]["version"])
