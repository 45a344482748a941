# Copied from generator/runtime/resources/__init__.py by `python -m generator build`; edit it there and build again.
"""One class for each namespace, with one method for each action."""
