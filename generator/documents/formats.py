"""The formats of values. A new one is an entry here and its codec in `runtime/codecs.py`."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Format:
    """A format.

    Attributes:
        type: The JSON type that has it.
        annotation: The Python type of a member, with the module it is imported from.
        codec: The constant in `codecs.py` that reads and writes it.
        forms: How a text may be written, for `strptime`; empty for a number, and for a text of any form.
        page_type: What the vendor's pages call it; empty if they name the JSON type alone.
    """

    type: str
    annotation: str
    codec: str
    forms: tuple[str, ...] = ()
    page_type: str = ""

    def matches(self, text: str) -> bool:
        """Whether a text is written in one of the forms."""
        return not self.forms or any(_is_written(text, form) for form in self.forms)


# Where two have the same page type or form, a draft uses the first.
FORMATS = {
    "date": Format("string", "datetime.date", "DATE", ("%Y-%m-%d",), "date"),
    # The OpenAPI registry's name for a time without a zone; `time` is the same here, as the platform has no other time.
    "time-local": Format("string", "datetime.time", "TIME", ("%H:%M:%S",), "time"),
    "time": Format("string", "datetime.time", "TIME", ("%H:%M:%S",), "time"),
    # Responses write the zone, which is always UTC.
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
        # strptime alone accepts 2020-1-2 too.
        return datetime.strptime(text, form).strftime(form) == text
    except ValueError:
        return False


def formats_of(*types: str) -> list[str]:
    """The formats that one of these JSON types can have."""
    return sorted(name for name, each in FORMATS.items() if each.type in types)


def format_of_page_type(page_type: str) -> str:
    """The format that the vendor's pages call `page_type`; empty if there is none."""
    return next((name for name, each in FORMATS.items() if page_type and each.page_type == page_type), "")


def format_of_text(text: str) -> str:
    """The format of a text that an example shows; empty if it has none."""
    return next((name for name, each in FORMATS.items() if each.forms and each.matches(text)), "")
