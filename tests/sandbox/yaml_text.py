"""Reading YAML as OpenAPI means it."""

import re
from typing import Any

import yaml

# libyaml's is ten times as fast, and not in every build of PyYAML.
_SafeLoader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _JsonSchemaLoader(_SafeLoader):
    """YAML 1.2's core schema, which OpenAPI asks for.

    PyYAML's own rules are those of YAML 1.1, by which `2020-10-28` is a date, `05:00:00` a number and `on` a boolean.
    """


_JsonSchemaLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("null", r"null|Null|NULL|~|", [*"nN~", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", [*"tTfF"]),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", [*"-+0123456789"]),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", [*"-+.0123456789"]),
    ("merge", r"<<", ["<"]),
):
    _JsonSchemaLoader.add_implicit_resolver(  # pyright: ignore[reportUnknownMemberType]
        f"tag:yaml.org,2002:{_tag}", re.compile(rf"(?:{_pattern})\Z"), _first
    )


def read_yaml(text: str) -> Any:
    """Read one YAML document.

    Raises:
        yaml.YAMLError: It is not YAML.
    """
    # The loader is a SafeLoader, which makes plain values and nothing else.
    return yaml.load(text, Loader=_JsonSchemaLoader)
