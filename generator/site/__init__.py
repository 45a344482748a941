"""Generates the reference of the documentation site from `spec/`: one page for each action and each class."""
