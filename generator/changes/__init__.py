"""Lists what a change of `spec/` does to callers, and the version that follows."""
