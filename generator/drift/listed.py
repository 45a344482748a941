"""Compares lists of items with a text each: values, warnings, error codes and sections."""

from collections.abc import Iterator, Mapping

from ..documents.conventions import operation_pointer
from ..documents.names import slug
from ..documents.nodes import Node, Object, child, list_at, mapping_at, text_at
from ..documents.schemas import is_label
from ..pages import Page, Text, Values
from .differences import Difference
from .lock import digest
from .member_comparison import AGREES
from .specified import Place, Specified, SpecifiedEnum

CODES = "Throws"


def compare_values(table: Values, target: SpecifiedEnum, locked: Object | None) -> Iterator[Difference]:
    """Compare the values of a table with those of an enum."""
    # The page's texts for values that the document leaves out or changes on purpose.
    departures = mapping_at(target.place.departure, "values")
    for value, said in table.values.items():
        plain = said.plain if said else ""
        documented: Object = {"label": plain} if is_label(plain) else {"description": plain}
        if value not in target.labels:
            if departures.get(value) != plain:
                yield Difference("added", "value", target.name, value, documented, None, target.place)
            continue
        names = target.labels[value]
        specified: Object = {"label": names[0]}
        # What documents share may be on one page, and absent on another one.
        if value in departures and not (departures[value] == "absent" and target.place.is_shared):
            if departures[value] != plain:
                note = AGREES if _is_named(plain, names) else ""
                yield Difference("changed", "value", target.name, value, documented, specified, target.place, note)
        elif plain and is_label(plain):
            if not _is_named(plain, names):
                yield Difference("changed", "value", target.name, value, documented, specified, target.place)
        elif _is_reworded(said, locked, value):
            yield Difference("reworded", "value", target.name, value, documented, specified, target.place)
    for value, names in target.labels.items():
        if value not in table.values and departures.get(value) != "absent":
            yield Difference("removed", "value", target.name, value, None, {"label": names[0]}, target.place)


def _is_named(label: str, names: tuple[str, str]) -> bool:
    return slug(label) in map(slug, names)


def compare_warnings(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the warnings of a page with those of the answer."""
    target = specified.warnings
    listed = page.warnings.values if page.warnings else dict[str, Text | None]()
    within = target.name if target else "warnings"
    place = target.place if target else specified.answer.place if specified.answer else Place(specified.document, ())
    labels = target.labels if target else dict[str, tuple[str, str]]()
    departures = mapping_at(place.departure, "values")
    for warning, said in listed.items():
        documented = _documented(said)
        if warning not in labels:
            yield Difference("added", "warning", within, warning, documented, None, place)
        elif departures.get(warning) == "absent":
            absent: Object = {"departure": "absent"}
            yield Difference("added", "warning", within, warning, documented, absent, place, AGREES)
        elif _is_reworded(said, locked, warning):
            yield Difference("reworded", "warning", within, warning, documented, {"meaning": labels[warning][0]}, place)
    for warning, (meaning, _) in labels.items():
        if warning not in listed and departures.get(warning) != "absent":
            yield Difference("removed", "warning", within, warning, None, {"meaning": meaning}, place)


def compare_codes(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the error codes of a page with those of the document."""
    root = Place(specified.document, (*operation_pointer(specified.document), "x-ivvy-codes"))
    for code, said in page.codes.items():
        place = specified.codes.get(code)
        if place is None:
            yield Difference("added", "code", CODES, str(code), _documented(said), None, root)
        elif place.departure == "absent":
            absent: Object = {"departure": "absent"}
            yield Difference("added", "code", CODES, str(code), _documented(said), absent, place, AGREES)
        elif _is_reworded(said, mapping_at(locked, "codes") if locked is not None else None, str(code)):
            meaning: Object = {"meaning": text_at(place.node, "meaning")}
            yield Difference("reworded", "code", CODES, str(code), _documented(said), meaning, place)
    for code, failure in page.failures.items():
        entry = specified.codes.get(code)
        if entry is None and code not in page.codes:
            yield Difference("added", "code", CODES, str(code), {"example": code, **failure}, None, root)
        elif entry and "errorCode" in entry.node and failure.get("errorCode") != entry.node["errorCode"]:
            shown: Object = {"errorCode": failure.get("errorCode")}
            yield Difference("changed", "code", CODES, str(code), shown, {"errorCode": entry.node["errorCode"]}, entry)
    was_shown = list_at(locked, "examples", "codes")
    for code, place in specified.codes.items():
        # A code that only an example shows is never in the table; it is removed when the example is.
        is_gone = str(code) in was_shown and code not in page.failures
        if code not in page.codes and (place.departure != "absent" or is_gone):
            yield Difference(
                "removed", "code", CODES, str(code), None, {"meaning": text_at(place.node, "meaning")}, place
            )


def compare_notes(page: Page, specified: Specified, locked: Object | None) -> Iterator[Difference]:
    """Compare the text of each section with the recorded one."""
    place = Place(specified.document, (*operation_pointer(specified.document), "description"))
    if locked is None or page.lost:
        return
    earlier = mapping_at(locked, "notes")
    tables = {*page.objects, *page.values} ^ {*mapping_at(locked, "objects"), *mapping_at(locked, "values")}
    for section in dict.fromkeys([*page.notes, *earlier]):
        said: Node = page.notes.get(section)
        # An added or removed table is reported on its own, which includes its text.
        if section not in tables and (digest(said) if isinstance(said, str) else None) != earlier.get(section):
            documented: Object | None = {"description": said} if said else None
            yield Difference("reworded", "object", "", section or page.title, documented, None, place)


def _documented(said: Text | None) -> Object:
    return {"description": said.plain if said else ""}


def _is_reworded(said: Text | None, locked: Mapping[str, Node] | None, name: str) -> bool:
    return locked is not None and said is not None and digest(said.plain) != child(locked.get(name), "description")
