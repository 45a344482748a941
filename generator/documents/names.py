"""Maps names of documents to names in Python, and lists the names that are not allowed."""

import ast
import builtins
import keyword
import re
from functools import cache
from pathlib import Path

from openapi_python_client.strings import ClassName, PythonIdentifier, pascal_case

from .formats import FORMATS
from .nodes import Node, text_at

PREFIX = "field_"
MEMBER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
# The name of a member in Python, if the derived one is taken or invalid.
PYTHON_NAME = "x-ivvy-python-name"
# Further names of a member that responses use, each with the reason.
FURTHER_NAMES = "x-ivvy-further-names"
# The names of the platform, as the client allows them in a URL.
NAMESPACE = re.compile(r"[a-z][A-Za-z0-9]*")
ACTION = re.compile(r"[A-Za-z][A-Za-z0-9]*")
CLASS = re.compile(r"[A-Z][A-Za-z0-9]*")
CONSTANT = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


def _attributes_of_bases() -> set[str]:
    """Return the attributes and methods of Model and ReadModel, which cannot be imported before the build."""
    names: set[str] = set()
    for module in ("model", "read_model"):
        tree = ast.parse((Path(__file__).parents[1] / "runtime" / f"{module}.py").read_text(encoding="utf-8"))
        bases = [each for each in tree.body if isinstance(each, ast.ClassDef) and each.name in {"Model", "ReadModel"}]
        for statement in (statement for base in bases for statement in base.body):
            if isinstance(statement, ast.FunctionDef):
                names.add(statement.name)
            elif isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
                names.add(statement.target.id)
    return names


# Python names that the base classes, the generated class or openapi-python-client's parser already use.
TAKEN_BY_MODELS = _attributes_of_bases() | {"cast", "cls", "d", "field", "member"}
# Names that the module of a model imports; a class of that name would hide them.
TAKEN_BY_MODULES = {
    "ANYTHING", "BOOLEAN", "ClassVar", "Condition", "Decimal", "EitherOf", "EnumOf", "FLAG", "Filter", "FilterOf",
    "INTEGER", "JSONValue", "Limited", "ListOf", "MapOf", "Mapping", "Model", "ModelOf", "NUMBER", "Notification",
    "Nullable", "OBJECT", "OpenIntEnum", "OpenStrEnum", "ReadModel", "STRING", "UNSET", "Unset",
    *(each.codec for each in FORMATS.values()),
}  # fmt: skip
# Names that the methods of reads use; an argument of that name would hide them. Jobs of writes only use `key`.
TAKEN_BY_METHODS = {"_actions", "key", "models", "self"}
# Names of types; an attribute of that name would hide them in the annotations after it.
TYPES = {"bool", "float", "int", "list", "object", "property", "str", "type"}
# Names that the class of a namespace would hide in the module that lists the namespaces.
TAKEN_BY_NAMESPACES = {"Caller", "Namespaces", "Page", "Pages", "Protocol"}
# Names that the exception of an error code would hide in its module.
TAKEN_BY_ERRORS = ("ApiError", "IvvyError", "TransportError")
# Attributes of the client, and names that a module named after the namespace would hide.
TAKEN_BY_CLIENT = {"aclose", "call", "close", "documented", "jobs", "perform", "property", "resolve", "submit"}


@cache
def python_name(name: str) -> str:
    """Return the name of a member, a method or a module in Python: `booking_id`."""
    identifier = str(PythonIdentifier(name, prefix=PREFIX))
    # openapi-python-client appends an underscore to the names of all built-in functions, such as `filter`.
    shorter = identifier.removesuffix("_")
    is_needed = keyword.iskeyword(shorter) or shorter in TYPES or not hasattr(builtins, shorter)
    return identifier if is_needed else shorter


def member_name(name: str, schema: Node) -> str:
    """Return the name of a member in Python: the one that its schema sets, or else the derived one."""
    return text_at(schema, PYTHON_NAME) or python_name(name)


def is_class_name(name: str) -> bool:
    """Whether the name is valid for a class, unchanged."""
    return bool(CLASS.fullmatch(name)) and ClassName(name, prefix=PREFIX) == name and name not in TAKEN_BY_MODULES


def nested_class_name(*names: str) -> str:
    """Return the name of the class of a member of another class."""
    return "".join(pascal_case(name) for name in names)


def namespace_attribute(namespace: str) -> str:
    """Return the name of a namespace as an attribute of the client, and of its modules."""
    is_taken = keyword.iskeyword(namespace) or namespace in TAKEN_BY_CLIENT
    return f"{namespace}_" if is_taken else namespace


def namespace_class(namespace: str) -> str:
    """Return the name of the class with the actions of a namespace."""
    name = str(ClassName(namespace, prefix=PREFIX))
    return f"{name}Actions" if name in TAKEN_BY_NAMESPACES else name


def error_class(constant: str) -> str:
    """Return the name of the exception of an error code."""
    name = f"{pascal_case(constant.lower()).removesuffix('Error')}Error"
    return f"Api{name}" if hasattr(builtins, name) else name


def slug(text: str) -> str:
    """Return a name without case, spaces and plural: `BookingTypes` and `booking type` are the same."""
    return re.sub(r"[\W_]+", "", text.casefold()).removesuffix("s")
