"""The version of the client."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("ivvy-client")
except PackageNotFoundError:  # Imported from a checkout that is not installed.
    __version__ = "unknown"
