"""List the changes between two states of `spec/`, with their effect on callers, and the next version."""
