"""What the templates ask for: the parsed classes and the bundle beside them, as they appear in Python."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty

from ..spec.codes import Code
from ..spec.conditions import Condition
from ..spec.enums import constants_of, meanings_of, values_of
from ..spec.names import error_class, namespace_attribute, namespace_class, nested_class_name, python_name
from ..spec.nodes import Object, mapping_at, text_at
from ..spec.references import referred
from .actions import Action
from .bundle import ERROR_CODE, Bundle
from .docstrings import wrapped
from .members import Member, is_free_form, members_of


@dataclass(frozen=True)
class ActionDescription:
    """An action as the templates see it."""

    name: str
    constant: str
    method: str
    codes_name: str
    summary: str
    description: str
    page: str
    request: str | None
    argument: str
    request_description: str
    answer: str
    answer_description: str
    codes: tuple[Code, ...]
    repeatable: str
    booking: str | None


@dataclass(frozen=True)
class Namespace:
    """A namespace as the templates see it."""

    name: str
    attribute: str
    class_name: str
    actions: tuple[ActionDescription, ...]


@dataclass(frozen=True)
class ErrorKind:
    """A kind of refusal as the templates see it."""

    code: int | str
    constant: str
    class_name: str
    meaning: str


class Client:
    """The client that is being generated.

    Args:
        data: What openapi-python-client made of the bundle.
        bundle: The bundle itself, for what openapi-python-client drops.
    """

    def __init__(self, data: GeneratorData, bundle: Bundle) -> None:
        self._bundle = bundle
        self._modules = {
            str(item.class_info.name): str(item.class_info.module_name)
            for item in (*data.models, *data.enums)
            if not (isinstance(item, ModelProperty) and is_free_form(item))
        }

    def classes(self) -> list[tuple[str, str]]:
        """Module and name of each model and enum."""
        return sorted((module, name) for name, module in self._modules.items())

    def members(self, model: ModelProperty) -> list[Member]:
        """The members of a model."""
        return list(members_of(model, self._schema(model)))

    def _schema(self, item: ModelProperty | EnumProperty) -> Object:
        return mapping_at(self._bundle.classes.schemas, str(item.class_info.name))

    def imports(self, model: ModelProperty) -> list[tuple[str, str]]:
        """Module and name of each class that a model names."""
        return sorted((self._modules[name], name) for name in referred(self._schema(model)) - {model.class_info.name})

    def conditions(self, model: ModelProperty) -> list[Condition]:
        """The conditions of a model."""
        return self._bundle.classes.conditions[str(model.class_info.name)]

    def condition(self, condition: Condition) -> str:
        """A condition as Python."""
        fields = {key: value for key, value in vars(condition).items() if value}
        return f"Condition({', '.join(f'{key}={value!r}' for key, value in fields.items())})"

    def description(self, item: ModelProperty | EnumProperty) -> str:
        """What a class is."""
        return self._description(str(item.class_info.name))

    def _description(self, name: str) -> str:
        return text_at(self._bundle.classes.schemas, name, "description").strip() or f"{name}."

    def page(self, model: ModelProperty) -> str:
        """The vendor's page of the action that takes or gives a model, empty for a part of one."""
        return self._pages.get(str(model.class_info.name), "")

    @cached_property
    def _pages(self) -> dict[str, str]:
        pages: dict[str, str] = {}
        for _, action in self.all_actions():
            for name in (action.request, action.answer):
                pages.setdefault(name or "", action.page)
        return pages

    def values(self, enum: EnumProperty) -> Iterator[tuple[str, str | int, str]]:
        """Constant, value and meaning of each value of an enum."""
        schema = self._schema(enum)
        return zip(constants_of(schema), values_of(schema), meanings_of(schema), strict=True)

    def servers(self) -> list[tuple[str, str]]:
        """Region and base URL."""
        return list(self._bundle.servers.items())

    def shared_codes(self) -> tuple[Code, ...]:
        """The codes that any action can answer with."""
        return self._bundle.shared_codes

    @cached_property
    def error_kinds(self) -> list[ErrorKind]:
        """The kinds of refusal that the shared schema ErrorCode lists."""
        schema = mapping_at(self._bundle.classes.schemas, ERROR_CODE)
        return [
            ErrorKind(value, constant, error_class(constant), meaning)
            for constant, value, meaning in zip(
                constants_of(schema), values_of(schema), meanings_of(schema), strict=True
            )
        ]

    @cached_property
    def namespaces(self) -> list[Namespace]:
        """The namespaces with their actions."""
        actions = sorted(self._bundle.actions, key=lambda action: (action.namespace, action.name))
        return [
            Namespace(
                name,
                namespace_attribute(name),
                namespace_class(name),
                tuple(self._describe(action) for action in actions if action.namespace == name),
            )
            for name in dict.fromkeys(action.namespace for action in actions)
        ]

    def all_actions(self) -> list[tuple[Namespace, ActionDescription]]:
        """Every action with its namespace."""
        return [(namespace, action) for namespace in self.namespaces for action in namespace.actions]

    def _describe(self, action: Action) -> ActionDescription:
        name = python_name(action.name)
        return ActionDescription(
            name=action.name,
            constant=name.strip("_").upper(),
            method=name,
            codes_name=f"{nested_class_name(action.name)}Code",
            summary=action.summary.strip() or f"Call {action.name}.",
            description=action.description,
            page=action.page,
            request=action.request,
            argument=self._modules[action.request] if action.request else "",
            request_description=self._description(action.request) if action.request else "",
            answer=action.answer,
            answer_description=self._description(action.answer),
            codes=action.codes,
            repeatable=action.repeatable.replace("-", "_").upper(),
            booking=action.booking,
        )

    def literal(self, value: str | int | None) -> str:
        """A value as a Python literal in double quotes."""
        return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)

    def wrapped(self, text: str, indent: int, hanging: int | None = None) -> str:
        """Text for a docstring; see `docstrings.wrapped`."""
        return wrapped(text, indent, hanging)
