"""What iVvy documents of its API, as types and descriptions: models, enums, actions, error codes and servers."""
