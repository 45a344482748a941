"""What a read answers with, as its document describes it."""

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
        touch: Which objects it reads.
        form: What it answers of an object.
        parts: Which other objects members of an answer list; those are chosen by what the object itself has.
        is_collection: Whether it answers with all objects that there are, instead of one.
        is_list: Whether its answer is the list itself.
        has_meta: Whether the answer has numbers of the collection.
        filters: What its filter may name beside the members of an object.
    """

    touch: Touch
    form: Form
    parts: Mapping[str, Touch]
    is_collection: bool
    is_list: bool = False
    has_meta: bool = False
    filters: frozenset[str] = frozenset()

    def documented(self, requests: Sequence[JsonObject], answers: Sequence[JsonObject]) -> Iterator[JsonObject]:
        """Give what the examples of the document show: of a collection only where no action adds what it reads."""
        if not self.is_collection:
            for index, request in enumerate(requests or [{}]):
                if answers:
                    yield self._answering(request, answers[min(index, len(answers) - 1)])
        elif self.touch.kind.is_setup:
            lists = [results for answer in answers if is_array(results := answer.get("results"))]
            shown = [item for results in lists for item in results]
            # A page without an example is about objects that exist all the same.
            yield from shown or ([{"id": self.form.member("id", 1)}] if "id" in self.form.members else [])

    def _answering(self, request: JsonObject, answer: JsonObject) -> JsonObject:
        """Give an answer as that to a request, which on its page it need not be."""
        renamed = {own: name for name, own in self.touch.names.items() if "." not in name}
        asked = {renamed.get(own, own): value for own, value in self.touch.wanted(request).items()}
        return answer | {name: self.form.member(name, value) for name, value in asked.items()}


def read_reading(
    described: JsonObject, kinds: Sequence[Kind], place: Kind, body: Schema | None, success: Schema
) -> Reading | None:
    """Read what a read answers with.

    Args:
        described: The operation.
        kinds: The kinds of object that actions add.
        place: The namespace and the name of the read.
        body: The schema of its body.
        success: The schema of its answer.

    Returns:
        It; None where it reads no objects.

    Raises:
        SpecError: It names an action that no document describes.
    """
    answer, sent = success.members(), body.members() if body else {}
    is_list = success.types() == ["array"]
    item = success if is_list else answer.get("results")
    schema = item.target().child("items") if item else success
    # What has no id, such as a result of a batch, is no object.
    if "id" not in schema.members():
        return None
    form = Form.of(schema)
    # No action adds what is read: it is the venue's own, and getVenue reads what getVenueList lists.
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
