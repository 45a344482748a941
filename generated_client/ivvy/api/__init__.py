# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""What iVvy documents of its API, as types and descriptions: models, enums, actions, error codes and servers."""
