"""Measures the costs of the client compared with bare httpx, and of the generator: `python -m tests.bench --help`."""
