"""Copies the client into another project."""
