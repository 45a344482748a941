"""The generated classes: the tables of their members and values, and how types are shown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from openapi_python_client.parser.properties.model_property import ModelProperty

from ..build.members import Member
from ..build.view import View
from .words import case_in_words


@dataclass(frozen=True)
class Row:
    """A member in a table."""

    attribute: str
    name: str
    type: str
    required: str
    description: str


class Classes:
    """The generated classes."""

    def __init__(self, view: View) -> None:
        self._view = view
        self.names = [str(each) for _, each in sorted(view.classes(), key=lambda pair: pair[1].lower())]

    def model(self, name: str) -> ModelProperty | None:
        """The model of this name; None if it is an enum."""
        return self._view.models.get(name)

    def is_open(self, name: str) -> bool:
        """Whether a model is read tolerantly."""
        return self._view.base(self._view.models[name]) == "ReadModel"

    def rows(self, name: str, up: str) -> Iterator[Row]:
        """The members of a model, for a page from which the pages of the models are at `up`."""
        model = self._view.models[name]
        for member in self._view.members(model):
            yield Row(
                attribute=str(member.python_name),
                name=member.name,
                type=_linked(member, up),
                required=self._required(model, member),
                description=member.description,
            )

    def _required(self, model: ModelProperty, member: Member) -> str:
        if self._view.base(model) == "ReadModel":
            return ""
        cases = [case_in_words(each) for each in self._view.conditions(model) if member.name in each.requires]
        return "required" if member.required else ", or ".join(f"required if {case}" for case in cases)


def _linked(member: Member, up: str) -> str:
    """The type of a member as a cell, in which the generated classes are links."""
    shown = re.sub(r"[\[\]|]", lambda mark: f"&#{ord(mark[0])};", str(member.type.annotation))
    for used in member.type.classes:
        shown = re.sub(rf"\b{used}\b", f"[{used}]({up}{used}.md)", shown)
    return f"<code>{shown}</code>"
