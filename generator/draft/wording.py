"""Word the descriptions of a draft: with those that `spec/` has already, or else from the names.

A description of `spec/` applies to a member of the same name and type. Words for the object that it belongs to are
replaced, so that "When the task was added." becomes "When the booking note was added.".
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..documents.documents import Document
from ..documents.nodes import Node, Object, mapping_at, text_at, types_of
from ..documents.references import target_of
from ..documents.schemas import without_null
from ..pages.sentences import sentences_of
from .naming import one_of, plural, singular, words_of

OWN_WORDS = "TODO, in your own words:"
OWNER, ONE = "{owner}", "{one}"
WORD = re.compile(r"[a-z]+")
# Sentences about other members, other actions or the vendor's page only apply where they are.
LOCAL = re.compile(
    r"\b[a-z]+[A-Z]\w*|`|\b([Pp]age|vendor|example|platform|[Rr]equired|[Ss]ee|[Oo]nly)\b|\b([Tt]hat|those) \w+[.,]"
)
BEFORE_NAME = ("listed", "saved", "removed", "changed", "offered", "get")
AFTER_NAME = ("details", "answer", "request", "item", "summary", "removal", "change")
# Words that add nothing to the name of a member.
FILLERS = set(
    re.findall(
        r"\w+",
        "a an the of to in on for by from with and or is are was were be been it its this that which who whose when "
        "where unique id identifier ids identifiers belong belonging belongs assigned value values detail details list "
        "array object objects whether not any each other same has have parameter property field ivvy timestamp format "
        "date time crm current one if true add adding update updating updated added new existing get getting fetch",
    )
)
SPELLINGS = {
    "num": "number", "ref": "reference", "costcenter": "cost centre", "center": "centre", "accomm": "accommodation",
    "accom": "accommodation", "foc": "free of charge", "pax": "people", "url": "URL", "beo": "BEO", "tz": "time zone",
    "timezone": "time zone", "colour": "colour", "color": "colour", "datetime": "date and time",
}  # fmt: skip
FLAGS = {"is": "is", "has": "has", "can": "can be"}


@dataclass(frozen=True)
class Wording:
    """Words descriptions.

    Args:
        documents: The documents of `spec/`.
    """

    known: dict[tuple[str, str], Counter[str]] = field(default_factory=dict[tuple[str, str], Counter[str]])

    @classmethod
    def of(cls, documents: list[Document]) -> "Wording":
        """Return the wording of these documents."""
        known: dict[tuple[str, str], Counter[str]] = {}
        for document in documents:
            for owner, schema in mapping_at(document.data, "components", "schemas").items():
                for name, member in mapping_at(schema, "properties").items():
                    if template := _template(text_at(member, "description"), owner):
                        known.setdefault((name, kind_of(member)), Counter())[template] += 1
        return cls(known)

    def member(self, owner: str, name: str, schema: Object, text: str) -> tuple[str, str]:
        """Describe a member. Return the description, and the text of the page that it lacks.

        Args:
            owner: The object that it belongs to, as words.
            name: Its name.
            schema: Its schema.
            text: The description on the page.
        """
        sentences = sentences_of(text)
        options = [_filled(template, owner) for template in self._options(name, schema)]
        if not sentences:
            return options[0] if options else from_name(owner, name, schema), ""
        meant = _words(sentences[0]) - FILLERS - _words(owner)
        best = max(options, key=lambda each: len(meant & _words(each)), default="")
        for worded in filter(None, (best, from_name(owner, name, schema))):
            if meant <= _words(f"{worded} {words_of(name)}"):
                return worded, " ".join(sentences[1:])
        # A description that shares few words with the page's is of something else.
        return best if len(meant & _words(best)) >= len(meant) / 2 else "", " ".join(sentences)

    def _options(self, name: str, schema: Object) -> Iterator[str]:
        return (template for template, _ in self.known.get((name, kind_of(schema)), Counter()).most_common())


def kind_of(schema: Node) -> str:
    """Return the type and format of a schema, which a description depends on."""
    node = without_null(mapping_at(schema))
    if target_of(node) or "object" in types_of(node):
        return "object"
    kinds = [kind for kind in types_of(node) if kind != "null"]
    form = text_at(node, "format").removesuffix("-local")
    return form if kinds == ["string"] and form else "boolean" if "boolean" in kinds else (kinds or [""])[-1]


def _template(description: str, owner: str) -> str:
    """Return the first sentence of a description, with placeholders for its owner. Empty if it only applies there."""
    first = next(iter(sentences_of(description)), "")
    if not first or LOCAL.search(first):
        return ""
    words = _owner_words(owner)
    for start in range(len(words)):
        name = " ".join(words[start:])
        replaced = re.sub(rf"\b(the|this) {name}\b", OWNER, first, flags=re.IGNORECASE)
        replaced = re.sub(rf"\ban? {name}\b", ONE, replaced, flags=re.IGNORECASE)
        if replaced != first:
            return replaced
    return first


def _filled(template: str, owner: str) -> str:
    text = template.replace(ONE, one_of(owner)).replace(OWNER, f"the {owner}")
    return text[:1].upper() + text[1:]


def _owner_words(owner: str) -> list[str]:
    words = respelled(words_of(owner)).split()
    while len(words) > 1 and words[0] in BEFORE_NAME:
        words = words[1:]
    while len(words) > 1 and words[-1] in AFTER_NAME:
        words = words[:-1]
    return words


def owner_of(name: str) -> str:
    """Return the words for an object of a class, such as "task" for `ListedTask`."""
    return " ".join(_owner_words(name))


def _words(text: str) -> set[str]:
    return {singular(word) for word in WORD.findall(respelled(text).lower())}


def respelled(text: str) -> str:
    """Spell abbreviations out."""
    return " ".join(SPELLINGS.get(word, word) for word in text.split())


def from_name(owner: str, name: str, schema: Object) -> str:
    """Describe a member by its name."""
    first, *rest = respelled(words_of(name)).split()
    words, after = " ".join([first, *rest]), " ".join(rest)
    if name in ("id", "ids"):
        text = f"The {name} of the {owner if name == 'id' else plural(owner)}."
    elif kind_of(schema) == "boolean":
        is_flag = first in FLAGS and rest
        text = f"Whether the {owner} {FLAGS[first]} {after}." if is_flag else f"Whether the {owner} has {words}."
    elif first == "number" and rest:
        text = f"The number of {plural(after.removeprefix('of '))}."
    elif rest and rest[-1] in ("id", "ids"):
        named = " ".join([first, *rest[:-1]])
        text = f"The id of the {named}." if rest[-1] == "id" else f"The ids of the {plural(named)}."
    else:
        text = f"The {words} of the {owner}."
    return text
