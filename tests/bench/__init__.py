"""Measures what the client costs beside bare httpx, and what building it costs: `python -m tests.bench --help`."""
