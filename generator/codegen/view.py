"""The data for templates: the parsed classes and the bundle, with names in Python."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty

from ..documents.codes import Code
from ..documents.conditions import Condition
from ..documents.formats import FORMATS
from ..documents.names import (
    error_class,
    member_name,
    namespace_attribute,
    namespace_class,
    nested_class_name,
    python_name,
)
from ..documents.nodes import Object, mapping_at, text_at
from ..documents.references import referred
from ..documents.schemas import FILTER, constants_of, meanings_of, values_of
from .actions import Action
from .bundle import ERROR_CODE, Bundle
from .members import Member, is_free_form, members_of
from .source import Literal, Source, code, docstring, literal, name

FLOAT = re.compile(r"\bfloat\b")
INTEGER = re.compile(r"\bint\b")
MODULE = re.compile(r"([\w.]+)\.\w+")
WORD = re.compile(r"\b[a-z]+[A-Z][A-Za-z0-9]*\b")


@dataclass(frozen=True)
class NamedAction:
    """An action with its names in Python.

    Attributes:
        action: The action.
        method: The name of the method.
        constant: The constant of the descriptor.
        codes: The enum of the specific codes.
        repeatable: The member of `Repeatable`.
        answer: The class of the answer.
        request: The class of the request; None if the action takes no request.
        argument: The argument of the method for a model; the literal None if the action takes no request.
        arguments: The arguments of the method, if it takes only the members of the request.
        item: The class of each result; None if the action does not read a collection.
        lookup: How to find an added object; the literal None if there is no documented way.
        refers: The mapping of the members that hold the id of an object which another action adds.
        sources: The mapping of the members of a read to the reads whose results have values for them.
    """

    action: Action
    method: Source
    constant: Source
    codes: Source
    repeatable: Source
    answer: Source
    request: Source | None
    argument: Source
    arguments: tuple[Member, ...]
    item: Source | None
    lookup: Source
    refers: Source
    sources: Source

    @property
    def takes_model(self) -> bool:
        """Whether the method takes a model, or the members of the request as keywords."""
        return bool(self.request) and not self.arguments

    @property
    def signature(self) -> Source:
        """The parameters of the method, if it does not take a model."""
        given = [
            code("{}: {}{}", each.python_name, each.type.annotation, code("" if each.required else " = UNSET"))
            for each in self.arguments
        ]
        return code(f"self, *, {', '.join(['{}'] * len(given))}", *given) if given else code("self")

    @property
    def pages(self) -> bool:
        """Whether the method returns a collection."""
        return self.action.is_read and bool(self.item)


@dataclass(frozen=True)
class Namespace:
    """A namespace, for templates."""

    name: str
    attribute: Source
    class_name: Source
    actions: tuple[NamedAction, ...]

    @property
    def has_jobs(self) -> bool:
        """Whether an action of the namespace can be in a batch."""
        return any(each.action.in_batches for each in self.actions)


class Flavour(NamedTuple):
    """The differences between the synchronous and the asynchronous client."""

    prefix: Source
    define: Source
    wait: Source
    adverb: Source
    page: Source
    pages: str


FLAVOURS = (
    Flavour(
        code(""), code("def"), code(""), code(""), code("Page"),
        "The first page. Iterating over it continues with the next pages."
    ),
    Flavour(
        code("Async"), code("async def"), code("await "), code(", asynchronously"), code("AsyncPages"),
        "The collection: `async for` iterates over all results, `await` returns the first page.",
    ),
)  # fmt: skip


@dataclass(frozen=True)
class ErrorKind:
    """An error code, for templates."""

    value: Source
    class_name: Source
    text: str


class View:
    """The data for templates.

    Args:
        data: The bundle as openapi-python-client parsed it.
        bundle: The bundle, for the data that openapi-python-client drops.
    """

    flavours = FLAVOURS
    literal = staticmethod(literal)
    name = staticmethod(name)
    verbatim = staticmethod(docstring)

    def __init__(self, data: GeneratorData, bundle: Bundle) -> None:
        self._bundle = bundle
        self._modules = {
            str(item.class_info.name): name(item.class_info.module_name)
            for item in (*data.models, *data.enums)
            if not (isinstance(item, ModelProperty) and is_free_form(item))
        }
        self.models = {str(model.class_info.name): model for model in data.models}
        self.enums = {str(each.class_info.name): each for each in data.enums if isinstance(each, EnumProperty)}

    def classes(self) -> list[tuple[Source, Source]]:
        """Return module and name of each model and enum."""
        return sorted((module, name(each)) for each, module in self._modules.items())

    def members(self, model: ModelProperty) -> list[Member]:
        """Return the members of a model."""
        members = [self._filtered(each) for each in members_of(model, self._schema(model))]
        if model.class_info.name not in self._sent:
            return members
        # Numbers can be sent as Decimal, but are never read as one.
        return [
            replace(each, type=replace(each.type, annotation=code(FLOAT.sub("float | Decimal", each.type.annotation))))
            for each in members
        ]

    def _filtered(self, member: Member) -> Member:
        """Return the member. A filter with a class can also be a mapping."""
        if not any(FILTER in mapping_at(self._bundle.classes.schemas, each) for each in member.type.classes):
            return member
        (model,) = map(name, member.type.classes)
        annotation, codec = code("{} | Filter", member.type.annotation), code("FilterOf(lambda: {})", model)
        return replace(member, type=replace(member.type, annotation=annotation, codec=codec))

    @cached_property
    def _sent(self) -> set[str]:
        """The classes of requests, with the classes inside them."""
        return self._bundle.classes.within({action.request for action in self._bundle.actions if action.request})

    @cached_property
    def _read(self) -> set[str]:
        """The classes of the answers of reads and of notifications, with the classes inside, except other answers."""
        others = {action.answer for action in self._bundle.actions if not action.is_read}
        read = {action.answer for action in self._bundle.actions if action.is_read}
        return self._bundle.classes.within({*read, *self._bundle.subjects}) - others

    def base(self, model: ModelProperty) -> Source:
        """Return the base class of a model."""
        if model.class_info.name in self._bundle.subjects:
            return code("Notification")
        return code("ReadModel" if model.class_info.name in self._read else "Model")

    def subjects(self) -> list[Source]:
        """Return the class of each notification, named after its subject."""
        return sorted(map(name, self._bundle.subjects))

    def essential(self, model: ModelProperty) -> tuple[str, ...]:
        """Return the members of an answer that must be readable."""
        pages = {action.answer for action in self._bundle.actions if action.is_read and action.item}
        return ("results",) if model.class_info.name in pages else ()

    def _schema(self, item: ModelProperty | EnumProperty) -> Object:
        return mapping_at(self._bundle.classes.schemas, str(item.class_info.name))

    @property
    def codecs(self) -> Source:
        """The codecs of formats, for an import."""
        return code(", ".join(sorted({each.codec for each in FORMATS.values()})))

    @property
    def type_modules(self) -> list[Source]:
        """The modules that the Python types of formats are in."""
        return sorted({code(module) for each in FORMATS.values() for module in MODULE.findall(each.annotation)})

    def imports(self, model: ModelProperty) -> list[tuple[Source, Source]]:
        """Return module and name of each class that a model refers to."""
        names = referred(self._schema(model)) - {model.class_info.name}
        return sorted((self._modules[each], name(each)) for each in names)

    def conditions(self, model: ModelProperty) -> list[Condition]:
        """Return the conditions of a model."""
        return self._bundle.classes.conditions[str(model.class_info.name)]

    def condition(self, condition: Condition) -> Source:
        """Return a condition as source."""
        return _call("Condition", {key: value for key, value in vars(condition).items() if value})

    def description(self, item: ModelProperty | EnumProperty) -> str:
        """Return the description of a class."""
        return self.description_of(str(item.class_info.name))

    def description_of(self, class_name: str) -> str:
        """Return the description of the class of this name."""
        return text_at(self._bundle.classes.schemas, class_name, "description").strip() or f"{class_name}."

    def page(self, model: ModelProperty) -> str:
        """Return the vendor's page of the action whose request or answer is the model; empty for a nested model."""
        return self._pages.get(str(model.class_info.name), "")

    @cached_property
    def _pages(self) -> dict[str, str]:
        pages: dict[str, str] = {}
        for action in self._bundle.actions:
            for each in (action.request, action.answer):
                pages.setdefault(each or "", action.page)
        return pages

    def values(self, enum: EnumProperty) -> Iterator[tuple[Source, Source, str]]:
        """Return constant, value and meaning of each value of an enum."""
        schema = self._schema(enum)
        constants, values = map(name, constants_of(schema)), map(literal, values_of(schema))
        return zip(constants, values, meanings_of(schema), strict=True)

    def servers(self) -> list[tuple[Source, Source]]:
        """Return the base URL of each region."""
        return [(literal(region), literal(url)) for region, url in self._bundle.servers.items()]

    def shared_codes(self) -> tuple[Code, ...]:
        """Return the codes that any action can return."""
        return self._bundle.shared_codes

    @cached_property
    def error_kinds(self) -> list[ErrorKind]:
        """The error codes that the shared schema ErrorCode lists."""
        schema = mapping_at(self._bundle.classes.schemas, ERROR_CODE)
        return [
            ErrorKind(literal(value), name(error_class(constant)), f"{value} {meaning}.")
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
                namespace,
                name(namespace_attribute(namespace)),
                name(namespace_class(namespace)),
                tuple(self._named(action) for action in actions if action.namespace == namespace),
            )
            for namespace in dict.fromkeys(action.namespace for action in actions)
        ]

    def all_actions(self) -> list[tuple[Namespace, NamedAction]]:
        """Return every action with its namespace."""
        return [(namespace, action) for namespace in self.namespaces for action in namespace.actions]

    def _named(self, action: Action) -> NamedAction:
        method, lookup = python_name(action.name), self._bundle.lookups.get((action.namespace, action.name))
        return NamedAction(
            action,
            method=name(method),
            constant=name(method.strip("_").upper()),
            codes=name(f"{nested_class_name(action.name)}Code"),
            repeatable=name(action.repeatable.replace("-", "_").upper()),
            answer=name(action.answer),
            request=name(action.request) if action.request else None,
            argument=self._argument(action.request) if action.request else literal(None),
            arguments=tuple(self._arguments(action.request)) if action.is_read and action.request else (),
            item=name(action.item) if action.item else None,
            lookup=_call("Lookup", vars(lookup)) if lookup else literal(None),
            refers=literal(self._bundle.refers.get(action.request or "", {})),
            sources=literal(self._bundle.sources[action.namespace, action.name]),
        )

    def _argument(self, request: str) -> Source:
        """Return the name of the argument for a model, which none of its keywords has."""
        keywords = {"key", "keywords", *(each.python_name for each in self.members(self.models[request]))}
        module = self._modules[request]
        return code("{}_", module) if module in keywords else module

    def keywords(self) -> Iterator[tuple[Source, list[Member], bool]]:
        """Yield the class of the request of each write, with its members, and whether one can be a reference."""
        for request in sorted({each.request for each in self._bundle.actions if each.request and not each.is_read}):
            refers = self._bundle.refers.get(request, {})
            members = [
                replace(each, type=replace(each.type, annotation=code(INTEGER.sub("IdT", each.type.annotation))))
                if each.name in refers
                else each
                for each in self._arguments(request)
            ]
            yield name(request), members, bool(refers)

    def _arguments(self, request: str) -> Iterator[Member]:
        """Yield the members of a request as arguments. Their types refer to classes as attributes of `models`."""
        for each in self.members(self.models[request]):
            annotation = each.type.annotation
            for used in each.type.classes:
                annotation = code(re.sub(rf"\b{used}\b", f"models.{used}", annotation))
            if not each.required:
                annotation = code("{} | Unset", annotation)
            yield replace(each, type=replace(each.type, annotation=annotation))

    def docstring(self, text: str, indent: int, hanging: int | None = None) -> Source:
        """Like `source.docstring`, with the names of members in Python."""
        return docstring(self.in_python(text), indent, hanging)

    def in_python(self, text: str) -> str:
        """Return the text with the names of members in Python."""
        return WORD.sub(lambda word: self._attributes.get(word[0], word[0]), text)

    @cached_property
    def _attributes(self) -> dict[str, str]:
        """The attribute of each member, by its name in JSON."""
        schemas = self._bundle.classes.schemas
        return {
            name: member_name(name, member)
            for schema in schemas
            for name, member in mapping_at(schemas, schema, "properties").items()
        }


def _call(function: str, arguments: Mapping[str, Literal]) -> Source:
    """Return a call as source."""
    parts = [code("{}={}", name(key), literal(value)) for key, value in arguments.items()]
    return code(f"{function}({', '.join(['{}'] * len(parts))})", *parts)
