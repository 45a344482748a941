"""iVvy's documented API as types and descriptors: models, enums, actions, error codes and servers."""
