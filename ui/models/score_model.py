"""Show what was entered in a round as a grid of teams and components, to type into."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon

from facilitator.model.ids import AssessorId, ExerciseId, TeamId
from facilitator.services.score_board import Board, BoardRow, SheetState

Index = QModelIndex | QPersistentModelIndex
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class What(Enum):
    """Say what a column holds."""

    MARK = "mark"
    OWN = "own"
    STATE = "state"
    VALUE = "value"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreColumn:
    """Declare a column: a component of an assessor, what belongs to the team, or a result."""

    what: What
    title: str
    hint: str = ""
    name: str = ""
    assessor: AssessorId | None = None
    is_text: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CellKey:
    """Name a value that can be typed, in whatever exercise and round."""

    exercise: ExerciseId
    round: int
    team: TeamId
    assessor: AssessorId | None
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """Hold a typed text that is not saved: on its way, waiting for its other half, or wrong."""

    text: str
    sentence: str = ""
    is_wrong: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Hold how the grid spells and colors things."""

    number: Callable[[str], str]
    state: Callable[[BoardRow, AssessorId], str]
    value: Callable[[BoardRow], str]
    colors: dict[str, QColor]
    waiting: QIcon
    wrong: QIcon


class ScoreModel(QAbstractTableModel):
    """Hold a board and what was typed over it.

    Signals:
        typed: A `CellKey` and the text that was typed.
    """

    typed = Signal(object, object)

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        """Begin without a board."""
        super().__init__(parent)
        self._look = look
        self._board: Board | None = None
        self._columns: tuple[ScoreColumn, ...] = ()
        self._unsaved: dict[CellKey, Unsaved] = {}
        self._can_edit = True

    # ---- what there is

    def set_board(self, board: Board | None, columns: Sequence[ScoreColumn]) -> None:
        """Show a board; with the same teams and columns, cells under the keys stay put."""
        if self._has_form_of(board, columns):
            self._board, self._columns = board, tuple(columns)
            self._tell_all()
            return
        self.beginResetModel()
        self._board, self._columns = board, tuple(columns)
        self.endResetModel()

    def set_editable(self, can_edit: bool) -> None:  # noqa: FBT001  # Qt's form of a setter
        """Let cells be typed into, or not."""
        self._can_edit = can_edit

    def _has_form_of(self, board: Board | None, columns: Sequence[ScoreColumn]) -> bool:
        mine = self._board
        if mine is None or board is None or self._columns != tuple(columns):
            return False
        teams = [row.team.id for row in mine.rows] == [row.team.id for row in board.rows]
        return teams and (mine.exercise.id, mine.round) == (board.exercise.id, board.round)

    def _tell_all(self) -> None:
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        if last.isValid():
            self.dataChanged.emit(self.index(0, 0), last)

    def set_unsaved(self, key: CellKey, unsaved: Unsaved | None) -> None:
        """Show a typed text that is not saved, or what is saved again."""
        if unsaved is None:
            self._unsaved.pop(key, None)
        else:
            self._unsaved[key] = unsaved
        self._tell_all()

    def unsaved(self, key: CellKey) -> Unsaved | None:
        """Give what was typed and is not saved."""
        return self._unsaved.get(key)

    @property
    def columns(self) -> tuple[ScoreColumn, ...]:
        """Give the columns."""
        return self._columns

    def row(self, index: int) -> BoardRow:
        """Give a row of the board."""
        if self._board is None:
            raise IndexError(index)
        return self._board.rows[index]

    def key(self, index: Index) -> CellKey | None:
        """Name the value of a cell, `None` where nothing can be typed."""
        board = self._board
        if board is None or not index.isValid():
            return None
        column = self._columns[index.column()]
        if column.what not in {What.MARK, What.OWN}:
            return None
        team = board.rows[index.row()].team.id
        return CellKey(
            exercise=board.exercise.id, round=board.round, team=team,
            assessor=column.assessor, name=column.name,
        )  # fmt: skip

    def saved_text(self, row: int, column: ScoreColumn) -> str:
        """Give what is saved for a cell, as it is typed."""
        entry = self.row(row)
        if column.assessor is None:
            found = entry.own.get(column.name, "")
        else:
            found = entry.sheets[column.assessor].marks.get(column.name, "")
        return found if column.is_text else self._look.number(found)

    def sentence(self, index: Index) -> str:
        """Say what is wrong with a cell or missing beside it, empty for nothing."""
        key = self.key(index)
        unsaved = None if key is None else self._unsaved.get(key)
        return "" if unsaved is None else unsaved.sentence

    # ---- Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's form
        """Count the teams."""
        return 0 if parent.isValid() or self._board is None else len(self._board.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's form
        """Count the columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return self._text(index, is_edit=role == Qt.ItemDataRole.EditRole)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            column = self._columns[index.column()]
            return _LEFT if column.is_text or column.what is What.STATE else RIGHT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.sentence(index) or self._excuse(index) or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        return self._colored(index, role)

    def _text(self, index: Index, *, is_edit: bool) -> str:
        column, row = self._columns[index.column()], self.row(index.row())
        if column.what is What.STATE and column.assessor is not None:
            return self._look.state(row, column.assessor)
        if column.what is What.VALUE:
            return self._look.value(row)
        key = self.key(index)
        unsaved = None if key is None else self._unsaved.get(key)
        if unsaved is not None:
            return unsaved.text
        return (
            "–" if not is_edit and self._is_excused(index) else self.saved_text(index.row(), column)
        )

    def _spoken(self, index: Index) -> str:
        column, team = self._columns[index.column()], self.row(index.row()).team.name
        text = self._text(index, is_edit=False)
        parts = (team, column.title.replace("\n", " "), text, self.sentence(index))
        return ", ".join(part for part in parts if part)

    def _colored(self, index: Index, role: int) -> object:
        key, colors = self.key(index), self._look.colors
        unsaved = None if key is None else self._unsaved.get(key)
        is_marked = unsaved is not None and bool(unsaved.sentence)
        is_wrong = unsaved is not None and unsaved.is_wrong
        if role == Qt.ItemDataRole.DecorationRole:
            icon = self._look.wrong if is_wrong else self._look.waiting
            return icon if is_marked else None
        tone = "bad" if is_wrong else "warn"
        if role == Qt.ItemDataRole.BackgroundRole and is_marked:
            return colors[f"{tone}Soft"]
        if role == Qt.ItemDataRole.ForegroundRole:
            return colors[tone] if is_marked else self._plain_color(index)
        return None

    def _plain_color(self, index: Index) -> QColor | None:
        column, colors = self._columns[index.column()], self._look.colors
        if column.what is What.STATE and column.assessor is not None:
            state = self.row(index.row()).sheets[column.assessor].state
            return colors[{SheetState.COMPLETE: "ok", SheetState.PARTIAL: "warn"}.get(
                state, "muted"
            )]  # fmt: skip
        return colors["muted"] if self._is_excused(index) else None

    def _is_excused(self, index: Index) -> bool:
        assessor = self._columns[index.column()].assessor
        if assessor is None:
            return False
        return self.row(index.row()).sheets[assessor].state is SheetState.EXCUSED

    def _excuse(self, index: Index) -> str:
        assessor = self._columns[index.column()].assessor
        return "" if assessor is None else self.row(index.row()).sheets[assessor].excused

    def setData(  # Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Hand on what was typed, if it is something else than there is."""
        key = self.key(index)
        if role != Qt.ItemDataRole.EditRole or key is None or not self._can_type(index):
            return False
        text = str(value).strip()
        if text == self._text(index, is_edit=True):
            return False
        self.typed.emit(key, text)
        return True

    def _can_type(self, index: Index) -> bool:
        return self._can_edit and self.key(index) is not None and not self._is_excused(index)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let marks and what belongs to a team be typed."""
        flags = super().flags(index)
        if index.isValid() and self._can_type(index):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(  # Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Give the title of a column, or the team of a row."""
        if orientation is Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT
            return self.row(section).team.name if role == Qt.ItemDataRole.DisplayRole else None
        column = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return column.hint or None
        return None
