# Copied from generator/runtime/__init__.py by `python -m generator build`; edit it there and build again.
"""iVvy's documented API as types and descriptors: models, enums, actions, error codes and servers."""
