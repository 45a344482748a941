"""Checks that the generated client is what the documents give."""
