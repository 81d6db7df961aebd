"""Edit cells of a table in place, with the sentence for what cannot be taken."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.models.table_model import RECORD

Index = QModelIndex | QPersistentModelIndex
_LEAVING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class TextDelegate(QStyledItemDelegate):
    """Edit a cell as text; a wrong one keeps its editor until it is mended or given up.

    Signals:
        said: The sentence for the text in the editor, empty where nothing is wrong.
    """

    said = Signal(str)

    def __init__(
        self, parent: QObject, start: Callable[[Any], str], check: Callable[[Any, str], str]
    ) -> None:
        """Take what the editor begins with, and what says why a text cannot be taken."""
        super().__init__(parent)
        self._start = start
        self._check = check
        self._record: object = None

    def createEditor(  # Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Make a field for text."""
        editor = QLineEdit(parent)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        self._record = index.data(RECORD)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # Qt's name
        """Begin with what is kept, not with how it is shown."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self._start(index.data(RECORD)))
            editor.selectAll()

    def setModelData(  # Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand the text on if it is another one and can be taken."""
        if not isinstance(editor, QLineEdit):
            return
        record, text = index.data(RECORD), editor.text()
        if text == self._start(record):
            self.said.emit("")
            return
        sentence = self._check(record, text)
        self.said.emit(sentence)
        if not sentence:
            model.setData(index, text)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # Qt's name
        """Keep the editor open where its text is wrong."""
        is_leaving = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _LEAVING
        )
        if is_leaving and isinstance(editor, QLineEdit) and self._is_wrong(editor):
            return True
        return super().eventFilter(editor, event)

    def _is_wrong(self, editor: QLineEdit) -> bool:
        text = editor.text()
        sentence = "" if text == self._start(self._record) else self._check(self._record, text)
        editor.setProperty("wrong", bool(sentence))
        editor.style().unpolish(editor)
        editor.style().polish(editor)
        self.said.emit(sentence)
        return bool(sentence)


class ChoiceDelegate(QStyledItemDelegate):
    """Edit a cell by choosing between (value, text)."""

    def __init__(
        self,
        parent: QObject,
        start: Callable[[Any], str],
        options: Sequence[tuple[str, str]],
    ) -> None:
        """Take what a record has now, and what there is to choose."""
        super().__init__(parent)
        self._start = start
        self._options = tuple(options)

    def createEditor(  # Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Make a choice, opened."""
        editor = QComboBox(parent)
        for value, text in self._options:
            editor.addItem(text, value)
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(title))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # Qt's name
        """Begin with what is kept."""
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(self._start(index.data(RECORD))))

    def setModelData(  # Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Hand the value on if it is another one."""
        if isinstance(editor, QComboBox):
            value = str(editor.currentData())
            if value != self._start(index.data(RECORD)):
                model.setData(index, value)
