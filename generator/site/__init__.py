"""Writes the reference of the documentation site: a page for each action and each class, from `spec/` alone."""
