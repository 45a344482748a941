"""Validates the examples of a document against its schemas."""

from collections.abc import Iterator

from .conventions import operation_pointer
from .documents import Document
from .json_schema import mismatch
from .nodes import Object, Pointer, child, mapping_at
from .references import localised


def check_examples(document: Document, schemas: Object) -> None:
    """Reject an example that does not validate against its own schema.

    Args:
        document: The document of an action.
        schemas: All named schemas, with their conditions.

    Raises:
        SpecError: The first example that does not validate.
    """
    for pointer in _contents(document):
        schema = localised(child(document.data, *pointer, "schema"))
        if not isinstance(schema, dict):
            continue
        whole: Object = {**schema, "components": {"schemas": schemas}}
        for name in mapping_at(document.data, *pointer, "examples"):
            at = (*pointer, "examples", name, "value")
            found = mismatch(whole, child(document.data, *at))
            if found:
                where = ".".join([f"examples.{name}", *map(str, found.place)])
                message = f"the example does not validate: {found.reason}"
                raise document.problem(message, (*at, *found.place), where)


def _contents(document: Document) -> Iterator[Pointer]:
    operation = operation_pointer(document)
    yield (*operation, "requestBody", "content", "application/json")
    is_read = child(document.data, *operation, "x-ivvy-repeatable") == "always"
    for status in mapping_at(document.data, *operation, "responses"):
        # The pages' answers of reads are loose ("60" for 60, "" for no date), and the client reads them as they are.
        if is_read and status == "200":
            continue
        yield (*operation, "responses", status, "content", "application/json")
