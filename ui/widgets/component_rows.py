"""Edit the components of an exercise, one line each, and the weights of its rounds."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.model.exercises import Stage
from facilitator.services.exercise_forms import ComponentForm, Way
from ui.context import AppContext
from ui.widgets.basics import button, label, row

_SHORT, _SHORTER = 64, 44
_MOST_ROUNDS = 12
_WAYS = tuple(Way)


class ComponentRow(QWidget):
    """Hold the fields of one component.

    Signals:
        remove_asked: The row.
    """

    remove_asked = Signal(object)

    def __init__(self, app: AppContext, form: ComponentForm) -> None:
        """Begin with a component as texts."""
        super().__init__()
        self._form = form
        self._px = app.theme.px
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(8)
        self.title = self._line(form.title, self.tr("Name of the component"), 0)
        self.weight = self._line(form.weight, self.tr("Weight"), _SHORT)
        self.stage = QComboBox()
        for stage, text in self._stages().items():
            self.stage.addItem(text, stage.value)
        self.stage.setCurrentIndex(self.stage.findData(form.stage.value))
        self.stage.setAccessibleName(self.tr("Stage"))
        self.way = QComboBox()
        for way, text in zip(_WAYS, self._ways(), strict=True):
            self.way.addItem(text, way.value)
        self.way.setCurrentIndex(_WAYS.index(form.way))
        self.way.setAccessibleName(self.tr("How it is scored"))
        self._details = QStackedWidget()
        for make in (
            self._make_scale, self._make_numbers, self._make_places, self._make_outcomes,
            self._make_par,
        ):  # fmt: skip
            self._details.addWidget(make())
        self._details.setCurrentIndex(self.way.currentIndex())
        self.way.currentIndexChanged.connect(self._details.setCurrentIndex)
        remove = QToolButton()
        remove.setIcon(app.icons.icon("trash", "muted"))
        remove.setToolTip(self.tr("Remove this component"))
        remove.setAccessibleName(self.tr("Remove this component"))
        remove.clicked.connect(self._ask_remove)
        self._head, self._tail = QWidget(), QWidget()
        for half, widgets in (
            (self._head, (self.title, self.weight, self.stage, self.way)),
            (self._tail, (self._details, remove)),
        ):
            line = QHBoxLayout(half)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            for widget in widgets:
                line.addWidget(widget, 1 if widget in (self.title, self._details) else 0)
            self._halves.addWidget(half, 1 if half is self._head else 0)

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Be content with two lines, one under the other."""
        hint = super().minimumSizeHint()
        widest = max(self._head.minimumSizeHint().width(), self._tail.minimumSizeHint().width())
        return QSize(widest, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Put how it is scored on a line of its own where there is no room beside."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        needed = self._head.minimumSizeHint().width() + self._tail.minimumSizeHint().width() + 8
        is_wide = self.width() >= needed
        self._halves.setDirection(direction.LeftToRight if is_wide else direction.TopToBottom)

    def _line(self, text: str, name: str, width: int) -> QLineEdit:
        made = QLineEdit(text)
        made.setAccessibleName(name)
        made.setToolTip(name)
        if width:
            made.setFixedWidth(self._px(width))
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        else:
            made.setMinimumWidth(self._px(100))
        return made

    def _stages(self) -> dict[Stage, str]:
        return {
            Stage.PLAN: self.tr("Plan"),
            Stage.DO: self.tr("Do"),
            Stage.CHECK: self.tr("Check"),
            Stage.ACT: self.tr("Act"),
            Stage.TEAMWORK: self.tr("Teamwork"),
            Stage.BEHAVIOR: self.tr("Behavior"),
            Stage.POINTS: self.tr("Points"),
        }

    def _ways(self) -> tuple[str, ...]:
        return (
            self.tr("Marks"),
            self.tr("Points"),
            self.tr("Places"),
            self.tr("Win or lose"),
            self.tr("Measured"),
        )

    def _make_scale(self) -> QWidget:
        made = QWidget()
        self.lowest = self._line(self._form.lowest, self.tr("Lowest mark"), _SHORT)
        self.highest = self._line(self._form.highest, self.tr("Highest mark"), _SHORT)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(self.tr("from"), "muted"))
        line.addWidget(self.lowest)
        line.addWidget(label(self.tr("to"), "muted"))
        line.addWidget(self.highest)
        line.addStretch(1)
        return made

    def _make_numbers(self) -> QWidget:
        return label(self.tr("a number, or several to be summed"), "muted")

    def _make_outcomes(self) -> QWidget:
        made = QWidget()
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        names = (
            (self.tr("win"), self.tr("Points for a win")),
            (self.tr("draw"), self.tr("Points for a draw")),
            (self.tr("lose"), self.tr("Points for a loss")),
        )
        self.outcomes: list[QLineEdit] = []
        for (word, name), text in zip(names, self._form.outcomes, strict=True):
            self.outcomes.append(self._line(text, name, _SHORTER))
            line.addWidget(label(word, "muted"))
            line.addWidget(self.outcomes[-1])
        line.addStretch(1)
        return made

    def _make_places(self) -> QWidget:
        self.places = self._line(self._form.places, self.tr("Points for place 1, 2, 3 …"), 0)
        self.places.setPlaceholderText(self.tr("Points for place 1, 2, 3 …"))
        return self.places

    def _make_par(self) -> QWidget:
        made = QWidget()
        self.par = self._line(self._form.par, self.tr("Par: what earns 100 points"), _SHORT)
        self.cost = self._line(self._form.defect_cost, self.tr("Cost of a defect"), _SHORT)
        self.is_time = QCheckBox(self.tr("Time"))
        self.is_time.setToolTip(self.tr("A time: less is better"))
        self.is_time.setChecked(self._form.is_time)
        line = QHBoxLayout(made)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(self.tr("par"), "muted"))
        line.addWidget(self.par)
        line.addWidget(label(self.tr("defect"), "muted"))
        line.addWidget(self.cost)
        line.addWidget(self.is_time)
        line.addStretch(1)
        return made

    def form(self) -> ComponentForm:
        """Give the component as it is typed."""
        return replace(
            self._form,
            title=self.title.text(),
            weight=self.weight.text(),
            stage=Stage(str(self.stage.currentData())),
            way=_WAYS[self.way.currentIndex()],
            lowest=self.lowest.text(),
            highest=self.highest.text(),
            par=self.par.text(),
            defect_cost=self.cost.text(),
            is_time=self.is_time.isChecked(),
            places=self.places.text(),
            outcomes=tuple(one.text() for one in self.outcomes),
        )

    @Slot()
    def _ask_remove(self) -> None:
        self.remove_asked.emit(self)


