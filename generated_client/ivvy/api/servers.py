# Generated from spec/ by `python -m generator build`; edit spec/ and build again.
"""The base URLs of the platform."""

from typing import Final

SERVERS: Final = {
    "AU": "https://api.ap-southeast-2.ivvy.com",
    "UK": "https://api.eu-west-2.ivvy.com",
    "US": "https://api.us-west-2.ivvy.com",
}
"""The base URL of each region."""
