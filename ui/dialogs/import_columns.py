"""Show what each column of a list is taken for, to be chosen otherwise."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from facilitator.roster.records import Layout, ListColumn
from ui.models.import_table import sample_text
from ui.widgets.basics import Notice, clear, label

_SKIP, _OWN = "skip", "own"


class ColumnChoices(QWidget):
    """Let each field take another column, and each other column be kept or skipped.

    Signals:
        picked: (field, heading), of an empty heading the field is not in the list.
        own_picked: The headings that are kept as own fields.
        forget_wanted: What is remembered of this sender is to be forgotten.
    """

    picked = Signal(str, str)
    own_picked = Signal(object)
    forget_wanted = Signal()

    def __init__(self, fields: Mapping[str, str]) -> None:
        """Take the word of each field, in their order."""
        super().__init__()
        self._samples: dict[str, str] = {}
        self.boxes: dict[str, QComboBox] = {}
        self.others: dict[str, QComboBox] = {}
        self._said: dict[str, QLabel] = {}
        body = QVBoxLayout(self)
        body.setContentsMargins(0, 12, 8, 8)
        body.setSpacing(12)
        self.memory = Notice()
        body.addWidget(self.memory)
        body.addLayout(self._make_fields(fields))
        self._others_head = label(self.tr("Other columns of the list"), "section")
        body.addWidget(self._others_head)
        self._others = QGridLayout()
        self._others.setHorizontalSpacing(16)
        self._others.setVerticalSpacing(6)
        self._others.setColumnStretch(2, 1)
        body.addLayout(self._others)
        body.addStretch(1)

    def _make_fields(self, fields: Mapping[str, str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for at, (key, word) in enumerate(fields.items()):
            box = self._box(word, key)
            box.activated.connect(self._on_activated)
            head = label(word)
            head.setBuddy(box)
            said = label("", "small", wraps=True)
            for column, widget in enumerate((head, box, said)):
                grid.addWidget(widget, at, column)
            self.boxes[key], self._said[key] = box, said
        return grid

    def show_columns(self, columns: Sequence[ListColumn], mapping: Mapping[str, str]) -> None:
        """Show the headings of a list, and which field each is taken for."""
        self._samples = {one.heading: " · ".join(map(sample_text, one.samples)) for one in columns}
        for key, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("– not in the list –"), "")
            for one in columns:
                box.addItem(one.heading, one.heading)
            box.setCurrentIndex(max(0, box.findData(mapping.get(key, ""))))
            self._said[key].setText(self._samples.get(str(box.currentData()), ""))
        is_read = any(one.fields for one in columns)
        self._show_others([one for one in columns if is_read and not one.fields])

    def _show_others(self, columns: Sequence[ListColumn]) -> None:
        clear(self._others)
        self.others = {}
        self._others_head.setVisible(bool(columns))
        before: QWidget = list(self.boxes.values())[-1]
        for at, one in enumerate(columns):
            box = self._box(one.heading, one.heading)
            box.addItem(self.tr("Skip"), _SKIP)
            box.addItem(self.tr("Keep as own field"), _OWN)
            box.setCurrentIndex(box.findData(_OWN if one.is_own else _SKIP))
            box.activated.connect(self._on_other)
            head = label(one.heading, wraps=True)
            head.setBuddy(box)
            said = label(self._samples[one.heading], "small", wraps=True)
            for column, widget in enumerate((head, box, said)):
                self._others.addWidget(widget, at, column)
            self.others[one.heading] = box
            QWidget.setTabOrder(before, box)
            before = box

    def show_memory(self, layout: Layout, *, is_remembered: bool) -> None:
        """Say that the columns are read as the last time, with a way to forget it."""
        if is_remembered and layout.is_by_hand:
            said = self.tr("Columns as in the last list with these headings.")
            self.memory.say(said, (self.tr("Forget"), self.forget_wanted.emit))
        else:
            self.memory.say("")

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            key, heading = str(box.property("key")), str(box.currentData())
            self._said[key].setText(self._samples.get(heading, ""))
            self.picked.emit(key, heading)

    @Slot(int)
    def _on_other(self, _index: int) -> None:
        own = tuple(head for head, box in self.others.items() if box.currentData() == _OWN)
        self.own_picked.emit(own)

    def _box(self, name: str, key: str) -> QComboBox:
        made = QComboBox(self)  # with a parent it is put into its style once only
        made.setAccessibleName(name)
        made.setProperty("key", key)
        made.setMinimumContentsLength(18)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made