class ComponentRows(QWidget):
    """Hold the components in their order."""

    def __init__(self, app: AppContext, forms: Sequence[ComponentForm]) -> None:
        """Begin with components as texts."""
        super().__init__()
        self._app = app
        self.rows: list[ComponentRow] = []
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(8)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(8)
        body.addLayout(self._lines)
        line = row(body)
        self.add_button = button(self.tr("Add component"), self._add)
        self.add_button.setAutoDefault(False)
        line.addWidget(self.add_button)
        line.addStretch(1)
        self.set_forms(forms)

    def set_forms(self, forms: Sequence[ComponentForm]) -> None:
        """Show other components."""
        for old in tuple(self.rows):
            self._on_remove(old)
        for form in forms:
            self._append(form)

    def forms(self) -> tuple[ComponentForm, ...]:
        """Give the components as they are typed."""
        return tuple(one.form() for one in self.rows)

    def _append(self, form: ComponentForm) -> None:
        made = ComponentRow(self._app, form)
        made.remove_asked.connect(self._on_remove)
        self.rows.append(made)
        self._lines.addWidget(made)

    @Slot()
    def _add(self) -> None:
        self._append(ComponentForm())
        self.rows[-1].title.setFocus()

    @Slot(object)
    def _on_remove(self, old: ComponentRow) -> None:
        self.rows.remove(old)
        self._lines.removeWidget(old)
        old.hide()
        old.deleteLater()


class RoundRow(QWidget):
    """Hold the weights of the rounds, one field each."""

    def __init__(self, app: AppContext, weights: Sequence[str], least: int) -> None:
        """Begin with weights; rounds that were started stay, so there are at least so many."""
        super().__init__()
        self._px = app.theme.px
        self._least = max(1, least)
        self.fields: list[QLineEdit] = []
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        self._line = QHBoxLayout()
        self._line.setSpacing(8)
        line.addLayout(self._line)
        self.more: QPushButton = button(self.tr("Add round"), self._add)
        self.fewer: QPushButton = button(self.tr("Remove last"), self._drop)
        for made in (self.more, self.fewer):
            made.setAutoDefault(False)
            line.addWidget(made)
        line.addStretch(1)
        self.set_weights(weights)

    def set_weights(self, weights: Sequence[str]) -> None:
        """Show other rounds."""
        while self.fields:
            self._take_last()
        for weight in weights:
            self._append(weight)
        self._show_buttons()

    def weights(self) -> tuple[str, ...]:
        """Give the weights as they are typed."""
        return tuple(field.text() for field in self.fields)

    def _append(self, weight: str) -> None:
        field = QLineEdit(weight)
        field.setFixedWidth(self._px(56))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        name = self.tr("Weight of round {round}").format(round=len(self.fields) + 1)
        field.setAccessibleName(name)
        field.setToolTip(name)
        self.fields.append(field)
        self._line.addWidget(field)

    def _take_last(self) -> None:
        field = self.fields.pop()
        self._line.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _show_buttons(self) -> None:
        self.more.setEnabled(len(self.fields) < _MOST_ROUNDS)
        self.fewer.setEnabled(len(self.fields) > self._least)

    @Slot()
    def _add(self) -> None:
        self._append(self.fields[-1].text() if self.fields else "1")
        self._show_buttons()
        self.fields[-1].setFocus()

    @Slot()
    def _drop(self) -> None:
        self._take_last()
        self._show_buttons()
