# Copied from generator/runtime/keywords.py by `python -m generator build`; edit it there and build again.
"""Requests that are given as a model or as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from .model import Model, members_of

ModelT = TypeVar("ModelT", bound=Model)


def request_of(
    kind: type[ModelT], model: ModelT | None, keywords: Mapping[str, object], *, is_optional: bool = False
) -> ModelT:
    """Return the request of a call, which is given as a model or as keyword arguments.

    Args:
        kind: The class of the model.
        model: The model; None if keyword arguments are given.
        keywords: The keyword arguments.
        is_optional: Whether the request can be left out.

    Raises:
        TypeError: Both are given, or neither is, or the model has no such member, or a required member is missing.
    """
    if model is not None and keywords:
        raise TypeError(f"pass either a {kind.__name__} or its members as keyword arguments, not both")
    if model is not None:
        return model
    if not keywords and not is_optional:
        raise TypeError(f"pass a {kind.__name__}, or its members as keyword arguments")
    attributes = {"additional_properties", *(each.attribute for each in members_of(kind))}
    for keyword in keywords:
        if keyword not in attributes:
            raise TypeError(f"{kind.__name__} has no member {keyword!r}{_suggestion(kind, keyword)}")
    return kind(**cast("dict[str, Any]", keywords))


def _suggestion(kind: type[Model], keyword: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only needed for this message

    names: dict[str, str] = {}
    for each in members_of(kind):
        names[each.name.lower()] = names[each.attribute] = each.attribute
    found = get_close_matches(keyword.lower(), names, n=1)
    return f". Did you mean {names[found[0]]!r}?" if found else ""
