# Copied from generator/runtime/descriptions.py by `python -m generator build`; edit it there and build again.
"""Descriptions of models and enums for `help`, with the texts of their members."""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from functools import cache


class Description:
    """The docstring of a class, which is completed when it is read: the source has the texts of its members.

    Args:
        text: The docstring of the class in the source.
        describe: Returns the lines about the members of a class, for their texts by name.
    """

    def __init__(self, text: str | None, describe: Callable[[type, dict[str, str]], Iterator[str]]) -> None:
        self._text = inspect.cleandoc(text or "")
        self._describe = describe

    def __get__(self, instance: object, owner: type) -> str:
        return "\n".join([self._text, "", *self._describe(owner, texts_of(owner))]).rstrip()


def described(name: str, text: str) -> Iterator[str]:
    """Yield the lines about one member."""
    yield name
    yield from textwrap.wrap(text, 80, initial_indent=" " * 4, subsequent_indent=" " * 4)


@cache
def texts_of(owner: type) -> dict[str, str]:
    """Return the docstrings below the attributes of a class; none if there is no source."""
    try:
        (node,) = ast.parse(inspect.getsource(owner)).body
    except (OSError, TypeError):
        return {}
    texts = dict[str, str]()
    name = ""
    for each in node.body if isinstance(node, ast.ClassDef) else ():
        match each:
            case ast.Expr(value=ast.Constant(value=str(text))) if name:
                texts[name] = " ".join(text.split())
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                pass
            case _:
                name = ""
    return texts
