"""Show the verdict on the last scan so large that the whole queue can read it."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetrics,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui.icons import Icons
from ui.theme import Theme
from ui.widgets.basics import button, chip, clear, label

_SIZES = (42, 36, 30, 24)
_MOST_LINES = 2
_AVATAR, _AVATAR_SMALL, _SIDE = 96, 64, 24


class Tone(StrEnum):
    """Name the color of a verdict; its word and icon say the same."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    PLAIN = "plain"


_ICONS = {
    Tone.OK: "check",
    Tone.WARN: "alert-triangle",
    Tone.BAD: "x",
    Tone.PLAIN: "scan",
}

_BESIDE_UNDO = 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Hold what a banner says; `chips` are (text, tone of the style sheet).

    An `icon` stands in place of the initials.
    """

    tone: Tone
    word: str
    title: str
    time: str = ""
    subtitle: str = ""
    initials: str = ""
    icon: str = ""
    chips: tuple[tuple[str, str], ...] = ()
    explanation: str = ""
    can_undo: bool = False


class VerdictBanner(QFrame):
    """Hold one verdict.

    Signals:
        undo_wanted: The button to take the scan back was pressed.
    """

    undo_wanted = Signal()

    def __init__(self, theme: Theme, icons: Icons) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("verdict")
        self._theme = theme
        self._icons = icons
        self._shown: Shown | None = None
        self._icon, self._word = QLabel(), label("", "verdictWord")
        self._time = label("", "verdictTime")
        self._avatar = label("", "avatar")
        self._name = label("", "verdictName", wraps=True)
        self._subtitle = label("", "verdictSubtitle", wraps=True)
        self._explanation = label("", "muted", wraps=True)
        self._chips = QHBoxLayout()
        self._undo = button(
            self.tr("Undo"), self._on_undo, icon=icons.icon("arrow-back-up", "text")
        )
        self._is_compact = False
        body = QVBoxLayout(self)
        self._body = body
        body.setContentsMargins(_SIDE, 20, _SIDE, 16)
        body.setSpacing(10)
        body.addLayout(self._make_head())
        body.addStretch(1)
        body.addLayout(self._make_middle())
        body.addStretch(1)
        foot = QHBoxLayout()
        foot.setSpacing(_BESIDE_UNDO)
        foot.addWidget(self._explanation, 1)
        foot.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignBottom)
        body.addLayout(foot)

    def _make_head(self) -> QHBoxLayout:
        self._pill = QFrame()
        self._pill.setObjectName("verdictPill")
        line = QHBoxLayout(self._pill)
        line.setContentsMargins(14, 6, 18, 6)
        line.setSpacing(8)
        line.addWidget(self._icon)
        line.addWidget(self._word)
        head = QHBoxLayout()
        head.addWidget(self._pill)
        head.addStretch(1)
        head.addWidget(self._time)
        return head

    def _make_middle(self) -> QHBoxLayout:
        side = self._theme.px(_AVATAR)
        self._avatar.setFixedSize(side, side)
        self._avatar.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for made in (self._name, self._subtitle, self._explanation):
            # A text that wraps asks for the height that it has where it is narrow.
            made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._chips.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(6)
        texts.addWidget(self._name)
        texts.addWidget(self._subtitle)
        texts.addLayout(self._chips)
        middle = QHBoxLayout()
        middle.setSpacing(20)
        middle.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addLayout(texts, 1)
        return middle

    @property
    def shown(self) -> Shown | None:
        """Give what is said now."""
        return self._shown

    def show_verdict(self, shown: Shown, *, announces: bool = True) -> None:
        """Say something else, at once, to screen readers too."""
        self._shown = shown
        self.setProperty("tone", shown.tone.value)
        token = {Tone.PLAIN: "muted"}.get(shown.tone, shown.tone.value)
        self._icon.setPixmap(self._icons.pixmap(_ICONS[shown.tone], token, 26))
        self._icon.setVisible(bool(shown.word))
        self._pill.setVisible(bool(shown.word))
        for made, text in (
            (self._word, shown.word.upper()), (self._time, shown.time), (self._name, shown.title),
            (self._subtitle, shown.subtitle), (self._explanation, shown.explanation),
            (self._avatar, shown.initials),
        ):  # fmt: skip
            made.setText(text)
            made.setVisible(bool(text))
        if shown.icon:
            self._avatar.setPixmap(self._icons.pixmap(shown.icon, "softText", 44))
            self._avatar.show()
        self._undo.setVisible(shown.can_undo)
        clear(self._chips)
        for text, tone in shown.chips:
            self._chips.addWidget(chip(text, tone))
        self._chips.addStretch(1)
        self._restyle()
        self._fit_name()
        self.setAccessibleName(self.spoken)
        if announces:
            self.repaint()  # painted before the lists beside it are read anew
            self._announce()

    @property
    def spoken(self) -> str:
        """Give what a screen reader says."""
        shown = self._shown
        if shown is None:
            return ""
        parts = (shown.word, shown.title, shown.explanation)
        return ". ".join(part.rstrip(".") for part in parts if part)

    def _announce(self) -> None:
        event = QAccessibleAnnouncementEvent(self, self.spoken)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _restyle(self) -> None:
        parts: tuple[QWidget, ...] = (self, self._pill, self._word, self._avatar)
        for part in parts:
            part.setProperty("tone", self.property("tone") if part is not self._avatar else None)
            part.style().unpolish(part)
            part.style().polish(part)

    def set_compact(self, *, is_compact: bool) -> None:
        """Do with less height."""
        self._is_compact = is_compact
        upper, lower = (12, 10) if is_compact else (20, 16)
        self._body.setContentsMargins(_SIDE, upper, _SIDE, lower)
        self._body.setSpacing(4 if is_compact else 10)
        side = self._theme.px(_AVATAR_SMALL if is_compact else _AVATAR)
        self._avatar.setFixedSize(side, side)
        self._avatar.setProperty("small", is_compact)
        self._restyle()
        self._fit_name()

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Let the name fit the new width."""
        super().resizeEvent(event)
        self._fit_name()

    def _fit_name(self) -> None:
        """Take the largest size at which the name needs two lines at most."""
        text = self._name.text()
        if not text:
            return
        width = self.width() - 2 * _SIDE
        if not self._avatar.isHidden():
            width -= self._avatar.width() + 20
        is_person = self._shown is not None and bool(self._shown.initials)
        size, box = _SIZES[-1], QRect()
        for size in _SIZES if is_person and not self._is_compact else _SIZES[2:]:
            font = self._theme.font(size, QFont.Weight.Bold)
            metrics = QFontMetrics(font)
            box = metrics.boundingRect(
                0, 0, max(width, 80), 10_000, int(Qt.TextFlag.TextWordWrap), text
            )
            if box.height() <= _MOST_LINES * metrics.lineSpacing() and box.width() <= width:
                break
        self._name.setStyleSheet(f"font-size: {self._theme.px(size)}px; font-weight: 700;")
        self._name.setMinimumHeight(box.height())
        _hold(self._subtitle, width)
        beside = 0 if self._undo.isHidden() else self._undo.sizeHint().width() + _BESIDE_UNDO
        _hold(self._explanation, self.width() - 2 * _SIDE - beside)

    def _on_undo(self) -> None:
        self.undo_wanted.emit()


def _hold(text: QLabel, width: int) -> None:
    """Keep the height that a text which wraps needs at a width; before it is shown it has none."""
    text.setMinimumHeight(max(0, text.heightForWidth(max(0, width))))
