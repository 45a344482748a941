"""Validates documents against OpenAPI 3.1."""

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.validation.keywords import OpenAPIV31SchemaValidator

from .documents import Document
from .nodes import Object


class _SchemaValidator(OpenAPIV31SchemaValidator):
    """Leaves the metaschema to `check_schemas`: a quarter of the time of a build would be a second check by it."""

    def _get_schema_checker(self, schema: object, schema_value: object) -> Callable[[object], None]:
        return lambda _: None


class _DocumentValidator(OpenAPIV31SpecValidator):
    keyword_validators = {  # noqa: RUF012 - its base declares it so
        **OpenAPIV31SpecValidator.keyword_validators,
        "schema": _SchemaValidator,
    }

    def __init__(self, document: Document, documents: Mapping[str, Document]) -> None:
        def content(uri: str) -> Object:
            return documents[urlsplit(uri).path.removeprefix("/")].data

        # By itself it would read and parse the files that a document refers to, for each document again. It gets what
        # has been read, at URIs as if the spec folder were the root of all files.
        self.resolver_handlers = {"file": content}  # type: ignore[dict-item] # its base infers it from its own
        super().__init__(document.data, base_uri=f"file:///{document.path.as_posix()}")


def check_openapi(document: Document, documents: Mapping[str, Document]) -> None:
    """Reject a document that is not valid OpenAPI 3.1; `check_schemas` has checked its schemas.

    Args:
        document: The document, whose references have been checked.
        documents: All documents, by their paths below the spec folder.

    Raises:
        SpecError: The first thing that is wrong.
    """
    for error in _DocumentValidator(document, documents).iter_errors():
        pointer = tuple(error.absolute_path)
        where = ".".join(str(key) for key in pointer)
        raise document.problem(f"invalid OpenAPI: {error.message}", pointer, where)
