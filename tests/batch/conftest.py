import pytest

from tests.support import waits


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for the progress of batches all the time."""
    waits.shorten_polling(0.002, monkeypatch.setattr, longest=0.01)
