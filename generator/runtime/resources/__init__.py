"""One class for each namespace, with one method for each action."""
