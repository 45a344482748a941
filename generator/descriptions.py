"""What the templates ask for: the parsed client and the bundle beside it, as they appear in Python."""

import builtins
import json
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from graphlib import CycleError, TopologicalSorter

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.strings import pascal_case, safe_for_docstring, snake_case

from .bundle import Action, Bundle, Code
from .conditions import Condition
from .documents import Object, list_at, mapping_at, text_at
from .members import Member, is_free_form, members_of
from .problems import SpecError

WIDTH = 120
ERROR_CODE = "ErrorCode"


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
        self._data = data
        self._bundle = bundle
        self._modules = {
            str(item.class_info.name): str(item.class_info.module_name)
            for item in (*data.models, *data.enums)
            if not (isinstance(item, ModelProperty) and is_free_form(item))
        }
        self._check_cycles()

    def _check_cycles(self) -> None:
        """Models import the models they hold, so two must not hold each other."""
        graph = {str(model.class_info.name): self._used(model) for model in self._data.models}
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            names = " and ".join(dict.fromkeys(error.args[1]))
            raise SpecError("schemas that contain each other are not supported", where=names) from None

    @cached_property
    def _schemas(self) -> Object:
        return mapping_at(self._bundle.openapi, "components", "schemas")

    def classes(self) -> list[tuple[str, str]]:
        """Module and name of each model and enum."""
        return sorted((module, name) for name, module in self._modules.items())

    def members(self, model: ModelProperty) -> list[Member]:
        """The members of a model."""
        return list(members_of(model, self._schema(model)))

    def _schema(self, item: ModelProperty | EnumProperty) -> Object:
        """The schema as it was written; openapi-python-client names a nested one after the way to it."""
        name = str(item.class_info.name)
        for written, schema in self._schemas.items():
            if pascal_case(written) == name and isinstance(schema, dict):
                return schema
        data: Object = item.data.model_dump(mode="json", by_alias=True) if isinstance(item, ModelProperty) else {}
        return data

    def _used(self, model: ModelProperty) -> set[str]:
        name = str(model.class_info.name)
        return {used for each in self.members(model) for used in each.type.classes if used != name}

    def imports(self, model: ModelProperty) -> list[tuple[str, str]]:
        """Module and name of each class that a model names."""
        return sorted((self._modules[used], used) for used in self._used(model))

    def conditions(self, model: ModelProperty) -> list[Condition]:
        """The conditions of a model."""
        return self._bundle.conditions.get(str(model.class_info.name), [])

    def condition(self, condition: Condition) -> str:
        """A condition as Python."""
        fields = {key: value for key, value in vars(condition).items() if value}
        return f"Condition({', '.join(f'{key}={value!r}' for key, value in fields.items())})"

    def description(self, item: ModelProperty | EnumProperty) -> str:
        """What a class is."""
        return text_at(self._schema(item), "description") or f"{item.class_info.name}."

    def page(self, model: ModelProperty) -> str:
        """The vendor's page of the action that takes or gives a model, empty for a part of one."""
        name = str(model.class_info.name)
        actions = [action for _, action in self.all_actions() if name in (action.request, action.answer)]
        return actions[0].page if actions else ""

    def values(self, enum: EnumProperty) -> Iterator[tuple[str, str | int, str]]:
        """Constant, value and meaning of each value of an enum."""
        meanings = list_at(self._schema(enum), "x-ivvy-meanings")
        for index, (constant, value) in enumerate(enum.values.items()):
            # Without x-enum-varnames openapi-python-client runs the words of a text together: PACKAGEERRORS.
            name = snake_case(value).upper() if isinstance(value, str) and constant == value.upper() else constant
            yield name, value, str(meanings[index]) if index < len(meanings) else name

    def servers(self) -> list[tuple[str, str]]:
        """Region and base URL."""
        return list(self._bundle.servers.items())

    def shared_codes(self) -> tuple[Code, ...]:
        """The codes that any action can answer with."""
        return self._bundle.shared_codes

    def error_kinds(self) -> list[ErrorKind]:
        """The kinds of refusal that the shared schema ErrorCode lists."""
        enums = [enum for enum in self._data.enums if isinstance(enum, EnumProperty)]
        return [
            ErrorKind(value, constant, _error_name(constant), meaning)
            for enum in enums
            if enum.class_info.name == ERROR_CODE
            for constant, value, meaning in self.values(enum)
        ]

    def namespaces(self) -> list[tuple[str, str]]:
        """Each namespace with the name of its class."""
        return [(namespace, pascal_case(namespace)) for namespace in sorted({key[0] for key in self._bundle.actions})]

    def all_actions(self) -> list[tuple[str, ActionDescription]]:
        """Every action with its namespace."""
        return [(namespace, action) for namespace, _ in self.namespaces() for action in self.actions(namespace)]

    def actions(self, namespace: str) -> list[ActionDescription]:
        """The actions of a namespace."""
        endpoints = {
            str(endpoint.path.get_untrusted_value()): endpoint
            for collection in self._data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        return [
            self._describe(action, endpoints[f"/{namespace}/{name}"])
            for (owner, name), action in sorted(self._bundle.actions.items())
            if owner == namespace
        ]

    def _describe(self, action: Action, endpoint: Endpoint) -> ActionDescription:
        request = endpoint.bodies[0].prop if endpoint.bodies else None
        answer = endpoint.responses.patterns[0].prop
        if not isinstance(answer, ModelProperty) or not isinstance(request, ModelProperty | None):
            raise SpecError("request and answer have to be objects", where=f"{action.namespace}.{action.name}")
        return ActionDescription(
            name=action.name,
            constant=snake_case(action.name).upper(),
            method=str(endpoint.name),
            codes_name=f"{pascal_case(action.name)}Code",
            summary=action.summary or f"Call {action.name}.",
            description=action.description,
            page=action.page,
            request=str(request.class_info.name) if request else None,
            argument=str(request.class_info.module_name) if request else "",
            request_description=self.description(request) if request else "",
            answer=str(answer.class_info.name),
            answer_description=self.description(answer),
            codes=action.codes,
            repeatable=snake_case(action.repeatable).upper(),
            booking=action.booking,
        )

    def literal(self, value: str | int | None) -> str:
        """A value as a Python literal in double quotes."""
        return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)

    def wrapped(self, text: str, indent: int, hanging: int | None = None) -> str:
        """Text for a docstring, wrapped; lines after the first are indented."""
        safe = safe_for_docstring(" ".join(text.split())).replace('"', "'")
        later = " " * (indent if hanging is None else hanging)
        lines = textwrap.wrap(
            safe, WIDTH - 3, initial_indent=" " * indent, subsequent_indent=later, break_long_words=False,
            break_on_hyphens=False,
        )  # fmt: skip
        return "\n".join(lines).strip()


def _error_name(constant: str) -> str:
    name = f"{pascal_case(constant.lower()).removesuffix('Error')}Error"
    return f"Api{name}" if hasattr(builtins, name) else name
