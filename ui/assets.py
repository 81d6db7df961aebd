"""Find the folders of data packages without importing them, or anything that reads them."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def folder(package: str) -> Path | None:
    """Give the folder of a package, `None` where it is not installed."""
    spec = find_spec(package)
    places = None if spec is None else spec.submodule_search_locations
    return Path(next(iter(places))) if places else None


def own(name: str) -> str:
    """Give a folder of our own drawings or catalogs, as Qt wants it."""
    place = folder("assets")
    if place is None:
        raise FileNotFoundError("assets")
    return (place / name).as_posix()
