"""Run a whole sample workshop through the services, and draw every document of it."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from facilitator.errors import UserError
from facilitator.model.certificates import FrozenCertificate
from facilitator.model.rendering import Format, Rendering
from facilitator.paths import Home, device_id, write_durably
from facilitator.ports import Renderer, Surroundings
from facilitator.roster.read import read_list
from facilitator.roster.writer import write_xlsx
from facilitator.services import (
    certificates,
    check_in,
    describe,
    documents,
    import_roster,
    scores,
    teams,
)
from facilitator.services.check_in import Desk
from facilitator.services.reading import Node
from facilitator.services.sample import EXERCISES, POINTS, Sample, teams_of
from facilitator.store import backup, people
from facilitator.store.connection import Store, open_store
from facilitator.store.faults import explained
from facilitator.system import SystemIds

Say = Callable[[str, int, int], None]
WORKSHOP = "contoh.workshop"
_MARK, _EACH = ".home", "sertifikat"
_ROSTER, _COPY = "daftar-peserta.xlsx", "salinan-aman.workshop"
_SIDE = ("-wal", "-shm", "-journal", "-lock")
_TWO_FORMATS = frozenset(
    {"name-proof", "attendance-recap", "exercise-results", "certificate-register"}
)
_STEPS = 7


class SampleClock:
    """Tell whatever time the sample has come to, in the zone of its venue."""

    def __init__(self, start: int) -> None:
        """Begin at a moment (UTC ms)."""
        self.time = start

    def now(self) -> int:
        """Give UTC milliseconds."""
        return self.time

    def offset_minutes(self) -> int:
        """Give the offset of western Indonesia."""
        return 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """Hold what the demo wrote, in the order of writing."""

    folder: Path
    files: tuple[Path, ...]


def make(folder: Path, renderer: Renderer, people_count: int, say: Say) -> Made:
    """Make the sample workshop and all its documents; `say` gets (step, done, all).

    Raises:
        StoreError: The folder cannot be written.
    """
    return _Demo(folder, people_count, say).run(renderer)


def make_workshop(folder: Path, people_count: int, say: Say, *, device: bytes) -> Path:
    """Make the sample workshop alone, without documents; what `say` raises leaves nothing.

    One that is in the folder already is given back as it is. The device is this laptop's own:
    whoever looks at the sample goes on with its certificates as with their own.

    Raises:
        StoreError: The folder cannot be written.
    """
    made = folder / WORKSHOP
    if made.is_file():
        return made
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    with explained(folder):
        part.mkdir(parents=True)
    try:
        _Demo(part, people_count, say, device=device).workshop()
        with explained(folder):
            shutil.rmtree(folder, ignore_errors=True)
            part.rename(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return made


def clear(folder: Path, *, by_force: bool) -> None:
    """See that a folder is free for the demo; by force, an earlier demo is removed.

    Only what a demo writes is removed; what else lies in the folder stays.

    Raises:
        UserError: `demo.not_a_folder`, `demo.not_empty`, or `demo.not_ours` where no demo ran.
    """
    with explained(folder):
        if not folder.exists():
            return
        if not folder.is_dir():
            raise UserError("demo.not_a_folder", folder=str(folder))
        if not any(folder.iterdir()):
            return
        if not (folder / _MARK / Home(folder=folder).device.name).is_file():
            raise UserError("demo.not_ours", folder=str(folder))
        if not by_force:
            raise UserError("demo.not_empty", folder=str(folder))
        for place in folder.iterdir():
            if place.name in {_MARK, _EACH}:
                shutil.rmtree(place)
            elif place.name in _files():
                place.unlink()


def _files() -> frozenset[str]:
    """Name every file that a demo may have left in its folder."""
    drawn = {f"{kind}.{ending}" for kind in documents.KINDS for ending in Format}
    databases = {f"{name}{end}" for name in (WORKSHOP, _COPY) for end in ("", *_SIDE)}
    return frozenset({_ROSTER, *drawn, *databases})


class _Demo:
    def __init__(self, folder: Path, count: int, say: Say, *, device: bytes | None = None) -> None:
        """Work as a device of its own and draw documents, unless a device is given."""
        self._folder = folder
        self._device = device
        self._count = count
        self._say = say
        self._sample = Sample(count)
        self._where = Home(folder=folder / _MARK)
        self._file = folder / WORKSHOP
        self._written: list[Path] = []
        self._done = 0
        drawn = len(documents.KINDS) + len(_TWO_FORMATS) + 1
        self._all = _STEPS + (drawn if device is None else 0)

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        yield
        self._done += 1
        self._say(name, self._done, self._all)

    def run(self, renderer: Renderer) -> Made:
        """Go through the days as a facilitator would, and draw the documents."""
        around = self.workshop()
        with open_store(self._file, around) as store:
            self._documents(store, renderer)
            with self._step("document:backup"):
                copy = self._folder / _COPY
                backup.copy_to(store.reading, copy)
                self._written.append(copy)
        return Made(folder=self._folder, files=tuple(self._written))

    def workshop(self) -> Surroundings:
        """Go through the days; gives the clock and ids that it was done by."""
        with explained(self._folder):
            self._where.folder.mkdir(parents=True, exist_ok=True)
        scans = list(self._sample.scans())
        clock = SampleClock(scans[0].time - 7 * 24 * 3_600_000)
        device = self._device or device_id(self._where)
        around = Surroundings(clock=clock, ids=SystemIds(), device=device)
        roster = self._folder / _ROSTER
        with self._step("list"):
            write_xlsx(roster, *self._sample.roster())
            self._written.append(roster)
        with self._step("plan"):
            describe.create(self._file, Node(self._sample.description(), ""), around)
            self._written.append(self._file)
        with open_store(self._file, around) as store:
            with self._step("import"):
                import_roster.apply(store, read_list(roster))
            with self._step("teams"):
                teams.deal(store, teams_of(self._count), actor="Panitia")
            with self._step("scans"):
                self._check_in(store, clock)
            with self._step("scores"):
                self._score(store)
            with self._step("certificates"):
                certificates.prepare(store, self._where, certificates.Choice(actor="Panitia"))
                certificates.release(store, certificates.Choice(actor="Panitia"))
        return around

    def _check_in(self, store: Store, clock: SampleClock) -> None:
        listed = people.participants(store.reading)
        codes = people.badge_codes(store.reading)
        desks = {
            key: Desk(
                point=check_in.find_point(store.reading, key), station="Meja 1", actor="Panitia"
            )
            for key, *_ in POINTS
        }
        for scan in self._sample.scans():
            clock.time = scan.time
            if scan.person < len(listed):
                check_in.scan(store, desks[scan.point], codes[listed[scan.person].id])

    def _score(self, store: Store) -> None:
        for exercise, *_ in EXERCISES:
            for count in (1, 2):
                entries = [
                    scores.Entry(
                        exercise=exercise, round=count, team=name, assessor=assessor,
                        values={
                            key.removeprefix("marks."): mark
                            for key, mark in self._sample.marks(index, count).items()
                        }
                        | self._sample.measured(),
                    )
                    for index, name in enumerate(teams_of(self._count))
                    for assessor in ("A1", "A2")
                ]  # fmt: skip
                scores.enter(store, entries, actor="Panitia")

    def _documents(self, store: Store, renderer: Renderer) -> None:
        for kind, build in documents.KINDS.items():
            document = build(store.reading, documents.Wanted())
            formats = [Format.PDF, *([Format.XLSX] if kind in _TWO_FORMATS else [])]
            for format_ in formats:
                target = self._folder / f"{kind}.{format_}"
                with self._step(f"document:{target.name}"):
                    how = Rendering(format=format_)
                    self._save(target, renderer.render(document, how, None).data)
        one_each = documents.certificates(store.reading)
        for values, data in renderer.render_each(one_each, Rendering()):
            self._save_one(values, data)

    def _save(self, target: Path, data: bytes) -> None:
        with explained(target):
            write_durably(target, data)
        self._written.append(target)

    def _save_one(self, values: FrozenCertificate, data: bytes) -> None:
        self._save(self._folder / _EACH / documents.file_name(values), data)
