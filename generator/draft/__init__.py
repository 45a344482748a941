"""Begins the document of an action that has none yet.

The way of the data: `names` names what the page has tables of, `types` makes schemas of members and examples, `schemas`
and `codes` make the parts of the document, `document` puts them together, and `command` prints it.
"""
