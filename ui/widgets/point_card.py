"""Show at which point attendance is taken, which way, and how many came."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from facilitator.model.attendance import Direction
from facilitator.services.desk import Board, Group, Opening
from ui.widgets.basics import Card, chip, label
from ui.widgets.desk_words import DeskWords
from ui.widgets.flow import FlowLayout

_COUNTED = (
    (Group.IN_TIME, "ok"),
    (Group.LATE, "warn"),
    (Group.EXCUSED, "soft"),
    (Group.ABSENT, "bad"),
    (Group.MISSING, "plain"),
)


class PointCard(Card):
    """Hold the choice of the point and its figures.

    Signals:
        point_chosen: The `Opening` chosen by the person.
        direction_chosen: The `Direction` chosen by the person.
    """

    point_chosen = Signal(object)
    direction_chosen = Signal(object)

    def __init__(self, words: DeskWords) -> None:
        """Begin without a point."""
        super().__init__()
        self._words = words
        self._openings: tuple[Opening, ...] = ()
        self.body.setSpacing(10)
        self.body.addLayout(self._make_choice())
        figures = QHBoxLayout()
        self._figure = label("", "figure")
        self._of = label("", "muted")
        figures.addWidget(self._figure)
        figures.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        self._left = chip("")
        figures.addWidget(self._left, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(figures)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.body.addWidget(self._bar)
        self._holder = self._make_chips()
        self.body.addWidget(self._holder)

    def _make_choice(self) -> QHBoxLayout:
        self._choice = QComboBox()
        self._choice.setAccessibleName(self.tr("Attendance point"))
        self._choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._choice.activated.connect(self._on_chosen)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._choice, 1)
        self._ways = QButtonGroup(self)
        for direction, text in ((Direction.IN, self.tr("In")), (Direction.OUT, self.tr("Out"))):
            made = QPushButton(text)
            made.setProperty("kind", "filter")
            made.setProperty("way", direction.value)
            made.setCheckable(True)
            self._ways.addButton(made)
            line.addWidget(made)
        self._ways.buttonClicked.connect(self._on_way)
        return line

    def _make_chips(self) -> QWidget:
        holder = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        line = FlowLayout(holder)
        self._chips: dict[Group, QLabel] = {}
        for group, tone in _COUNTED:
            made = chip("", tone)
            self._chips[group] = made
            line.addWidget(made)
        return holder

    # ---- showing

    def show_points(self, openings: tuple[Opening, ...], chosen: Opening) -> None:
        """List the points, with the chosen one shown."""
        if openings != self._openings:
            self._openings = openings
            self._choice.clear()
            for one in openings:
                self._choice.addItem(self._title(one))
        places = [one.point.id for one in openings]
        self._choice.setCurrentIndex(places.index(chosen.point.id))
        self._choice.setToolTip(self._choice.currentText())

    def set_compact(self, *, is_compact: bool) -> None:
        """Do with less height: the groups stand in the list beside it too."""
        self._holder.setVisible(not is_compact)
        self.body.setContentsMargins(16, *((10, 16, 10) if is_compact else (16, 16, 16)))
        self.body.setSpacing(6 if is_compact else 10)

    def show_direction(self, direction: Direction, *, takes_out: bool) -> None:
        """Show which way scans are taken."""
        for made in self._ways.buttons():
            made.setVisible(takes_out)
            made.setChecked(made.property("way") == direction.value)

    def show_board(self, board: Board, *, takes_out: bool) -> None:
        """Show how many came."""
        self._figure.setText(self._words.number(board.came))
        self._of.setText(
            self.tr("of {count} are here").format(count=self._words.number(board.expected))
        )
        self._bar.setRange(0, max(1, board.expected))
        self._bar.setValue(board.came)
        self._bar.setAccessibleName(f"{self._figure.text()} {self._of.text()}")
        said = self.tr("Gone out: {count}").format(count=self._words.number(board.left))
        self._left.setText(said)
        self._left.setVisible(takes_out)
        for group, made in self._chips.items():
            count = board.counts[group]
            made.setText(f"{self._words.group(group)}: {self._words.number(count)}")
            made.setVisible(count > 0 or group in {Group.IN_TIME, Group.LATE, Group.MISSING})
        self._holder.updateGeometry()

    def _title(self, opening: Opening) -> str:
        window = opening.window
        if window is None:
            return opening.point.title
        return f"{opening.point.title} · {self._words.day(window)} · {self._words.hours(window)}"

    # ---- choosing

    @Slot(int)
    def _on_chosen(self, place: int) -> None:
        self.point_chosen.emit(self._openings[place])

    @Slot(QAbstractButton)
    def _on_way(self, clicked: QAbstractButton) -> None:
        self.direction_chosen.emit(Direction(str(clicked.property("way"))))
