"""Tells what a change of `spec/` does to callers, and the version that follows."""

from .command import changes

__all__ = ["changes"]
