"""The guide "Find your ids" lists every id in the requests that push bookings."""

import inspect
import re
from collections.abc import Iterator

import pytest
from attrs import fields
from ivvy.api import models
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

OTHER_IDS = {"companies", "ota_folio_ref", "space_layout", "layout_type"}  # Ids whose names do not show it.


def ids_of(model: type[Model], path: str = "") -> Iterator[str]:
    """Return the attributes with ids, including those of nested objects."""
    for attribute in fields(model):
        annotation = str(attribute.type)
        nested_types = [getattr(models, name) for name in re.findall(r"[A-Z]\w+", annotation) if hasattr(models, name)]
        for nested in nested_types:
            if issubclass(nested, Model):
                yield from ids_of(nested, f"{path}{attribute.name}{'[]' if annotation.startswith('list') else ''}.")
        if not nested_types and (re.search(r"(^|_)ids?(_\d)?$", attribute.name) or attribute.name in OTHER_IDS):
            yield path + attribute.name


@pytest.mark.parametrize("model", SECTIONS, ids=lambda model: model.__name__)
def test_every_id_is_in_the_section_of_its_action(model: type[Model]) -> None:
    section = PAGE.partition(f"\n## {SECTIONS[model]}\n")[2].partition("\n## ")[0]
    listed = set(re.findall(r"`([\w.\[\]]+)`", section))
    for first, last in re.findall(r"`(\w+_)1` to `\w+_(\d)`", section):
        listed |= {f"{first}{number}" for number in range(1, int(last) + 1)}
    assert set(ids_of(model)) - listed == set()


@pytest.mark.parametrize("model", SECTIONS, ids=lambda model: model.__name__)
def test_ids_are_recognized(model: type[Model]) -> None:
    assert {"venue_id", "id"} <= set(ids_of(model))


def test_the_reads_in_the_guide_accept_the_arguments_shown() -> None:
    reads = re.findall(r"`ivvy\.(\w+)\.(\w+)\((.*?)\)`", PAGE)
    assert len(reads) > 15
    for namespace, method, arguments in reads:
        parameters = inspect.signature(getattr(getattr(IVVY, namespace), method)).parameters
        assert set(re.findall(r"(\w+)=", arguments)) <= parameters.keys()
