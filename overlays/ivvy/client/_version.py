"""The version of the package, also in pyproject.toml; importing package metadata is slow."""

__version__ = "0.4.0.dev0"
