"""The responses of reads, as their documents describe them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from .body_schemas import Schema
from .forms import Form
from .json_values import JsonObject, is_array
from .kinds import Kind
from .touches import Touch, read_touch

PAGING = ("perPage", "start", "filter")


@dataclass(frozen=True)
class Reading:
    """A read of objects.

    Attributes:
        touch: The objects that it reads.
        form: The form of an object in the response.
        parts: The members of an object that list other objects, and the rule that selects those.
        is_collection: Whether it returns a collection instead of one object.
        is_list: Whether its response is a list without an envelope.
        has_meta: Whether the response has the counts of the collection.
        filters: The keys that its filter accepts besides the members of an object.
    """

    touch: Touch
    form: Form
    parts: Mapping[str, Touch]
    is_collection: bool
    is_list: bool = False
    has_meta: bool = False
    filters: frozenset[str] = frozenset()

    def documented(self, requests: Sequence[JsonObject], answers: Sequence[JsonObject]) -> Iterator[JsonObject]:
        """Yield the objects of the documented examples; of a collection, only if no action adds its objects."""
        if not self.is_collection:
            for index, request in enumerate(requests or [{}]):
                if answers:
                    yield self._answering(request, answers[min(index, len(answers) - 1)])
        elif self.touch.kind.is_setup:
            lists = [results for answer in answers if is_array(results := answer.get("results"))]
            shown = [item for results in lists for item in results]
            # If the page has no example, there is one object all the same.
            yield from shown or ([{"id": self.form.member("id", 1)}] if "id" in self.form.members else [])

    def _answering(self, request: JsonObject, answer: JsonObject) -> JsonObject:
        """Return an example response with the ids of an example request, which may differ on the page."""
        renamed = {own: name for name, own in self.touch.names.items() if "." not in name}
        asked = {renamed.get(own, own): value for own, value in self.touch.wanted(request).items()}
        return answer | {name: self.form.member(name, value) for name, value in asked.items()}


def read_reading(
    described: JsonObject, kinds: Sequence[Kind], place: Kind, body: Schema | None, success: Schema
) -> Reading | None:
    """Read the description of a read.

    Args:
        described: The operation.
        kinds: The kinds of objects that actions add.
        place: The namespace and the name of the read.
        body: The schema of its body.
        success: The schema of its response.

    Returns:
        The description; None if it reads no objects.

    Raises:
        SpecError: It refers to an action that no document describes.
    """
    answer, sent = success.members(), body.members() if body else {}
    is_list = success.types() == ["array"]
    item = success if is_list else answer.get("results")
    schema = item.target().child("items") if item else success
    # Results without an id, such as those of a batch, are not objects.
    if "id" not in schema.members():
        return None
    form = Form.of(schema)
    # By default no action adds the objects: they are the setup of a venue, and getVenue and getVenueList share them.
    own = Touch(
        Kind(place.namespace, place.name.removesuffix("List"), is_setup=True),
        {name: name for name in sent if name in form.members and name not in PAGING},
    )
    reads = described.get("x-ivvy-reads", {})
    parts = {name: read_touch(part, kinds, place.namespace) for name, part in reads.get("parts", {}).items()}
    return Reading(
        touch=read_touch(described.get("x-ivvy-reads"), kinds, place.namespace) or own,
        form=form,
        parts={name: touch for name, touch in parts.items() if touch},
        is_collection=item is not None,
        is_list=is_list,
        has_meta="meta" in answer,
        filters=frozenset(sent["filter"].members()) if "filter" in sent else frozenset(),
    )
