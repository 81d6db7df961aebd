"""Show how a list was understood, to be mended: its columns and its sheets."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.language import Texts
from facilitator.roster.records import ListColumn, SheetNote
from ui.models.import_table import sample_text
from ui.widgets.basics import clear, label


def in_scroll_area(content: QWidget) -> QScrollArea:
    """Put content into an area that scrolls."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


class ColumnChoices(QWidget):
    """Let each field take another column of the list.

    Signals:
        chosen: Mapping of field to heading, with only what a person chose.
    """

    chosen = Signal(object)

    def __init__(self, fields: Mapping[str, str]) -> None:
        """Take the word of each field, in their order."""
        super().__init__()
        self._samples: dict[str, str] = {}
        self._picked: dict[str, str] = {}
        self.boxes: dict[str, QComboBox] = {}
        self._said: dict[str, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 8, 8)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for at, (key, word) in enumerate(fields.items()):
            box = QComboBox()
            box.setAccessibleName(word)
            box.setProperty("key", key)
            box.setMinimumContentsLength(18)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.activated.connect(self._on_activated)
            head = label(word)
            head.setBuddy(box)
            said = label("", "small")
            said.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            for column, widget in enumerate((head, box, said)):
                grid.addWidget(widget, at, column)
            self.boxes[key], self._said[key] = box, said
        grid.setRowStretch(len(fields), 1)

    def show_columns(self, columns: Sequence[ListColumn], mapping: Mapping[str, str]) -> None:
        """Show the headings of a list, and which field each is taken for."""
        self._samples = {one.heading: " · ".join(map(sample_text, one.samples)) for one in columns}
        for key, box in self.boxes.items():
            box.clear()
            box.addItem(self.tr("– not in the list –"), "")
            for one in columns:
                box.addItem(one.heading, one.heading)
            box.setCurrentIndex(max(0, box.findData(mapping.get(key, ""))))
            self._say(key)

    def _say(self, key: str) -> None:
        said = self._said[key]
        said.setText(self._samples.get(str(self.boxes[key].currentData()), ""))

    @Slot(int)
    def _on_activated(self, _index: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            key = str(box.property("key"))
            self._picked[key] = str(box.currentData())
            self._say(key)
            self.chosen.emit(dict(self._picked))


class SheetChoices(QWidget):
    """Let a person take other sheets of a workbook than those that were guessed.

    Signals:
        chosen: Tuple of the names of the sheets to take.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Begin without sheets."""
        super().__init__()
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 8, 8, 8)
        self._body.setSpacing(4)
        self.boxes: list[QCheckBox] = []

    def show_sheets(self, sheets: Sequence[SheetNote], texts: Texts) -> None:
        """Show each sheet with what was made of it, and why."""
        clear(self._body)
        self.boxes = []
        for sheet in sheets:
            box = QCheckBox(sheet.name or self.tr("The only sheet"))
            box.setChecked(sheet.taken)
            box.setEnabled(len(sheets) > 1 and (sheet.taken or sheet.names > 0))
            box.setProperty("sheet", sheet.name)
            box.clicked.connect(self._on_clicked)
            self.boxes.append(box)
            self._body.addWidget(box)
            why = texts(f"sheet.{sheet.why}")
            named = self.tr("%n name(s)", "", sheet.names) if sheet.names else ""
            said = label(" · ".join(filter(None, (why, named))), "small")
            said.setIndent(28)
            self._body.addWidget(said)
        self._body.addStretch(1)

    @Slot()
    def _on_clicked(self) -> None:
        taken = tuple(str(box.property("sheet")) for box in self.boxes if box.isChecked())
        if taken:
            self.chosen.emit(taken)
            return
        sender = self.sender()
        if isinstance(sender, QCheckBox):
            sender.setChecked(True)  # of no sheet at all there is nothing to import
