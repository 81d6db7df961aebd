"""Choose one of several, in less room than the longest of them needs."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter


class ElidedChoice(QComboBox):
    """Show the chosen text with an ellipsis where there is no room for all of it."""

    def __init__(self, name: str, letters: int) -> None:
        """Name the choice, and say for how many letters there is room at least."""
        super().__init__()
        self._name = name
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)
        self.currentTextChanged.connect(self._on_text)
        self._on_text(self.currentText())

    def shown_text(self) -> str:
        """Give as much of the chosen text as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self._fitting(option)

    def _fitting(self, option: QStyleOptionComboBox) -> str:
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        mode = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), mode, room.width() - 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # Qt's name
        """Draw the field, and what fits of the text."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self._fitting(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @Slot(str)
    def _on_text(self, text: str) -> None:
        self.setToolTip(f"{self._name}: {text}" if text else self._name)
