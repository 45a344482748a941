"""The namespaces, a class for each: its methods are the actions."""
