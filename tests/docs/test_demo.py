"""The demo fails if a check fails. tests/docs/test_docs.py runs the whole demo."""

import pytest

from tests.demo import Report


@pytest.mark.parametrize(("expected", "status", "last"), [(True, 0, "Next: "), (False, 1, "1 of 2 checks failed.")])
def test_the_exit_status_is_1_if_a_check_fails(
    expected: bool, status: int, last: str, capsys: pytest.CaptureFixture[str]
) -> None:
    report = Report()
    report.check("one", True)
    report.check("another", expected)
    assert report.end() == status
    assert capsys.readouterr().out.splitlines()[-1].startswith(last)
