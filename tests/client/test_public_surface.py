"""What `from ivvy.client import …` offers, and what it costs."""

import inspect
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any, get_type_hints

import ivvy.client
import pytest
from ivvy.api import errors
from ivvy.client import AsyncIvvyClient, IvvyClient, IvvyError, JournalError


def modules_loaded_by(statement: str) -> set[str]:
    """Return the modules that a new interpreter has loaded after a statement."""
    script = f"import sys; {statement}; print(*sys.modules)"
    return set(
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()
    )


def public_methods() -> Iterator[Any]:
    for client in (IvvyClient, AsyncIvvyClient):
        for name, method in inspect.getmembers(client, inspect.isroutine):
            if not name.startswith("_"):
                yield pytest.param(method, id=f"{client.__name__}.{name}")


def test_the_package_lists_exactly_its_public_names() -> None:
    own = {"AsyncIvvyClient", "IvvyClient", "UNSET", "__version__", "codes", "filters", "models"}
    assert set(dir(ivvy.client)) == set(ivvy.client.__all__) == own | set(errors.__all__)
    assert all(hasattr(ivvy.client, name) for name in dir(ivvy.client))


def test_every_error_is_an_ivvy_error_whose_name_says_so() -> None:
    raised = [getattr(ivvy.client, name) for name in errors.__all__ if name != "Violation"]
    assert JournalError in raised
    assert [error for error in raised if not issubclass(error, IvvyError) or not error.__name__.endswith("Error")] == []


@pytest.mark.parametrize("method", list(public_methods()))
def test_the_type_hints_of_a_method_can_be_read(method: Callable[..., object]) -> None:
    assert "return" in get_type_hints(method)


def test_importing_everything_loads_no_model_and_nothing_of_batches() -> None:
    loaded = modules_loaded_by("from ivvy.client import *")
    assert {"ivvy.api.models", "ivvy.client._retry", "httpcore"} <= loaded
    assert [name for name in loaded if name.startswith("ivvy.api.models.")] == []
    assert not {"ivvy.batch", "ivvy.cli"} & loaded
