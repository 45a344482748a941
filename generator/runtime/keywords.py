"""Requests that are given as a model or as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from .model import Model, members_of
from .spelling import suggestion

ModelT = TypeVar("ModelT", bound=Model)


def request_of(
    kind: type[ModelT],
    model: ModelT | None,
    keywords: Mapping[str, object],
    *,
    is_optional: bool = False,
    options: tuple[str, ...] = (),
) -> ModelT:
    """Return the request of a call, which is given as a model or as keyword arguments.

    Args:
        kind: The class of the model.
        model: The model; None if keyword arguments are given.
        keywords: The keyword arguments.
        is_optional: Whether the request can be left out.
        options: The other keyword arguments of the method, for suggestions.

    Raises:
        TypeError: Both are given, or neither is, or the model has no such member, or a required member is missing.
    """
    names = ["additional_properties", *(each.attribute for each in members_of(kind))]
    for keyword in keywords:
        if keyword not in names:
            suggested = suggestion(keyword, [*names, *options])
            raise TypeError(f"{kind.__name__} has no member {keyword!r}{suggested}")
    if model is not None and keywords:
        raise TypeError(f"pass either a {kind.__name__} or its members as keyword arguments, not both")
    if model is not None:
        return model
    if not keywords and not is_optional:
        raise TypeError(f"pass a {kind.__name__}, or its members as keyword arguments")
    return kind(**cast("dict[str, Any]", keywords))
