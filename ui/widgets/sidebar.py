"""Show where one can go: the pages in groups, settings and help at the lower end."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.context import AppContext
from ui.navigation import PLACES, Place, group_text
from ui.widgets.basics import Elided, label

_WIDTH, _NARROW = 208, 60
_ANY = 16_777_215  # what Qt calls no limit


class Sidebar(QFrame):
    """Hold a button for each page.

    Signals:
        chosen: The key of a page.
    """

    chosen = Signal(str)

    def __init__(self, app: AppContext, title: str) -> None:
        """List all pages under the title of the workshop."""
        super().__init__()
        self.setObjectName("sidebar")
        self._app = app
        self._buttons: dict[str, QToolButton] = {}
        self._words: list[QWidget] = []
        self._group = QButtonGroup(self)
        body = QVBoxLayout(self)
        body.setContentsMargins(8, 12, 8, 12)
        body.setSpacing(2)
        body.addLayout(self._brand(title))
        body.addSpacing(8)
        body.addWidget(self._list(), 1)
        for place in PLACES:
            if not place.group:
                body.addWidget(self._button(place))
        self.set_narrow(is_narrow=False)

    def _brand(self, title: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(6, 0, 6, 0)
        mark = QLabel()
        mark.setPixmap(self._app.icons.pixmap("compass", "primary", 28))
        line.addWidget(mark)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        self._title = Elided(title, "small")
        name = label("Facilitator", "brand")
        texts.addWidget(name)
        texts.addWidget(self._title)
        line.addLayout(texts, 1)
        self._words += [name, self._title]
        return line

    def _list(self) -> QScrollArea:
        inner = QWidget()
        inner.setObjectName("sidebarList")
        lines = QVBoxLayout(inner)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        shown = ""
        for place in PLACES:
            if place.group and place.group != shown:
                shown = place.group
                head = label(group_text(shown).upper(), "group")
                head.setContentsMargins(10, 10, 0, 4)
                lines.addWidget(head)
                self._words.append(head)
            if place.group:
                lines.addWidget(self._button(place))
        lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("sidebarArea")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons scroll to where the focus is
        area.viewport().setObjectName("sidebarView")
        area.setWidget(inner)
        return area

    def _button(self, place: Place) -> QToolButton:
        made = QToolButton()
        made.setObjectName("nav")
        made.setText("  " + place.text.replace("&", "&&"))
        made.setIcon(self._app.icons.icon(place.icon, "text", checked="softText"))
        made.setIconSize(QSize(self._app.theme.px(20), self._app.theme.px(20)))
        made.setCheckable(True)
        made.setAccessibleName(place.text)
        made.setToolTip(f"{place.text} ({place.shortcut})")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setProperty("page", place.key)
        made.clicked.connect(self._on_clicked)
        self._group.addButton(made)
        self._buttons[place.key] = made
        return made

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.chosen.emit(str(sender.property("page")))

    def set_current(self, key: str) -> None:
        """Show which page is open."""
        self._buttons[key].setChecked(True)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show only icons where the window is narrow."""
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly
            if is_narrow
            else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        )
        for made in self._buttons.values():
            made.setToolButtonStyle(style)
            made.setProperty("narrow", is_narrow)
            made.style().unpolish(made)
            made.style().polish(made)
            made.setMaximumWidth(self._app.theme.px(_NARROW - 16) if is_narrow else _ANY)
        for words in self._words:
            words.setVisible(not is_narrow)
        self.setFixedWidth(self._app.theme.px(_NARROW if is_narrow else _WIDTH))
