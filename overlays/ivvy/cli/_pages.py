"""Goes through collections as JSON, documented or not."""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from ivvy.client import IvvyClient


def all_results(client: IvvyClient, namespace: str, action: str, members: Mapping[str, Any]) -> Iterator[Any]:
    """The results of all pages, each read when it is needed.

    Raises:
        ValueError: The action answers with something else than a collection.
    """
    start, before = int(members.get("start") or 0), list[Any]()
    while True:
        answer: object = client.call(namespace, action, {**members, "start": start})
        is_list = isinstance(answer, list)
        page = cast("dict[str, Any]", {"results": answer} if is_list else answer)
        found = cast("list[Any]", page.get("results"))
        if type(found) is not list:
            raise ValueError(f"{namespace}.{action} does not answer with a collection: use `ivvy call`")
        if not found or found == before:
            return
        yield from found
        start, before = start + len(found), found
        total: object = cast("dict[str, object]", page.get("meta") or {}).get("totalResults")
        if is_list or (isinstance(total, int) and start >= total):
            return
