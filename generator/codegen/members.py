"""The annotation and the codec of each member.

openapi-python-client parses the schemas and names classes and members. Its treatment of values (a time as a string, a
class for each free-form object, a crash on an unknown value) is replaced here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.strings import snake_case

from ..documents.formats import FORMATS
from ..documents.names import FURTHER_NAMES, member_name
from ..documents.nodes import Node, Object, child, list_at, mapping_at, text_at, types_of
from ..documents.problems import SpecError
from ..documents.schemas import FILTER
from .source import Source, code, literal, name

# The sentence about each limit in the reference.
LIMITS = {
    "minimum": "At least {}.",
    "maximum": "At most {}.",
    "minLength": "At least {} characters.",
    "maxLength": "At most {} characters.",
    "pattern": "Matches the regular expression `{}`.",
    "minItems": "At least {} items.",
    "maxItems": "At most {} items.",
}


@dataclass(frozen=True)
class Rendered:
    """A type in the generated code.

    Attributes:
        annotation: The Python type.
        codec: The expression of the codec.
        classes: The generated classes in the annotation and the codec.
    """

    annotation: Source
    codec: Source
    classes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Member:
    """A member of a generated model."""

    name: str
    python_name: Source
    required: bool
    description: str
    type: Rendered
    further_names: tuple[str, ...] = ()

    @property
    def metadata(self) -> Source:
        """The arguments of `member`."""
        names = [literal(each) for each in self.further_names]
        return code(", ".join(["{}"] * (2 + len(names))), literal(self.name), self.type.codec, *names)


def is_free_form(prop: PropertyProtocol) -> bool:
    """Whether a property is an object without documented members."""
    return isinstance(prop, ModelProperty) and not prop.data.properties


def members_of(model: ModelProperty, schema: Object) -> Iterator[Member]:
    """Yield the members of a model in the order of its document."""
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    by_name = {prop.name.get_untrusted_value(): prop for prop in properties}
    for json_name, member in mapping_at(schema, "properties").items():
        prop = by_name[json_name]
        yield Member(
            name=json_name,
            python_name=name(member_name(json_name, member)),
            required=prop.required,
            description=" ".join(_sentences(member)),
            type=rendered(prop, member),
            further_names=tuple(mapping_at(member, FURTHER_NAMES)),
        )


def _sentences(member: Node) -> Iterator[str]:
    """Yield the description of a member, its limits, and further names that responses use."""
    if text := text_at(member, "description").strip():
        yield text
    for keyword, limit in limits_of(member).items():
        yield LIMITS[keyword].format(limit)
    if further := mapping_at(member, FURTHER_NAMES):
        yield f"Responses may also name it {' or '.join(f'`{each}`' for each in further)}."


def limits_of(schema: Node) -> Object:
    """Return the limits of a schema by keyword. A boolean that is sent as 1 or 0 has none."""
    limits = mapping_at(schema) if "boolean" not in types_of(schema) else {}
    return {keyword: limits[keyword] for keyword in LIMITS if keyword in limits}


def rendered(prop: PropertyProtocol, schema: Node) -> Rendered:
    """Return the type of a property."""
    limits = [
        code("{}={}", name(snake_case(keyword)), literal(limit if isinstance(limit, int | float) else str(limit)))
        for keyword, limit in limits_of(schema).items()
    ]
    inner = _rendered(prop, schema)
    arguments = code(", ".join(["{}"] * (1 + len(limits))), inner.codec, *limits)
    return replace(inner, codec=code("Limited({})", arguments)) if limits else inner


def _rendered(prop: PropertyProtocol, schema: Node) -> Rendered:
    if isinstance(prop, UnionProperty):
        return _rendered_union(prop, schema)
    if isinstance(prop, ListProperty):
        inner = rendered(prop.inner_property, child(schema, "items"))
        return Rendered(code("list[{}]", inner.annotation), code("ListOf({})", inner.codec), inner.classes)
    if isinstance(prop, ModelProperty) and is_free_form(prop):
        return _rendered_map(prop, schema)
    if isinstance(prop, EnumProperty | ModelProperty):
        class_name = name(prop.class_info.name)
        form = "EnumOf({})" if isinstance(prop, EnumProperty) else "ModelOf(lambda: {})"
        return Rendered(class_name, code(form, class_name), (class_name,))
    return _rendered_plain(prop, schema)


def _rendered_map(prop: ModelProperty, schema: Node) -> Rendered:
    """Return the type of an object without documented members, whose values may have a type."""
    if FILTER in mapping_at(schema):
        return Rendered(code("Filter"), code("FilterOf()"))
    value, values = child(schema, "additionalProperties"), prop.additional_properties
    if not isinstance(value, dict) or values is None:
        return Rendered(code("Mapping[str, JSONValue]"), code("OBJECT"))
    inner = rendered(values, value)
    return Rendered(code("Mapping[str, {}]", inner.annotation), code("MapOf({})", inner.codec), inner.classes)


def _rendered_plain(prop: PropertyProtocol, schema: Node) -> Rendered:
    named = FORMATS.get(text_at(schema, "format"))
    if named:
        return Rendered(code(named.annotation), code(named.codec))
    for kind, annotation, codec in (
        (StringProperty, "str", "STRING"),
        (BooleanProperty, "bool", "BOOLEAN"),
        (IntProperty, "int", "INTEGER"),
        (FloatProperty, "float", "NUMBER"),
        (AnyProperty, "JSONValue", "ANYTHING"),
    ):
        if isinstance(prop, kind):
            return Rendered(code(annotation), code(codec))
    raise SpecError(f"{type(prop).__name__} is not supported", where=prop.name.get_untrusted_value())


def _rendered_union(prop: UnionProperty, schema: Node) -> Rendered:
    options = [option for option in prop.inner_properties if not isinstance(option, NoneProperty)]
    nullable = len(options) < len(prop.inner_properties)
    nodes = [option for option in list_at(schema, "oneOf") if option != {"type": "null"}]
    forms = list(map(rendered, options, nodes)) if nodes else [_rendered(option, schema) for option in options]
    if {type(option) for option in options} == {BooleanProperty, IntProperty}:
        # Documented as a boolean and sent as 1 or 0: a bool in Python.
        inner = Rendered(code("bool"), code("FLAG"))
    elif len(options) == 1:
        inner = forms[0]
    else:
        inner = _rendered_either(dict(zip(map(_json_type, options), forms, strict=True)))
    if not nullable:
        return inner
    return Rendered(code("{} | None", inner.annotation), code("Nullable({})", inner.codec), inner.classes)


def _rendered_either(forms: dict[str, Rendered]) -> Rendered:
    """Return the type of a member that has several JSON types, from the form of each."""
    arguments = [code("{}={}", name(json_type), each.codec) for json_type, each in forms.items()]
    return Rendered(
        code(" | ".join(["{}"] * len(forms)), *(each.annotation for each in forms.values())),
        code("EitherOf({})", code(", ".join(["{}"] * len(forms)), *arguments)),
        tuple(dict.fromkeys(used for each in forms.values() for used in each.classes)),
    )


def _json_type(prop: PropertyProtocol) -> str:
    for kind, json_type in (
        (StringProperty, "string"),
        (BooleanProperty, "boolean"),
        (IntProperty, "integer"),
        (FloatProperty, "number"),
        (ListProperty, "array"),
        (ModelProperty, "object"),
    ):
        if isinstance(prop, kind):
            return json_type
    if isinstance(prop, EnumProperty):
        return "integer" if prop.value_type is int else "string"
    raise SpecError(f"{type(prop).__name__} cannot be one of several types", where=prop.name.get_untrusted_value())
