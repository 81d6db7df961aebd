"""Put what the desk knows into words: verdicts, groups, statuses, times."""

from datetime import UTC, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from facilitator.language import day_text, number_text, time_text
from facilitator.model.attendance import Direction, Status, Verdict
from facilitator.rules.attendance import Window
from facilitator.services import desk
from facilitator.services.desk import Attended, Attendee, Group, Worth, worth
from facilitator.store.desk import Entrant, LastScan
from ui.context import AppContext
from ui.scanning.station import Taken
from ui.widgets.person_rows import Line, initials
from ui.widgets.verdict_banner import Shown, Tone

_TONES = {Worth.ACCEPTED: Tone.OK, Worth.WARNING: Tone.WARN, Worth.REFUSED: Tone.BAD}
_GROUP_TONES = {
    Group.IN_TIME: "ok",
    Group.LATE: "warn",
    Group.EXCUSED: "soft",
    Group.ABSENT: "bad",
    Group.MISSING: "plain",
}


class DeskWords(QObject):
    """Hold the words of the desk in the language of the window."""

    def __init__(self, app: AppContext, zone: str, parent: QObject) -> None:
        """Tell times in the workshop's zone."""
        super().__init__(parent)
        self._app = app
        self._zone = ZoneInfo(zone)
        self._verdicts = {
            Verdict.ACCEPTED: self.tr("Present"),
            Verdict.DUPLICATE: self.tr("Just scanned"),
            Verdict.ALREADY_IN: self.tr("Already in"),
            Verdict.ALREADY_OUT: self.tr("Already out"),
            Verdict.OUT_WITHOUT_IN: self.tr("Out without in"),
            Verdict.OUTSIDE_WINDOW: self.tr("Outside the hours"),
            Verdict.NOT_ACTIVE: self.tr("Not active"),
            Verdict.REPLACED_CODE: self.tr("Old badge"),
            Verdict.UNKNOWN_CODE: self.tr("Unknown"),
            Verdict.AMBIGUOUS: self.tr("Not certain"),
        }
        self._statuses = {
            Status.PERMITTED: self.tr("Permitted"),
            Status.SICK: self.tr("Sick"),
            Status.ON_DUTY: self.tr("On duty elsewhere"),
            Status.ABSENT: self.tr("Absent"),
            Status.JOINED_LATER: self.tr("Joined later"),
            Status.REPRESENTED: self.tr("Represented"),
            Status.PRESENT: self.tr("Present, by hand"),
        }
        self._groups = {
            Group.MISSING: self.tr("Not here yet"),
            Group.IN_TIME: self.tr("In time"),
            Group.LATE: self.tr("Late"),
            Group.EXCUSED: self.tr("Excused"),
            Group.ABSENT: self.tr("Absent"),
        }

    # ---- numbers, times and places

    def number(self, count: int) -> str:
        """Spell a number of people."""
        return number_text(Fraction(count), 0, self._app.language)

    def clock(self, at: int) -> str:
        """Spell a time of day (UTC ms)."""
        moment = datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)
        return time_text(moment, self._app.language)

    def hours(self, window: Window) -> str:
        """Spell when a point begins and ends."""
        return f"{self.clock(window.starts)}–{self.clock(window.ends)}"

    def day(self, window: Window) -> str:
        """Spell the day of a point."""
        moment = datetime.fromtimestamp(window.starts / 1000, UTC).astimezone(self._zone)
        return day_text(moment.date(), self._app.language)

    def group(self, group: Group) -> str:
        """Name a group of people at a point."""
        return self._groups[group]

    def statuses(self) -> list[tuple[str, str]]:
        """Give what may be said of people, as (value, word)."""
        return [(status.value, word) for status, word in self._statuses.items()]

    # ---- verdicts

    def verdict(self, verdict: Verdict, direction: Direction, *, is_late: bool = False) -> str:
        """Name a verdict by a word or two."""
        if verdict is Verdict.ACCEPTED and direction is Direction.OUT:
            return self.tr("Out")
        return self._groups[Group.LATE] if is_late else self._verdicts[verdict]

    def idle(self) -> Shown:
        """Say what the desk waits for."""
        return Shown(
            tone=Tone.PLAIN, word="", title=self.tr("Ready for the next badge"), icon="scan",
            explanation=self.tr("Scan a badge anywhere in this window, or type a name above."),
        )  # fmt: skip

    def problem(self, sentence: str, at: int) -> Shown:
        """Say that a scan is not saved, and claim nothing else."""
        return Shown(
            tone=Tone.BAD, word=self.tr("Not saved"), title=self.tr("Nobody is checked in"),
            time=self.clock(at), explanation=sentence,
        )  # fmt: skip

    def nobody(self, typed: str) -> Shown:
        """Say that nobody bears what was typed."""
        return Shown(
            tone=Tone.BAD, word=self.tr("Nobody found"), title=f"“{typed}”",
            explanation=self.tr("Type two letters of the name and choose with the arrow keys."),
        )  # fmt: skip

    def withdrawn(self, before: Shown) -> Shown:
        """Say that the scan shown was taken back."""
        return Shown(
            tone=Tone.PLAIN, word=self.tr("Taken back"), title=before.title, time=before.time,
            subtitle=before.subtitle, initials=before.initials,
            explanation=self.tr("This scan does not count any more. It stays in the history."),
        )  # fmt: skip

    def taken(self, taken: Taken, entrant: Entrant | None, attended: Attended | None) -> Shown:
        """Say what a scan is worth."""
        found, late = taken.found, taken.found.late_minutes
        is_late = late is not None
        person = found.person
        name = person.full_name if person is not None else found.code
        return Shown(
            tone=_TONES[worth(found.verdict, is_late=is_late)],
            word=self.verdict(found.verdict, taken.direction, is_late=is_late),
            title=name,
            time=self.clock(found.time),
            subtitle="" if person is None else person.unit,
            initials="" if person is None else initials(person.name),
            chips=self._chips(late, entrant, attended),
            explanation=self._explanation(taken),
            can_undo=bool(taken.act),
        )

    def _chips(
        self, late: int | None, entrant: Entrant | None, attended: Attended | None
    ) -> tuple[tuple[str, str], ...]:
        chips: list[tuple[str, str]] = []
        if late is not None:
            chips.append((self.tr("%n minute(s) late", "", late), "warn"))
        if entrant is not None and entrant.team:
            chips.append((self.tr("Team {name}").format(name=entrant.team), "soft"))
        if entrant is not None and not entrant.is_participant:
            chips.append((self.tr("Not a participant"), "plain"))
        elif attended is not None and attended.begun:
            said = self.tr("Attended {came} of {begun}")
            chips.append((said.format(came=attended.came, begun=attended.begun), "ok"))
        return tuple(chips)

    def _explanation(self, taken: Taken) -> str:
        if taken.found.verdict is not Verdict.ACCEPTED:
            return desk.sentence(self._app.texts, taken.found)
        if taken.direction is Direction.OUT:
            return self.tr("Recorded as out at {point}.").format(point=taken.point.title)
        said = self.tr("Recorded at {point}. Scanning again does not count twice.")
        return said.format(point=taken.point.title)

    # ---- rows

    def scan_line(self, scan: LastScan, entrant: Entrant | None, *, is_late: bool) -> Line:
        """Make the row of a scan."""
        name = scan.code[:24] if entrant is None else entrant.full_name
        about = () if entrant is None else (entrant.unit,)
        return Line(
            key=scan.act,
            initials="?" if entrant is None else initials(entrant.name),
            title=name,
            subtitle=" · ".join(part for part in (self.clock(scan.time), *about) if part),
            word=self.verdict(scan.verdict, scan.direction, is_late=is_late),
            tone=_TONES[worth(scan.verdict, is_late=is_late)].value,
        )

    def attendee_line(self, attendee: Attendee, action: str) -> Line:
        """Make the row of somebody expected; with an action it ends in a button."""
        seen, group = attendee.seen, attendee.group
        word, note = self._groups[group], ""
        if seen is not None and seen.first_in is not None:
            note = self.clock(seen.first_in)
        elif seen is not None and seen.status:
            status = self._statuses[Status(seen.status)]
            note = f"{status}: {seen.reason}" if seen.reason else status
        return self.entrant_line(
            attendee.entrant, action=action, note=note, word=word, tone=_GROUP_TONES[group]
        )

    def entrant_line(
        self, entrant: Entrant, *, action: str = "", note: str = "", word: str = "",
        tone: str = "plain",
    ) -> Line:  # fmt: skip
        """Make the row of a person."""
        about = (note, entrant.unit, entrant.team)
        return Line(
            key=entrant.key, initials=initials(entrant.name), title=entrant.full_name,
            subtitle=" · ".join(part for part in about if part), word=word, tone=tone,
            action=action,
        )  # fmt: skip
