"""The formats of values. A new format needs an entry here and a codec in `generator/runtime/codecs.py`."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Format:
    """A format.

    Attributes:
        type: The JSON type.
        annotation: The Python type of a member, with its module.
        codec: The name of the codec in `codecs.py`.
        forms: The accepted forms of a string, for `strptime`; empty to accept any string, and for numbers.
        page_type: The name on the vendor's pages; empty if they only name the JSON type.
    """

    type: str
    annotation: str
    codec: str
    forms: tuple[str, ...] = ()
    page_type: str = ""

    def matches(self, text: str) -> bool:
        """Whether a string has one of the forms."""
        return not self.forms or any(_is_written(text, form) for form in self.forms)


# A draft uses the first format that has the page type or the form.
FORMATS = {
    "date": Format("string", "datetime.date", "DATE", ("%Y-%m-%d",), "date"),
    # The name in OpenAPI's registry for a time without a zone. `time` is the same here: the platform has no other.
    "time-local": Format("string", "datetime.time", "TIME", ("%H:%M:%S",), "time"),
    "time": Format("string", "datetime.time", "TIME", ("%H:%M:%S",), "time"),
    # Responses include the zone, which is always UTC.
    "timestamp": Format(
        "string", "datetime.datetime", "TIMESTAMP", ("%Y-%m-%d %H:%M:%S", "%Y-%m-%d %H:%M:%S UTC"), "timestamp"
    ),
    "int32": Format("integer", "int", "INTEGER"),
    "int64": Format("integer", "int", "INTEGER"),
    "double": Format("number", "float", "NUMBER", page_type="double"),
    "float": Format("number", "float", "NUMBER", page_type="float"),
}


def _is_written(text: str, form: str) -> bool:
    try:
        # strptime also accepts 2020-1-2.
        return datetime.strptime(text, form).strftime(form) == text
    except ValueError:
        return False


def formats_of(*types: str) -> list[str]:
    """Return the formats of these JSON types."""
    return sorted(name for name, each in FORMATS.items() if each.type in types)


def format_of_page_type(page_type: str) -> str:
    """Return the format of a page type; empty if there is none."""
    return next((name for name, each in FORMATS.items() if page_type and each.page_type == page_type), "")


def format_of_text(text: str) -> str:
    """Return the format of a string in an example; empty if there is none."""
    return next((name for name, each in FORMATS.items() if each.forms and each.matches(text)), "")
