"""Resolves the type hints of resources, jobs and models, and prints the number of functions."""

import importlib
import inspect
import pkgutil
import typing

from ivvy.api import filters, jobs, models, resources

packages = [
    importlib.import_module(f"{package.__name__}.{module.name}")
    for package in (resources, jobs)
    for module in pkgutil.iter_modules(package.__path__)
]
classes = [
    each
    for module in packages
    for each in vars(module).values()
    if inspect.isclass(each) and each.__module__ == module.__name__
]
functions = [each for holder in (*classes, filters) for each in vars(holder).values() if inspect.isfunction(each)]
classes += [getattr(models, name) for name in models.__all__]
for each in (*classes, *functions):
    typing.get_type_hints(each)
hints = typing.get_type_hints(importlib.import_module("ivvy.api.resources.crm").Crm.add_or_update_trip)
assert hints == {"trip": models.Trip | None, "keywords": object, "return": models.SavedTrip}, hints
print(len(functions))
