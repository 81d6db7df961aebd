"""Tell what became of a person: badge, attendance, team, certificate, and what was done."""

from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from uuid import UUID
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.language import date_text, percent_text, short_number_text, time_text
from facilitator.model.attendance import Flag, Presence, Status
from facilitator.rules.eligibility import unit_key
from facilitator.services.acts import label_here
from facilitator.services.dossier import Dossier, TeamResult, Visit
from facilitator.store.history import ActRecord
from ui.context import AppContext
from ui.widgets.basics import button, chip, clear, label, row

_MOST_ACTS = 60


class PersonStory(QWidget):
    """Hold the sections of a dossier; its history is a widget of its own.

    Signals:
        badge_wanted: The badge is lost, a new one is wanted.
    """

    badge_wanted = Signal()

    def __init__(self, app: AppContext, zone: str) -> None:
        """Begin with nothing; times are those of the workshop's zone."""
        super().__init__()
        self._app = app
        self._zone = ZoneInfo(zone)
        self._is_read_only = False
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(6)
        self.history = QWidget()
        self._acts = QVBoxLayout(self.history)
        self._acts.setContentsMargins(0, 0, 0, 0)
        self._acts.setSpacing(10)

    def set_read_only(self, *, is_read_only: bool) -> None:
        """Offer what changes the file, or not."""
        self._is_read_only = is_read_only

    def forget(self) -> None:
        """Show nothing until the dossier of another person is there."""
        clear(self._body)
        clear(self._acts)

    def show_dossier(self, found: Dossier) -> None:
        """Show a dossier."""
        self.forget()
        self._show_badge(found)
        self._show_attendance(found)
        self._show_team(found)
        self._show_certificates(found)
        for record in found.history[:_MOST_ACTS]:
            self._acts.addLayout(self._act(record, found.names))
        if len(found.history) > _MOST_ACTS:
            more = self.tr("%n earlier act(s)", "", len(found.history) - _MOST_ACTS)
            self._acts.addWidget(label(more, "small"))

    def _head(self, text: str) -> None:
        if self._body.count():
            self._body.addSpacing(12)
        self._body.addWidget(label(text, "section"))

    def _pair(self, left: str, right: QWidget, hint: str = "") -> None:
        line = row(self._body)
        line.addWidget(label(left, wraps=True), 1)
        line.addWidget(right, 0, Qt.AlignmentFlag.AlignTop)
        if hint:
            self._body.addWidget(label(hint, "small", wraps=True))

    def _show_badge(self, found: Dossier) -> None:
        self._head(self.tr("Badge"))
        code = label(found.code or self.tr("No code yet"), "code")
        code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        code.setAccessibleName(self.tr("Badge code {code}").format(code=found.code))
        made = button(self.tr("Badge lost…"), self.badge_wanted.emit)
        made.setEnabled(not self._is_read_only)
        self._body.addWidget(code)
        line = row(self._body, made)
        line.addStretch(1)
        lost = sum(one.replaced_at is not None for one in found.codes)
        if lost:
            self._body.addWidget(label(self.tr("%n earlier badge(s) replaced", "", lost), "small"))

    def _show_attendance(self, found: Dossier) -> None:
        if not found.visits:
            return
        self._head(self.tr("Attendance"))
        for visit in found.visits:
            text, tone, hint = self._visit(visit)
            self._pair(visit.point.title, chip(text, tone), hint)
        if found.standing is not None:
            standing = found.standing.by_person[found.person.id]
            language = self._app.language
            share = standing.share or Fraction(0)
            text = self.tr("{jp} JP credited, {share} of the learning time").format(
                jp=short_number_text(standing.jp, 2, language),
                share=percent_text(share, 1, language),
            )
            self._body.addWidget(label(text, "small", wraps=True))

    def _visit(self, visit: Visit) -> tuple[str, str, str]:
        """Give word, tone and reason of what is known at a point."""
        presence = visit.presence
        if presence is None:
            return self.tr("Not recorded"), "plain", ""
        if presence.status is not None:
            text, tone = self._status(presence.status)
            return text, tone, presence.reason
        if presence.first_in is None:
            return self.tr("Not recorded"), "plain", ""
        clock = time_text(self._moment(presence.first_in), self._app.language)
        if Flag.LATE in presence.flags:
            return self.tr("Late {time}").format(time=clock), "warn", self._left(presence)
        return self.tr("Present {time}").format(time=clock), "ok", self._left(presence)

    def _left(self, presence: Presence) -> str:
        return self.tr("Left early") if Flag.LEFT_EARLY in presence.flags else ""

    def _status(self, status: Status) -> tuple[str, str]:
        return {
            Status.PRESENT: (self.tr("Present by hand"), "ok"),
            Status.PERMITTED: (self.tr("Excused"), "soft"),
            Status.SICK: (self.tr("Sick"), "soft"),
            Status.ON_DUTY: (self.tr("On duty elsewhere"), "soft"),
            Status.ABSENT: (self.tr("Absent"), "bad"),
            Status.JOINED_LATER: (self.tr("Joined later"), "plain"),
            Status.REPRESENTED: (self.tr("Represented"), "plain"),
        }[status]

    def _show_team(self, found: Dossier) -> None:
        if not found.teams:
            return
        self._head(self.tr("Team"))
        self._body.addWidget(label(found.team))
        for earlier in found.teams[1:]:
            text = self.tr("{team}, in an earlier division").format(team=earlier)
            self._body.addWidget(label(text, "small", wraps=True))
        for result in found.results:
            self._pair(result.exercise, chip(*self._score(result)))

    def _score(self, result: TeamResult) -> tuple[str, str]:
        total = result.score.total
        if total.amount is None:
            return self.tr("No score yet"), "plain"
        shown = short_number_text(total.amount, 2, self._app.language)
        if total.is_provisional:
            return self.tr("{score} provisional").format(score=shown), "warn"
        return shown, "soft"

    def _show_certificates(self, found: Dossier) -> None:
        if found.claim is None:
            return
        self._head(self.tr("Certificate"))
        claim, language = found.claim, self._app.language
        figures = {
            name: short_number_text(getattr(claim, name), 2, language)
            for name in ("have", "need", "reachable")
        }
        texts = self._app.texts
        unit = texts(unit_key(found.policy.certificate.basis))
        said = texts(claim.reason, **figures, unit=unit, note=claim.note)
        self._body.addWidget(label(said, wraps=True))
        for one in found.certificates:
            self._pair(one.values.number, chip(texts(f"certificates.state.{one.state}"), "soft"))

    # ---- history

    def _act(self, record: ActRecord, names: Mapping[UUID, str]) -> QVBoxLayout:
        key, figures = label_here(record, names)
        text = self._app.texts(key, **figures)
        if record.is_withdrawn:
            text = f"{text} {self._app.texts('history.withdrawn')}"
        at = self._moment(record.at)
        when = f"{date_text(at.date(), self._app.language)}, {time_text(at, self._app.language)}"
        line = QVBoxLayout()
        line.setSpacing(0)
        line.addWidget(label(text, "muted" if record.is_withdrawn else "", wraps=True))
        line.addWidget(label(f"{when} · {record.actor}" if record.actor else when, "small"))
        return line

    def _moment(self, at: int) -> datetime:
        return datetime.fromtimestamp(at / 1000, UTC).astimezone(self._zone)
