# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""iVvy's documented API as types and descriptors: models, enums, actions, error codes and servers."""
