# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The namespaces, a class for each: its methods are the actions."""
