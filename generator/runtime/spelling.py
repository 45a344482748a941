"""Suggestions for misspelled names."""

from __future__ import annotations

import sys
from collections.abc import Callable, Collection, Iterable
from functools import update_wrapper, wraps
from inspect import iscoroutinefunction
from types import FunctionType
from typing import Any, TypeVar, cast

FunctionT = TypeVar("FunctionT", bound=Callable[..., Any])


def suggestion(name: str, names: Iterable[str], similarity: float = 0.6) -> str:
    """Return a sentence with the name that was probably meant; empty if none is similar enough."""
    from difflib import get_close_matches  # noqa: PLC0415 - only needed for mistakes

    by_form = {_form(each): each for each in names}
    found = get_close_matches(_form(name), by_form, n=1, cutoff=similarity)
    return f". Did you mean {by_form[found[0]]!r}?" if found else ""


def _form(name: str) -> str:
    """Return a name without what the names of JSON and of Python differ in."""
    return name.replace("_", "").lower()


def check_names(function: str, given: Iterable[str], names: Collection[str]) -> None:
    """Raise TypeError if a keyword argument is none of these names."""
    if unknown := next((each for each in given if each not in names), None):
        suggested = suggestion(unknown, names)
        raise TypeError(f"{function}() got an unexpected keyword argument {unknown!r}{suggested}")


def renamed(function: FunctionT, name: str) -> FunctionT:
    """Return a copy of a function whose messages have this name."""
    original = cast("FunctionType", function)
    copied = FunctionType(original.__code__, original.__globals__, None, None, original.__closure__)
    copied.__kwdefaults__ = original.__kwdefaults__
    update_wrapper(copied, original).__qualname__ = name
    return cast("FunctionT", copied)


def spelled(function: FunctionT) -> FunctionT:
    """Suggest the right name of a misspelled keyword argument, as Python does from 3.13 on."""
    if sys.version_info >= (3, 13):
        return function
    code, name = cast("FunctionType", function).__code__, function.__qualname__
    names = set(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])

    @wraps(function)
    def call(*arguments: object, **keywords: object) -> object:
        try:
            if not keywords.keys() <= names:
                check_names(name, keywords, names)
            return function(*arguments, **keywords)
        finally:
            del arguments, keywords  # Crash reports show the local variables of a frame.

    @wraps(function)
    async def call_async(*arguments: object, **keywords: object) -> object:
        check_names(name, keywords, names)
        return await function(*arguments, **keywords)

    return cast("FunctionT", call_async if iscoroutinefunction(function) else call)
