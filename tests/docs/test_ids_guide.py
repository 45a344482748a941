"""The guide "Find your ids" names every id that the actions which push bookings take."""

import inspect
import re
from collections.abc import Iterator

import pytest
from attrs import fields
from ivvy.api import models
from ivvy.api.actions import documented
from ivvy.api.model import Model
from ivvy.client import IvvyClient

from tests.support.guides import DOCS

PAGE = (DOCS / "guides" / "finding-ids.md").read_text(encoding="utf-8")
IVVY = IvvyClient(key="k", secret="s", region="AU")
SECTIONS = {
    models.Booking: "Booking",
    models.BookingSession: "Session",
    models.BookingSessionResource: "Resource of a session",
    models.BookingPackage: "Package of a booking",
}

OTHER_IDS = {"companies", "ota_folio_ref", "space_layout", "layout_type"}  # What is an id by another name.


def ids_of(model: type[Model], path: str = "") -> Iterator[str]:
    """The attributes that hold ids, those of objects inside too."""
    for each in fields(model):
        annotation = str(each.type)
        inner = [getattr(models, name) for name in re.findall(r"[A-Z]\w+", annotation) if hasattr(models, name)]
        for nested in inner:
            if issubclass(nested, Model):
                yield from ids_of(nested, f"{path}{each.name}{'[]' if annotation.startswith('list') else ''}.")
        if not inner and (re.search(r"(^|_)ids?(_\d)?$", each.name) or each.name in OTHER_IDS):
            yield path + each.name


@pytest.mark.parametrize("model", SECTIONS, ids=lambda model: model.__name__)
def test_every_id_is_in_the_section_of_its_action(model: type[Model]) -> None:
    section = PAGE.partition(f"\n## {SECTIONS[model]}\n")[2].partition("\n## ")[0]
    named = set(re.findall(r"`([\w.\[\]]+)`", section))
    for first, last in re.findall(r"`(\w+_)1` to `\w+_(\d)`", section):
        named |= {f"{first}{number}" for number in range(1, int(last) + 1)}
    assert set(ids_of(model)) - named == set()


@pytest.mark.parametrize("model", SECTIONS, ids=lambda model: model.__name__)
def test_there_are_ids_to_look_for(model: type[Model]) -> None:
    assert {"venue_id", "id"} <= set(ids_of(model))


def test_every_read_that_it_names_can_be_called_so() -> None:
    reads = re.findall(r"`ivvy\.(\w+)\.(\w+)\((.*?)\)`", PAGE)
    assert len(reads) > 15
    for namespace, method, arguments in reads:
        parameters = inspect.signature(getattr(getattr(IVVY, namespace), method)).parameters
        assert set(re.findall(r"(\w+)=", arguments)) <= parameters.keys()


def test_what_it_calls_by_name_has_no_document() -> None:
    by_name = re.findall(r'`ivvy\.call\("(\w+)", "(\w+)"\)`', PAGE)
    assert by_name
    assert [place for place in by_name if documented(*place)] == []
