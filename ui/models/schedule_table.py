"""Declare the tables of sessions and of attendance points."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from facilitator.language import Texts, short_number_text, time_text
from facilitator.model.ids import PersonId, SessionId
from facilitator.model.workshop import Point, Session
from facilitator.rules.schedule import Remark
from facilitator.services.schedule import draft_of
from facilitator.services.typed_sessions import SessionDraft
from ui.models.table_model import RIGHT, Column
from ui.theme import Theme

DAY, STARTS, ENDS, TITLE, JP, KIND, SPEAKERS, SLOT, REMARK = range(9)
WIDTHS = (52, 66, 66, 210, 50, 118, 150, 56, 190)
ELASTIC = (TITLE, SPEAKERS, REMARK)
LEAST_FIRST = (SLOT, SPEAKERS, KIND, REMARK)
FIELDS = {STARTS: "starts", ENDS: "ends", TITLE: "title", JP: "jp", SLOT: "slot"}
"""The columns of sessions that are typed in place, and the field of each."""

POINT_TITLE, POINT_WHEN, POINT_COVERS, POINT_SCANS, POINT_STATE = range(5)
POINT_WIDTHS = (180, 170, 260, 120, 100)
POINT_ELASTIC = (POINT_TITLE, POINT_COVERS)
POINT_LEAST_FIRST = (POINT_COVERS, POINT_WHEN)

Edit = Callable[["SessionRow", int, str], bool]
EditPoint = Callable[["PointRow", int, str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """Hold a session with every text that the table shows."""

    session: Session
    draft: SessionDraft
    day: str
    starts: str
    ends: str
    jp: str
    kind: str
    speakers: str
    remark: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PointRow:
    """Hold an attendance point with every text that the table shows; `day` is its first."""

    point: Point
    day: date | None
    starts: int
    when: str
    covers: str
    scans: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Hold what rows are put into words with."""

    texts: Texts
    zone: ZoneInfo
    names: Mapping[PersonId, str]

    @property
    def language(self) -> str:
        """Give the language of the window."""
        return self.texts.language


def session_rows(
    sessions: Sequence[Session], remarks: Sequence[Remark], words: Words
) -> tuple[SessionRow, ...]:
    """Prepare the rows of sessions."""
    said: dict[SessionId, list[str]] = {}
    for remark in remarks:
        text = words.texts(f"remark.plan.{remark.key}", **remark.params)
        said.setdefault(remark.session, []).append(text)
    return tuple(_session_row(one, said.get(one.id, []), words) for one in sessions)


def _session_row(session: Session, said: list[str], words: Words) -> SessionRow:
    starts, ends = (one.astimezone(words.zone) for one in (session.starts_at, session.ends_at))
    kind = f"session_kind.{session.kind}"
    return SessionRow(
        session=session,
        draft=draft_of(session, words.zone),
        day=str(session.day),
        starts=time_text(starts, words.language),
        ends=time_text(ends, words.language),
        jp=short_number_text(session.jp, 2, words.language) if session.jp else "",
        kind=words.texts(kind) if words.texts.has(kind) else session.kind,
        speakers=", ".join(words.names.get(key, "–") for key in session.speakers),
        remark=" · ".join(said),
    )


def point_rows(
    points: Sequence[Point], sessions: Mapping[SessionId, Session], words: Words
) -> tuple[PointRow, ...]:
    """Prepare the rows of points, in the order in which they begin."""
    rows = [_point_row(one, sessions, words) for one in points]
    return tuple(sorted(rows, key=lambda row: row.starts))


def _point_row(point: Point, sessions: Mapping[SessionId, Session], words: Words) -> PointRow:
    covered = [sessions[key] for key in point.sessions if key in sessions]
    covered.sort(key=lambda one: one.starts_at)
    translate = QCoreApplication.translate
    both, only = (
        translate("ScheduleTable", "In and out"), translate("ScheduleTable", "In only"),
    )  # fmt: skip
    closed, still = translate("ScheduleTable", "Closed"), translate("ScheduleTable", "Open")
    when, day = "", None
    if covered:
        first = covered[0].starts_at.astimezone(words.zone)
        last = max(one.ends_at for one in covered).astimezone(words.zone)
        day = first.date()
        clock = f"{time_text(first, words.language)}–{time_text(last, words.language)}"
        number = translate("ScheduleTable", "Day {number}").format(number=covered[0].day)
        when = f"{number} · {clock}"
    return PointRow(
        point=point,
        day=day,
        starts=covered[0].span[0] if covered else 0,
        when=when,
        covers=", ".join(one.title for one in covered),
        scans=both if point.takes_out else only,
        state=closed if point.is_closed else still,
    )


