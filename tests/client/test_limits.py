"""Values beyond the documented limits are violations before anything is sent."""

from collections.abc import Callable
from typing import Any

import pytest
from ivvy.api import models
from ivvy.client import ApiError, InvalidRequestError, IvvyClient

pytestmark = pytest.mark.sandbox

LINKS = [models.ExternalUrl(ref=str(number)) for number in range(4)]
CALLS: list[tuple[Callable[[IvvyClient], Any], str]] = [
    (lambda ivvy: ivvy.venue.get_venue_list(per_page=0), "per_page (perPage): must be at least 1"),
    (lambda ivvy: ivvy.venue.get_venue_list(start=-1), "start: must be at least 0"),
    (
        lambda ivvy: ivvy.contact.add_or_update_contact(models.Contact(id=1, external_urls=LINKS)),
        "external_urls (externalUrls): must have at most 3 items",
    ),
    (
        lambda ivvy: ivvy.venue.add_or_update_booking(
            models.Booking(venue_id=1, id=1, contact=models.Contact(id=1, external_urls=LINKS))
        ),
        "contact.external_urls (contact.externalUrls): must have at most 3 items",
    ),
]


@pytest.mark.parametrize(("call", "violation"), CALLS, ids=[violation for _, violation in CALLS])
def test_a_value_beyond_a_limit_is_not_sent(
    ivvy: IvvyClient, call: Callable[[IvvyClient], Any], violation: str
) -> None:
    with pytest.raises(InvalidRequestError) as error:
        call(ivvy)
    assert [str(each) for each in error.value.violations] == [violation]


@pytest.mark.client(validate=False)
@pytest.mark.parametrize(("call", "violation"), CALLS, ids=[violation for _, violation in CALLS])
def test_the_sandbox_has_the_same_limits(ivvy: IvvyClient, call: Callable[[IvvyClient], Any], violation: str) -> None:
    with pytest.raises(ApiError) as error:
        call(ivvy)
    member = violation.partition(":")[0].rpartition("(")[2].rstrip(")")
    assert [message.partition(":")[0] for message in error.value.additional_messages] == [member]


def test_a_response_beyond_a_limit_is_read_and_written() -> None:
    body = {"id": 1, "externalUrls": [{"ref": str(number)} for number in range(5)]}
    assert models.Contact.from_dict(body).to_dict() == body
