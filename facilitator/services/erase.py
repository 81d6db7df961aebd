"""Erase personal data for good: say before what it means, do it, and name the copies left."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator import language, paths, settings
from facilitator.errors import UserError
from facilitator.language import Texts
from facilitator.model.certificates import Certificate
from facilitator.model.ids import PersonId
from facilitator.model.people import Person
from facilitator.paths import Home
from facilitator.ports import Progress, Surroundings
from facilitator.store import attendance, certificates, erasure, people, plan
from facilitator.store.connection import Connection
from facilitator.store.erasure import Erased, Request
from facilitator.text import fold

_MOST_FILES = 200
_ENDING = ".workshop"
_SIDE_FILES = ("-wal", "-shm", "-lock", "-journal")
SHOWN_NAMES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """Hold what erasing people would mean.

    `entries` are all under which they stand in the file, `presences` counts what attendance
    keeps of them without a name, `signs` tells that one of them signs certificates.
    """

    people: tuple[Person, ...]
    entries: frozenset[PersonId]
    presences: int
    certificates: tuple[Certificate, ...]
    signs: bool
    label: str


def prospect(connection: Connection, chosen: Iterable[PersonId] | None) -> Prospect:
    """Say what erasing people would mean; `None` is everybody. Nothing is written.

    Raises:
        UserError: `erase.nobody`, or `erase.already` where all of them were erased before.
    """
    everybody = {one.id: one for one in people.every_entry(connection)}
    wanted = set(everybody) if chosen is None else set(chosen)
    if not wanted:
        raise UserError("erase.nobody")
    entries = _with_joined(connection, wanted)
    left = entries - {key for key in entries if key in everybody and everybody[key].is_erased}
    if not left:
        raise UserError("erase.already")
    workshop = plan.workshop(connection)
    named = tuple(one for one in people.people(connection) if one.id in left)
    signing = {fold(one.name) for one in workshop.signatories}
    return Prospect(
        people=named,
        entries=left,
        presences=sum(one.person in left for one in attendance.presences(connection)),
        certificates=tuple(
            one for one in certificates.certificates(connection) if one.person in left
        ),
        signs=any(fold(one.name) in signing for one in named),
        label=language.load("facilitator", workshop.language)("person.erased"),
    )


def _with_joined(connection: Connection, wanted: set[PersonId]) -> frozenset[PersonId]:
    found = erasure.entries_of_all(connection, wanted)
    return frozenset(one.id for one in people.every_entry(connection) if one.id.bytes in found)


def sentences(texts: Texts, found: Prospect) -> tuple[str, ...]:
    """Say in words what is erased, what stays, and what happens to certificates and copies."""
    said = [texts("erase.gone"), texts("erase.stays", presences=found.presences)]
    said += _of_certificates(texts, found.certificates)
    if found.signs:
        said.append(texts("erase.signs"))
    return (*said, texts("erase.copies_later"), texts("erase.old_list"))


def _of_certificates(texts: Texts, found: tuple[Certificate, ...]) -> list[str]:
    if len(found) > SHOWN_NAMES:
        return [texts("erase.certificates", count=len(found))]
    states = [texts(f"certificates.state.{one.state}") for one in found]
    return [
        texts("erase.certificate", number=one.values.number, state=state)
        for one, state in zip(found, states, strict=True)
    ]


def names(found: Prospect) -> str:
    """Name the first of the people, and count the others."""
    shown = ", ".join(one.full_name for one in found.people[:SHOWN_NAMES])
    more = len(found.people) - SHOWN_NAMES
    return f"{shown} … (+{more})" if more > 0 else shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Grounds:
    """Hold why and by whom; both stay on record, so neither may say who it was."""

    reason: str = ""
    actor: str = ""


def erase(
    path: Path,
    around: Surroundings,
    found: Prospect,
    grounds: Grounds,
    progress: Progress | None = None,
) -> Erased:
    """Erase people from a workshop file that this program has closed; cannot be undone.

    Args:
        path: The file.
        around: Clock, ids and device.
        found: Who, as `prospect` said.
        grounds: Why, such as the number of the request, and by whom.
        progress: Told how far it is; what it raises leaves the file as it was.

    Raises:
        StoreError: `erase.*`, or the place failed; the file is as it was.
    """
    request = Request(
        people=tuple(found.entries),
        label=found.label,
        reason=grounds.reason.strip(),
        actor=grounds.actor,
    )
    return erasure.erase(path, around, request, progress)


# ---- copies


def copies(where: Home, path: Path, erased: Iterable[PersonId]) -> tuple[Path, ...]:
    """Find the copies in known places that still hold the data of people.

    Looks beside the file, in the folders of backups, safe copies and new workshops, and at the
    workshops opened last or copied from a stick. What was mailed or lies on a stick in a drawer
    nobody can find.
    """
    keys = frozenset(key.bytes for key in erased)
    return erasure.still_holding(_candidates(where, path), path, keys)


def _candidates(where: Home, path: Path) -> tuple[Path, ...]:
    known = settings.load(where)
    recent = [Path(name) for name in known.recent]
    folders = [path.absolute().parent, where.backups, paths.workshops()]
    for entry in paths.read_toml(where.copies).values():
        recent += [Path(str(one)) for one in entry.values()] if isinstance(entry, dict) else []
    folders += [Path(known.safe_copy_folder)] if known.safe_copy_folder else []
    folders += [one.parent for one in recent]
    found = dict.fromkeys(recent)
    for folder in dict.fromkeys(folders):
        found.update(dict.fromkeys(_workshops_in(folder)))
    return tuple(found)


def _workshops_in(folder: Path) -> list[Path]:
    try:
        inside = sorted(
            one
            for one in folder.iterdir()
            if _ENDING in one.name and not one.name.endswith(_SIDE_FILES)
        )
    except OSError:
        return []  # a stick that was pulled out, a folder nobody made yet
    return inside[:_MOST_FILES]
