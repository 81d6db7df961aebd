"""Let a table show as many columns as fit: those that matter least go first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView

from ui.theme import Theme
from ui.widgets.table import Table

_LEAST = 64


class FitColumns(QObject):
    """Keep the columns of a table as wide as the table, without a bar to scroll sideways."""

    def __init__(
        self, table: Table, theme: Theme, widths: Sequence[int], elastic: Sequence[int]
    ) -> None:
        """Fit a table from now on.

        Args:
            table: Whose columns they are.
            theme: Scales the widths.
            widths: The least width of each column, for 100 % text.
            elastic: The columns that share what is left.
        """
        super().__init__(table)
        self._table = table
        self._theme = theme
        self._widths = tuple(widths)
        self._elastic = tuple(elastic)
        self._order: tuple[int, ...] = ()
        self._gone: frozenset[int] = frozenset()
        heads = table.horizontalHeader()
        heads.setStretchLastSection(False)
        heads.setMinimumSectionSize(theme.px(24))
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.viewport().installEventFilter(self)

    def hide_first(self, order: Sequence[int], gone: Sequence[int] = ()) -> None:
        """Say which columns go first where there is no room, and which are not wanted at all."""
        self._order, self._gone = tuple(order), frozenset(gone)
        self.fit()

    def fit(self) -> None:
        """Show and widen the columns for the room there is."""
        room = self._table.viewport().width()
        widths = {
            at: self._theme.px(width)
            for at, width in enumerate(self._widths)
            if at not in self._gone
        }
        for at in self._order:
            if sum(widths.values()) <= room:
                break
            widths.pop(at, None)
        elastic = [at for at in self._elastic if at in widths]
        left = room - sum(widths.values())  # below zero they give way
        base = sum(widths[at] for at in elastic)
        heads = self._table.horizontalHeader()
        for at in range(len(self._widths)):
            self._table.setColumnHidden(at, at not in widths)
            if at in widths:
                wide = widths[at]
                if at in elastic:
                    wide = max(self._theme.px(_LEAST), wide + left * wide // base)
                heads.resizeSection(at, wide)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # Qt's name
        """Fit anew when the table is resized."""
        if event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)
