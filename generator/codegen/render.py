"""Runs openapi-python-client, which parses the bundle and renders the templates."""

import contextlib
import io
import shutil
from collections.abc import Sequence
from pathlib import Path

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from ..documents.problems import SpecError
from .bundle import Bundle, path_of
from .members import is_free_form
from .source import only_source
from .view import View

TEMPLATES = Path(__file__).parent / "templates"
# Modules that are copied.
RUNTIME = Path(__file__).parents[1] / "runtime"

# The template of each file that exists once.
ONCE = {
    "errors.py": "errors.py.jinja",
    "members.py": "members.py.jinja",
    "namespaces.py": "namespaces.py.jinja",
    "notifications.py": "notifications.py.jinja",
    "servers.py": "servers.py.jinja",
    "actions/__init__.py": "all_actions.py.jinja",
    "codes/__init__.py": "shared_codes.py.jinja",
    "jobs/__init__.py": "all_jobs.py.jinja",
}
# The template of the file of each namespace, by folder.
EACH_NAMESPACE = {
    "actions": "actions.py.jinja",
    "codes": "codes.py.jinja",
    "jobs": "jobs.py.jinja",
    "resources": "resources.py.jinja",
}


class _ClientProject(Project):
    """The project of openapi-python-client, with the layout of this client."""

    def __init__(self, data: GeneratorData, config: Config, view: View) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self._view = view
        self.env.finalize = only_source
        self.env.globals["view"] = view  # pyright: ignore[reportArgumentType]

    def _create_package(self) -> None:
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(RUNTIME, self.package_dir, ignore=ignored, dirs_exist_ok=True)

    def _build_api(self) -> None:
        for file, template in ONCE.items():
            self._render(file, template)
        for namespace in self._view.namespaces:
            for folder, template in EACH_NAMESPACE.items():
                if folder == "jobs" and not namespace.has_jobs:
                    continue
                self._render(f"{folder}/{namespace.attribute}.py", template, namespace=namespace)

    def _render(self, file: str, template: str, **context: object) -> None:
        target = self.package_dir / file
        target.parent.mkdir(exist_ok=True)
        target.write_text(self.env.get_template(template).render(**context), encoding="utf-8")


def render(bundle: Bundle, target: Path) -> None:
    """Render the client of a bundle into a new folder, unformatted.

    Raises:
        SpecError: openapi-python-client rejected a document, or dropped an action or a schema.
    """
    config = _config(target)
    data, view = _viewed(bundle, config)
    # The library prints the output path.
    with contextlib.redirect_stdout(io.StringIO()):
        errors = _ClientProject(data, config, view).build()
    if errors:
        raise _problem(errors)


def view_of(bundle: Bundle) -> View:
    """Return the data for templates."""
    return _viewed(bundle, _config(Path()))[1]


def _config(target: Path) -> Config:
    return Config.from_sources(
        ConfigFile(post_hooks=[], project_name_override="ivvy"),
        MetaType.NONE,
        document_source="spec",
        file_encoding="utf-8",
        overwrite=False,
        output_path=target,
    )


def _viewed(bundle: Bundle, config: Config) -> tuple[GeneratorData, View]:
    data = _parsed(bundle, config)
    view = View(data, bundle)
    _check_complete(bundle, data, view)
    data.models = [model for model in data.models if not is_free_form(model)]
    return data, view


def _parsed(bundle: Bundle, config: Config) -> GeneratorData:
    data = GeneratorData.from_dict(bundle.as_openapi(), config=config)
    if isinstance(data, GeneratorError):
        raise _problem([data])
    errors = [error for tag in data.endpoint_collections_by_tag.values() for error in tag.parse_errors]
    if data.errors or errors:
        raise _problem([*data.errors, *errors])
    return data


def _check_complete(bundle: Bundle, data: GeneratorData, view: View) -> None:
    """Reject an incomplete result: openapi-python-client silently drops what it cannot parse."""
    endpoints = [endpoint for tag in data.endpoint_collections_by_tag.values() for endpoint in tag.endpoints]
    paths = {endpoint.path.get_untrusted_value() for endpoint in endpoints}
    for action in bundle.actions:
        if path_of(action) not in paths:
            raise SpecError("openapi-python-client dropped the action", where=f"{action.namespace}.{action.name}")
    for name in sorted(bundle.classes.schemas.keys() ^ {name for _, name in view.classes()}):
        raise SpecError("openapi-python-client created no class for the schema, or an additional one", where=name)


def _problem(errors: Sequence[GeneratorError]) -> SpecError:
    details = "; ".join(f"{error.header}: {error.detail}" for error in errors)
    return SpecError(f"openapi-python-client rejected the documents: {details}")
