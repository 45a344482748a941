"""The tables of members of the generated classes."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from openapi_python_client.parser.properties.model_property import ModelProperty

from ..codegen.members import Member
from ..codegen.view import View
from ..documents.conditions import Condition
from ..documents.nodes import Node

FILTER = "Conditions that results must match. `ivvy.api.filters` has the operators."


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
        """Return the model of this name; None if it is an enum."""
        return self._view.models.get(name)

    def place(self, name: str) -> str:
        """Return the page of a class."""
        return f"{'models' if name in self._view.models else 'enums'}/{name}.md"

    def is_open(self, name: str) -> bool:
        """Whether a model is read tolerantly."""
        return self._view.base(self._view.models[name]) != "Model"

    def is_notification(self, name: str) -> bool:
        """Whether a class is the subject of a notification."""
        return name in map(str, self._view.subjects())

    def rows(self, name: str, up: str) -> Iterator[Row]:
        """Yield the members of a model. `up` is the relative URL of the reference."""
        model = self._view.models[name]
        for member in self._view.members(model):
            yield Row(
                attribute=str(member.python_name),
                name=member.name,
                type=self._linked(member, up),
                required=self._required(model, member),
                description=member.description or self._meaning(member),
            )

    def needs_id(self, name: str | None) -> bool:
        """Whether a request requires an id."""
        model = self._view.models.get(name or "")
        return model is not None and any(each.name == "id" and each.required for each in self._view.members(model))

    def _meaning(self, member: Member) -> str:
        """Return the meaning of a member that has no description."""
        if "Filter" in member.type.annotation:
            return FILTER
        return " ".join(map(self._view.description_of, member.type.classes))

    def _required(self, model: ModelProperty, member: Member) -> str:
        if self._view.base(model) == "ReadModel":
            return ""
        members = {each.name: each for each in self._view.members(model)}

        def shown(name: str, value: Node) -> str:
            return self._shown(members[name], value)

        cases = [
            condition_in_words(each, shown) for each in self._view.conditions(model) if member.name in each.requires
        ]
        return "required" if member.required else ", or ".join(f"required if {case}" for case in cases)

    def _linked(self, member: Member, up: str) -> str:
        """Return the type of a member for a cell, with links to the generated classes."""
        annotation = str(member.type.annotation) + ("" if member.required else " | Unset")
        shown = re.sub(r"[\[\]|]", lambda mark: f"&#{ord(mark[0])};", annotation)
        for used in member.type.classes:
            shown = re.sub(rf"\b{used}\b", f"[{used}]({up}{self.place(used)})", shown)
        return f"<code>{shown}</code>"

    def _shown(self, member: Member, value: Node) -> str:
        """Return a value of a member in Python."""
        for enum in (self._view.enums[each] for each in member.type.classes if each in self._view.enums):
            for constant, literal, _ in self._view.values(enum):
                if literal == repr(value):
                    return f"{enum.class_info.name}.{constant}"
        return repr(bool(value)) if "bool" in member.type.annotation else repr(value)


def condition_in_words(condition: Condition, shown: Callable[[str, Node], str]) -> str:
    """Describe a condition in English.

    Args:
        condition: The condition.
        shown: A function that returns a value of a member in Python.
    """
    absent = [f"{member} is left out" for member in condition.absent]
    present = [f"{member} is set" for member in condition.present]
    equals = [
        # 1 and true are the same value to the caller.
        f"{member} is {' or '.join(dict.fromkeys(shown(member, value) for value in values))}"
        for member, values in condition.equals
    ]
    return " and ".join([*absent, *present, *equals])