def start_of(column: int, row: SessionRow) -> str:
    """Give the text that an editor begins with."""
    return {
        STARTS: row.starts, ENDS: row.ends, TITLE: row.session.title, JP: row.jp,
        SLOT: row.session.slot,
    }[column]  # fmt: skip


def session_columns(edit: Edit | None, theme: Theme) -> tuple[Column[SessionRow], ...]:
    """Declare the columns of sessions; without `edit` nothing is changed."""
    translate = QCoreApplication.translate
    muted, warn = theme.color("muted"), theme.color("warn")

    def taker(column: int) -> Callable[[SessionRow, str], bool] | None:
        return None if edit is None else lambda row, text: edit(row, column, text)

    def tone(row: SessionRow) -> QColor | None:
        return None if row.session.is_learning else muted

    def begins(row: SessionRow) -> int:
        return row.session.span[0]

    return (
        Column(
            title=translate("ScheduleTable", "Day"), value=lambda row: row.day, align=RIGHT,
            sort_key=begins, color=tone, width=WIDTHS[DAY],
        ),
        Column(
            title=translate("ScheduleTable", "Start"), value=lambda row: row.starts,
            sort_key=begins, color=tone, edit=taker(STARTS), width=WIDTHS[STARTS],
        ),
        Column(
            title=translate("ScheduleTable", "End"), value=lambda row: row.ends,
            sort_key=begins, color=tone, edit=taker(ENDS), width=WIDTHS[ENDS],
        ),
        Column(
            title=translate("ScheduleTable", "Title"), value=lambda row: row.session.title,
            color=tone, edit=taker(TITLE), width=WIDTHS[TITLE],
        ),
        Column(
            title=translate("ScheduleTable", "JP"), value=lambda row: row.jp, align=RIGHT,
            sort_key=lambda row: row.session.jp, edit=taker(JP), width=WIDTHS[JP],
        ),
        Column(
            title=translate("ScheduleTable", "Kind"), value=lambda row: row.kind, color=tone,
            edit=taker(KIND), width=WIDTHS[KIND],
        ),
        Column(
            title=translate("ScheduleTable", "Speakers"), value=lambda row: row.speakers,
            color=tone, width=WIDTHS[SPEAKERS],
        ),
        Column(
            title=translate("ScheduleTable", "Slot"), value=lambda row: row.session.slot,
            edit=taker(SLOT), width=WIDTHS[SLOT],
        ),
        Column(
            title=translate("ScheduleTable", "Look at"), value=lambda row: row.remark,
            color=lambda _: warn, width=WIDTHS[REMARK],
        ),
    )  # fmt: skip


def point_columns(edit: EditPoint | None, theme: Theme) -> tuple[Column[PointRow], ...]:
    """Declare the columns of points; without `edit` nothing is changed."""
    translate = QCoreApplication.translate
    muted = theme.color("muted")

    def taker(column: int) -> Callable[[PointRow, str], bool] | None:
        return None if edit is None else lambda row, text: edit(row, column, text)

    return (
        Column(
            title=translate("ScheduleTable", "Attendance point"),
            value=lambda row: row.point.title, edit=taker(POINT_TITLE),
            width=POINT_WIDTHS[POINT_TITLE],
        ),
        Column(
            title=translate("ScheduleTable", "When"), value=lambda row: row.when,
            sort_key=lambda row: row.starts, width=POINT_WIDTHS[POINT_WHEN],
        ),
        Column(
            title=translate("ScheduleTable", "Covers"), value=lambda row: row.covers,
            color=lambda _: muted, width=POINT_WIDTHS[POINT_COVERS],
        ),
        Column(
            title=translate("ScheduleTable", "Scans"), value=lambda row: row.scans,
            edit=taker(POINT_SCANS), width=POINT_WIDTHS[POINT_SCANS],
        ),
        Column(
            title=translate("ScheduleTable", "State"), value=lambda row: row.state,
            color=lambda row: muted if row.point.is_closed else None,
            width=POINT_WIDTHS[POINT_STATE],
        ),
    )  # fmt: skip
