"""Validates documents against OpenAPI 3.1."""

from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from jsonschema import Draft202012Validator, ValidationError
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v31  # pyright: ignore[reportUnknownVariableType]
from openapi_spec_validator.validation.keywords import KeywordValidator
from referencing.jsonschema import EMPTY_REGISTRY, Schema

from .documents import Document
from .nodes import Object

# OpenAPI's own schema is referred to by its URI, because jsonschema looks for anchors in the whole of a schema that is
# given to it, each time it meets a `$dynamicRef`. In a registry they are looked for once.
_SCHEMA = dict(cast("Mapping[str, Any]", schema_v31))
_REGISTRY = EMPTY_REGISTRY.with_contents([(_SCHEMA["$id"], cast("Schema", _SCHEMA))]).crawl()
_OPENAPI = Draft202012Validator({"$ref": _SCHEMA["$id"]}, registry=_REGISTRY)


class _Checked(KeywordValidator):
    """Leaves the schemas of components and bodies to `check_schemas`, which looks at each of them once.

    It rejects whatever is looked for here: what the metaschema does, a `default`, and what is required and no member.
    """

    def __call__(self, *_: object) -> Iterator[ValidationError]:
        return iter(())


class _DocumentValidator(OpenAPIV31SpecValidator):
    schema_validator = _OPENAPI
    keyword_validators = {  # noqa: RUF012 - its base declares it so
        **OpenAPIV31SpecValidator.keyword_validators,
        "schemas": _Checked,
        "mediaType": _Checked,
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
