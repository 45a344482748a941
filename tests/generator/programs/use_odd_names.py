"""Imports every module of a client with odd names, and calls its actions."""

import importlib
import pkgutil

import ivvy.api
from ivvy.api import models
from ivvy.api.actions import documented
from ivvy.api.namespaces import Namespaces

for module in pkgutil.walk_packages(ivvy.api.__path__, "ivvy.api."):
    importlib.import_module(module.name)


class Echo(Namespaces):
    def perform(self, action, request):
        return action.namespace, action.name, action.request(), type(request)


for attribute in "import_", "call_", "property_", "models", "documented_", "caller", "namespaces", "trip":
    namespace = attribute.strip("_")
    model = getattr(models, f"{namespace.capitalize()}Trip")
    assert getattr(Echo(), attribute).list_(model(title="a")) == (namespace, "list", model, model), attribute
    assert documented(namespace, "list").name == "list"
assert models.Trip(title="a", class_=5).class_ == 5
assert models.TripState.NONE == "None"
