"""Show the help: a list of topics that can be searched, and the text of the one chosen."""

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import (
    QFont,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextTable,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facilitator.text import fold
from ui.context import AppContext
from ui.help_texts import HelpTopic, topics
from ui.widgets.basics import label

_LIST_WIDTH = 220
_WIDEST = 860
_LINE_PERCENT = 130
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_TITLE, _HEAD, _BOLD = 22, 16, QFont.Weight.Bold
_END = QTextCursor.MoveOperation.EndOfBlock
_ROW = 36
_KEY = Qt.ItemDataRole.UserRole


class _Reader(QTextBrowser):
    """Show text in lines that are not longer than the eye follows."""

    def __init__(self, widest: int) -> None:
        super().__init__()
        self._widest = widest

    def keep_readable(self) -> None:
        """Leave what is wider than such a line free at the right."""
        self.setViewportMargins(0, 0, max(0, self.width() - self._widest), 0)


class HelpView(QWidget):
    """Hold all topics of the window's language."""

    def __init__(self, app: AppContext) -> None:
        """Show the first topic."""
        super().__init__()
        self._app = app
        self._topics = {topic.key: topic for topic in topics(app.language)}
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(16)
        left = QVBoxLayout()
        left.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedWidth(app.theme.px(_LIST_WIDTH))
        self.list = QListWidget()
        self.list.setObjectName("topics")
        self.list.setAccessibleName(self.tr("Topics"))
        self.list.setFixedWidth(app.theme.px(_LIST_WIDTH))
        self._none = label(self.tr("Nothing found"), "small", wraps=True)
        self._none.hide()
        for widget in (self.search, self._none, self.list):
            left.addWidget(widget, 1 if widget is self.list else 0)
        line.addLayout(left)
        self.text = _Reader(app.theme.px(_WIDEST))
        self.text.setObjectName("help")
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(self.tr("Help text"))
        self.text.anchorClicked.connect(self._on_link)
        line.addWidget(self.text, 1)
        self.search.textChanged.connect(self._on_search)
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(self._on_chosen)
        self._list_topics("")

    def resizeEvent(self, event: QResizeEvent) -> None:  # Qt's name
        """Keep lines readable in a wide window."""
        super().resizeEvent(event)
        self.text.keep_readable()

    def open_at(self, key: str) -> None:
        """Show a topic, the first one where there is none of that name."""
        self.search.clear()
        for row in range(self.list.count()):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)
                return
        self.list.setCurrentRow(0)

    def _list_topics(self, searched: str) -> None:
        words = fold(searched).split()
        found = [
            topic for topic in self._topics.values() if all(word in topic.folded for word in words)
        ]
        self.list.clear()
        for topic in found:
            item = QListWidgetItem(topic.title)
            item.setData(_KEY, topic.key)
            item.setSizeHint(QSize(0, self._app.theme.px(_ROW)))
            self.list.addItem(item)
        self._none.setVisible(not found)
        self.list.setCurrentRow(0 if found else -1)

    @Slot(str)
    def _on_search(self, text: str) -> None:
        self._list_topics(text)
        words = text.split()
        if words:
            self.text.find(words[0])

    @Slot()
    def _on_chosen(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self._show(self._topics[str(item.data(_KEY))])

    def _show(self, topic: HelpTopic) -> None:
        self.text.setMarkdown(topic.text)
        self._space_out(self.text.document())
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _space_out(self, document: QTextDocument) -> None:
        """Give headings the sizes of the window, and lines and paragraphs some air."""
        px = self._app.theme.px
        document.setDocumentMargin(px(20))
        document.setIndentWidth(px(20))
        cursor = QTextCursor(document)
        block = document.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.movePosition(_END, QTextCursor.MoveMode.KeepAnchor)
            shape = block.blockFormat()
            level = shape.headingLevel()
            shape.setLineHeight(_LINE_PERCENT, _PROPORTIONAL)
            shape.setTopMargin(px(18) if level > 1 else 0)
            shape.setBottomMargin(px(6))
            cursor.setBlockFormat(shape)
            if level:
                letters = QTextCharFormat()
                letters.setFont(self._app.theme.font(_TITLE if level == 1 else _HEAD, _BOLD))
                cursor.setCharFormat(letters)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._calm(frame)

    def _calm(self, table: QTextTable) -> None:
        """Show a table without lines, with room between its cells."""
        shape = table.format()
        shape.setBorder(0)
        shape.setCellPadding(self._app.theme.px(6))
        shape.setBottomMargin(self._app.theme.px(12))
        table.setFormat(shape)

    @Slot(QUrl)
    def _on_link(self, link: QUrl) -> None:
        if link.scheme() == "help":
            self.open_at(link.path())
