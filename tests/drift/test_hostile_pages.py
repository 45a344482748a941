"""Pages made to slow down or crash the reader. Content that is not read is reported."""

import contextlib
import random
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.pages import PageError, read_page
from tests.support.shared_schemas import write_shared
from tests.support.vendor_pages import FORMS, PAGES, Facts

# The timeout ends a hang, such as time that grows with the square of the length of a page.
pytestmark = [pytest.mark.one_python, pytest.mark.timeout(300)]

MANY = 100_000
HEAD = """# Locker

<mark style="color:green;">`POST`</mark> `[PlatformAddress]/api/1.0/venue?action=addLocker`

### Locker

| Property | Type | Required | Description |
| - | - | - | - |
| id | integer | optional | It. |

"""
LIMITED = "a string of"
CUT = "everything from line"


@pytest.fixture(scope="module")
def accepted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A spec folder with one document, whose page was accepted."""
    folder = tmp_path_factory.mktemp("hostile")
    spec, page = folder / "spec", folder / "page.md"
    (spec / "venue").mkdir(parents=True)
    write_shared(spec)
    shutil.copy(PAGES / "addOrUpdateLocker.yaml", spec / "venue")
    page.write_text(FORMS["marked"](Facts()), encoding="utf-8")
    assert main(["drift", str(page), "--spec", str(spec), "--accept"]) == 0
    return spec


# Pages, each with the expected problem, or None if all of it is read.
HOSTILE: dict[str, tuple[Callable[[], str], str | None]] = {
    "dashes in a tag": (lambda: f"{HEAD}{{% hint {'-' * MANY} %}}\n", None),
    "a long word in a tag": (lambda: f"{HEAD}{{% hint {'w' * MANY} %}}\n", None),
    "tags that are not closed": (lambda: HEAD + "{% a " * (MANY // 5), LIMITED),
    "tags without a name": (lambda: HEAD + "{%" * MANY + " %}", LIMITED),
    "HTML tags that are not closed": (lambda: f"{HEAD}<table>{'<a ' * MANY}", LIMITED),
    "HTML cells that are not closed": (lambda: f"{HEAD}<table><tr>{'<td ' * MANY}", "a table without an end tag"),
    "HTML comments that are not closed": (lambda: f"{HEAD}<div>{'<!--' * MANY}\n", None),
    "quotes in HTML tags": (lambda: HEAD + "<div>" + '<a "' * MANY + "\n", LIMITED),
    "a table in HTML in a table": (lambda: f"{HEAD}<table><tr><td><table></table>\n", "a table that contains another"),
    "blanks in a code": (
        lambda: f"{HEAD}## Throws\n\n| Code | Description |\n| - | - |\n| 25101 | One |\n| code{' ' * MANY}x | Two |\n",
        LIMITED,
    ),
    "a million brackets": (lambda: HEAD + "![" * 500_000, CUT),
    "brackets line by line": (lambda: HEAD + "![a\n" * 5_000, LIMITED),
    "definitions of links": (lambda: HEAD + "[a]: b\n" * 9_000, LIMITED),
    "levels of quotation": (lambda: HEAD + ">" * 25 + " Hidden.\n", "content nested more than 20 levels deep"),
    "levels of lists": (
        lambda: HEAD + "".join(f"{'  ' * level}- a\n" for level in range(30)),
        "content nested more than 20 levels deep",
    ),
    "50 MB of prose": (lambda: HEAD + "Lorem ipsum dolor sit amet.\n\n" * 1_750_000, CUT),
    "a table of 60 MB": (lambda: HEAD + "| 1 | Some words. |\n" * 3_000_000, CUT),
    "a long paragraph": (lambda: HEAD + "Some words. " * 1_000, LIMITED),
    "a long cell": (lambda: f"{HEAD}## Kind\n\n| Value | Label |\n| - | - |\n| 1 | {'word ' * 2_000}|\n", LIMITED),
    "marks that combine": (lambda: HEAD + "a" + "\u0315\u0300" * MANY, LIMITED),
    "a marked section": (lambda: f"{HEAD}<div><![locker[\n", None),
    "a marked section that is closed": (lambda: f"{HEAD}<div><![locker[key]]>\n", None),
    "a lone surrogate": (lambda: f"{HEAD}\ud800\n", None),
    "a link to no host": (lambda: f"{HEAD}<table><tr><td><a href='//['>b</a></td></tr></table>\n", None),
    "a number of 5,000 digits": (
        lambda: f"{HEAD}## Kind\n\n| Value | Label |\n| - | - |\n| {'9' * 4_900} | One |\n\n```\n{{\"specificCode\": "
        f"{'9' * 9_000}}}\n```\n\n<p>&#{'9' * 4_900};</p>\n",
        "section Kind",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_page_is_read_as_far_as_possible(name: str) -> None:
    write, expected = HOSTILE[name]
    text = write()
    page = read_page(text, "hostile.md")
    assert page.full_name == "venue.addLocker"
    said = "; ".join(page.problems)
    assert (expected in said) if expected else "not read" not in said
    " ".join([said, *page.notes.values()]).encode()


Output = pytest.CaptureFixture[str]


@pytest.mark.parametrize("size", [4_990_000, 5_000_001])
def test_a_file_of_more_than_5_mb_is_not_read(accepted: Path, tmp_path: Path, capsys: Output, size: int) -> None:
    file = tmp_path / "large.md"
    file.write_text(f"{HEAD}{'word ' * 2_000_000}"[: size - 1] + "\n", encoding="utf-8")
    assert main(["drift", str(file), "--spec", str(accepted)]) == 2
    assert ("larger than 5 MB" in capsys.readouterr().err) == (size > 5_000_000)


def test_drift_does_not_compare_a_page_that_was_not_read_completely(
    accepted: Path, tmp_path: Path, capsys: Output
) -> None:
    file = tmp_path / "page.md"
    file.write_text(FORMS["marked"](Facts()).replace("A locker is hired", "[" * 6_000), encoding="utf-8")
    lock = (accepted / "pages.lock.json").read_bytes()
    assert main(["drift", str(file), "--spec", str(accepted), "--accept"]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert re.search(r"page\.md: a string of \d+ characters, beginning with '\[+', was not read", output.err)
    assert (accepted / "pages.lock.json").read_bytes() == lock


def test_a_draft_names_content_that_was_not_read(accepted: Path, tmp_path: Path, capsys: Output) -> None:
    file = tmp_path / "page.md"
    text = FORMS["marked"](Facts(action="addOrUpdateThing"))
    file.write_text(text.replace("A locker is hired", "[" * 6_000), encoding="utf-8")
    assert main(["draft", str(file), "--spec", str(accepted)]) == 0
    assert "# TODO: this draft lacks content of the page: a string of " in capsys.readouterr().out


def test_output_contains_no_control_characters(accepted: Path, tmp_path: Path, capsys: Output) -> None:
    example = '{\n  "venueId": "\\ud800",\n  "\\udfff": 1,\n  "label": "\\u001b[31m"\n}'
    text = FORMS["marked"](Facts(example=example, title="\x1b]0;owned\x07 Locker"))
    (tmp_path / "page.md").write_text(text, encoding="utf-8")
    for arguments in ([], ["--json"]):
        assert main(["drift", str(tmp_path / "page.md"), "--spec", str(accepted), *arguments]) == 1
        output = capsys.readouterr()
        output.out.encode()
        assert "added" in output.out
        assert "\x1b" not in output.out + output.err
    assert main(["draft", str(tmp_path / "page.md"), "--spec", str(accepted)]) == 2


@pytest.mark.parametrize("value", ["1e999", "NaN", "9" * 5_000, "[" * 60 + "]" * 60])
def test_examples_with_values_that_json_does_not_have_are_ignored(value: str) -> None:
    page = read_page(f'{HEAD}## Example Request\n\n```\n{{"id": {value}}}\n```\n', "example.md")
    assert page.requests == []


# Strings that are inserted into a page.
FRAGMENTS = [
    "|", "| - | - |", "\n\n", "{% ", " %}", "{% endswagger %}", '{% swagger-parameter name="" %}', "<table>",
    "</table>", "<tr>", "<td>", "</td>", "<![", "<!--", "-->", "<pre>", "&#", "&amp;", "```\n", "{\n", "}\n", "[",
    "](", "![", ")", "\\", '"', "`", "*", "_", "#", "# Locker\n", ">", "- ", "1 = ", "---\n", "===\n", "\x00",
    "\ud800", "\u202e", "\ufeff", "\r", "\x1b", "\u0300" * 40, "\u0661",
    "POST /api/1.0/venue?action=addOrUpdateLocker", "/api/1.0/", "On this page\n",
    "9" * 5_000, "x" * 6_000,
    "[" * 200, "\n" * 50, "> " * 30, "NaN", "1e999", "\\ud800", "specificCode", "Agent Instructions\n",
    "Specific Code: ", "| Code | Description |\n| - | - |\n", "<a href='//['>", "[a](http://[)",
]  # fmt: skip


def mutated(seed: int) -> str:
    """Return a page with random mutations, which depend only on the seed."""
    chosen = random.Random(seed)
    form = chosen.choice(sorted(FORMS))
    text = FORMS[form](Facts(action=f"addOrUpdate{form.title()}Locker" if seed % 30 == 0 else "addOrUpdateLocker"))
    for _ in range(chosen.randint(1, 4)):
        start = chosen.randrange(len(text))
        end = min(len(text), start + int(chosen.expovariate(1 / 40)))
        piece = chosen.choice(
            [
                "",
                chosen.choice(FRAGMENTS),
                chosen.choice(FRAGMENTS) * chosen.randint(2, 30),
                text[start:end] * 2,
                text[start:end][::-1],
                text[(place := chosen.randrange(len(text))) : place + 200],
            ]
        )
        text = text[:start] + piece + text[end:]
    return text


def test_mutated_pages_are_read_or_rejected(accepted: Path, tmp_path: Path, capsys: Output, soaking: bool) -> None:
    count = 3_000 if soaking else 300
    for seed in range(count):
        text = mutated(seed)
        file = tmp_path / f"mutated-{seed}.md"
        file.write_bytes(text.encode(errors="surrogatepass"))
        with contextlib.suppress(PageError):
            read_page(text, file.name)
        if seed % 30 == 0:
            status = main(["draft", str(file), "--spec", str(accepted)])
            output = capsys.readouterr()
            assert status in (0, 2), seed
            assert status == 0 or re.fullmatch(rf"{re.escape(str(file))}: .+\n", output.err), seed
            output.out.encode()
    assert main(["drift", str(tmp_path), "--spec", str(accepted)]) == 2
    output = capsys.readouterr()
    (output.out + output.err).encode()
    *errors, last = output.err.splitlines()
    assert all(re.match(r".*mutated-\d+\.md: .+|skipped \d+ pages", line) for line in errors)
    assert last.startswith(f"{count} pages, ")
    assert len(output.out.splitlines()) > count / 2
