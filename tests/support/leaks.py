"""A pytest plugin that searches all log lines and all reprs of the client for keys, secrets and signatures.

A test with a finding ends with an error. The plugin collects the credentials and signatures of all clients in tests.
"""

import importlib
import inspect
import logging
import pkgutil
import re
from collections import deque
from collections.abc import Callable
from functools import wraps
from typing import Any

import ivvy.api
import ivvy.client
import pytest
from ivvy.client import _signing as signing

SHORTEST = 6  # Shorter strings occur in many words.
AUTHORIZATION = re.compile(r"IWS [^\s\"']+:[0-9a-f]{40}", re.IGNORECASE)
HEXADECIMAL = re.compile(r"[0-9a-f]{40}", re.IGNORECASE)


class Watch(logging.Handler):
    """Searches texts for credentials and signatures."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.found: list[str] = []
        self._credentials: set[str] = set()
        self._signatures: deque[str] = deque(maxlen=100)

    def learn(self, key: str, secret: str) -> None:
        self._credentials |= {each for each in (key, secret) if len(each) >= SHORTEST}

    def learn_signature(self, signature: str) -> None:
        self._signatures.append(signature)

    def holds_a_secret(self, text: str) -> bool:
        hexadecimal = HEXADECIMAL.findall(text)
        return (
            any(each in text for each in self._credentials)
            or AUTHORIZATION.search(text) is not None
            or (bool(hexadecimal) and not set(map(str.lower, hexadecimal)).isdisjoint(self._signatures))
        )

    def look_at(self, text: str, where: str) -> None:
        if self.holds_a_secret(text):
            self.found.append(f"{where}: {text}")

    def emit(self, record: logging.LogRecord) -> None:
        self.look_at(self.format(record), f"logged by {record.name}")


watch = Watch()
_patches = pytest.MonkeyPatch()


def _watch_signers() -> None:
    make, sign = signing.Signer.__init__, signing.signature

    @wraps(make)
    def made(self: signing.Signer, key: str, secret: str, *rest: Any) -> None:
        watch.learn(key, secret)
        make(self, key, secret, *rest)

    @wraps(sign)
    def signed(secret: str, message: str) -> str:
        signature = sign(secret, message)
        watch.learn_signature(signature)
        return signature

    _patches.setattr(signing.Signer, "__init__", made)
    _patches.setattr(signing, "signature", signed)


def _watch_reprs() -> None:
    for package in (ivvy.api, ivvy.client):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            for _, each in inspect.getmembers(importlib.import_module(found.name), inspect.isclass):
                for name in {"__repr__", "__str__"} & vars(each).keys() if each.__module__ == found.name else ():
                    _patches.setattr(each, name, _watched(each, vars(each)[name]))


def _watched(kind: type, method: Callable[[Any], str]) -> Callable[[Any], str]:
    @wraps(method)
    def told(self: Any) -> str:
        text = method(self)
        watch.look_at(text, f"{method.__name__} of a {kind.__name__}")
        return text

    return told


def pytest_configure() -> None:
    _watch_signers()
    _watch_reprs()
    root = logging.getLogger()
    root.addHandler(watch)
    root.setLevel(logging.DEBUG)


def pytest_unconfigure() -> None:
    logging.getLogger().removeHandler(watch)
    _patches.undo()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    found, watch.found = watch.found, []
    assert not found, "a secret was shown:\n" + "\n".join(found)
