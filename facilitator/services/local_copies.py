"""Keep copies on this laptop of workshops that lie on a stick or in a network folder.

A workshop is known by its id, not by its path: the stick of yesterday may have another letter.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from facilitator.media import Medium, Mount, medium
from facilitator.paths import Home, keep, read_toml, toml_text, workshops
from facilitator.ports import Surroundings
from facilitator.store import backup, digest, exchange, plan
from facilitator.store.connection import open_store, reader


class Newer(StrEnum):
    """Say which of two copies holds what the other lacks."""

    NEITHER = "neither"
    LOCAL = "local"
    ORIGIN = "origin"
    BOTH = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalCopy:
    """Hold the copy on this laptop, and how it stands to the file elsewhere."""

    path: Path
    newer: Newer


def elsewhere(path: Path, where: Home, table: Iterable[Mount]) -> Medium:
    """Tell what a workshop lies on; fixed too where no copy on this laptop could be better."""
    mounted = tuple(table)
    found = medium(path.absolute(), mounted)
    if found is Medium.FIXED or folder(where, mounted) is None:
        return Medium.FIXED
    return found


def folder(where: Home, table: Iterable[Mount]) -> Path | None:
    """Choose where copies go: beside new workshops, else the data folder, if on a fixed disk."""
    mounted = tuple(table)
    for chosen in (workshops(), where.folder / "workshops"):
        if medium(chosen.absolute(), mounted) is Medium.FIXED:
            return chosen
    return None


def find(origin: Path, where: Home) -> LocalCopy | None:
    """Find the copy on this laptop of a workshop elsewhere, and tell which is newer.

    Raises:
        StoreError: The workshop elsewhere cannot be read.
    """
    with reader(origin) as connection:
        name = str(plan.workshop(connection).id)
        theirs = digest.count_by_writer(connection)
    known = _known(where).get(name, ("", ""))[0]
    if not known or not Path(known).is_file() or _is_same(origin, Path(known)):
        return None
    with reader(Path(known)) as connection:
        ours = digest.count_by_writer(connection)
    return LocalCopy(path=Path(known), newer=_newer(ours, theirs))


def make(origin: Path, where: Home, target: Path) -> Path:
    """Copy a workshop from elsewhere into a folder of this laptop; gives the copy.

    Raises:
        StoreError: It cannot be read, or the copy cannot be written.
    """
    target.mkdir(parents=True, exist_ok=True)
    path = _free(target, origin)
    backup.backup(origin, path)
    remember(origin, path, where)
    return path


def remember(origin: Path, copy: Path, where: Home) -> None:
    """Remember whose copy a file is, and where the original lay last."""
    with reader(copy) as connection:
        name = str(plan.workshop(connection).id)
    known = _known(where) | {name: (str(copy.absolute()), str(origin.absolute()))}
    table = {key: {"local": local, "origin": place} for key, (local, place) in known.items()}
    keep(where.copies, toml_text(table).encode())


def bring_up_to_date(copy: Path, origin: Path, around: Surroundings) -> exchange.Merged:
    """Take over into the copy what only the workshop elsewhere knows.

    Raises:
        StoreError: One of the two cannot be opened, or they cannot be merged.
    """
    with open_store(copy, around) as store:
        return exchange.merge(store, origin)


def home_of(copy: Path, where: Home) -> Path | None:
    """Give the folder that a local copy came from, there or not; `None` if it is no copy."""
    for local, origin in _known(where).values():
        if Path(local) == copy.absolute():
            return Path(origin).parent
    return None


def _known(where: Home) -> dict[str, tuple[str, str]]:
    """Read which copies there are: (copy, original) by the workshop's id."""
    found = {}
    for name, value in read_toml(where.copies).items():
        if isinstance(value, dict):
            found[name] = (str(value.get("local", "")), str(value.get("origin", "")))
    return found


def _newer(ours: dict[bytes, int], theirs: dict[bytes, int]) -> Newer:
    has_more = any(count > theirs.get(writer, 0) for writer, count in ours.items())
    lacks = any(count > ours.get(writer, 0) for writer, count in theirs.items())
    if has_more:
        return Newer.BOTH if lacks else Newer.LOCAL
    return Newer.ORIGIN if lacks else Newer.NEITHER


def _is_same(first: Path, second: Path) -> bool:
    return first.absolute() == second.absolute() or first.samefile(second)


def _free(target: Path, origin: Path) -> Path:
    """Give a name in the folder that nothing has yet."""
    path, number = target / origin.name, 1
    while path.exists():
        number += 1
        path = target / f"{origin.stem} {number}{origin.suffix}"
    return path
