"""Use the page of exercises as a person does: deal, move, type marks, ask why."""

from collections.abc import Callable
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TypeVar, cast

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from facilitator.model.ids import TeamId
from facilitator.services import teams
from facilitator.services.exercise_forms import ComponentForm
from facilitator.services.results import Scores
from facilitator.store import exercises, people
from facilitator.store.connection import Connection, open_store
from ui.context import AppContext
from ui.dialogs.assessors import AssessorsDialog
from ui.dialogs.choose_team import ChooseTeam
from ui.dialogs.deal_form import DealForm
from ui.dialogs.exercise_form import ExerciseForm
from ui.dialogs.text_form import TextForm
from ui.dialogs.why_score import WhyScore
from ui.main_window import MainWindow
from ui.models.member_model import MemberModel
from ui.pages.exercises import ExercisesPage
from ui.widgets.score_results import ScoreResults
from ui.widgets.score_sheets import ScoreSheets
from ui.widgets.small_chart import spread, ticks
from ui.widgets.team_board import TeamBoard
from ui.widgets.team_card import TeamCard
from ui.widgets.toast import Toast

D = TypeVar("D", bound=QDialog)
Show = Callable[[Path, str], MainWindow]


def page_of(window: MainWindow) -> ExercisesPage:
    assert isinstance(window.page, ExercisesPage)
    return window.page


def reading_of(window: MainWindow) -> Connection:
    return page_of(window).bench.reading


def board_of(window: MainWindow) -> TeamBoard:
    window.go("exercises", "teams")
    return cast("TeamBoard", page_of(window).tab)


def sheets_of(window: MainWindow) -> ScoreSheets:
    window.go("exercises", "scores")
    return cast("ScoreSheets", page_of(window).tab)


def results_of(window: MainWindow) -> ScoreResults:
    window.go("exercises", "results")
    return cast("ScoreResults", page_of(window).tab)


def dialog_of(kind: type[D]) -> D:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, kind)]
    (shown,) = [one for one in found if one.isVisible()]
    return shown


def click(widget: QWidget) -> None:
    assert widget.isVisible()
    assert widget.isEnabled()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def texts_in(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def said(window: MainWindow) -> str:
    (toast,) = window.findChildren(Toast)
    return toast.text


def cards(board: TeamBoard) -> list[TeamCard]:
    return [one for one in board.findChildren(TeamCard) if one.isVisible()]


def names(card: TeamCard) -> list[str]:
    return [member.name for member in card.model.shown]


def choose(card: TeamCard, *rows: int) -> None:
    card.list.setCurrentIndex(card.model.index(rows[0]))
    for row in rows:
        card.list.selectionModel().select(
            card.model.index(row), QItemSelectionModel.SelectionFlag.Select
        )


# ---- teams


def test_without_people_the_teams_lead_to_the_participants(show: Show, empty_path: Path) -> None:
    window = show(empty_path, "exercises")
    assert "Teams are made of participants, and there are none yet." in texts_in(window)
    assert not board_of(window).deal_button.isEnabled()


def test_dealing_makes_teams_and_undo_brings_the_old_ones_back(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "exercises")
    board = board_of(window)
    before = len(cards(board))
    click(board.deal_button)
    dialog = dialog_of(DealForm)
    dialog.count.setValue(4)
    assert "7–8 in each" in dialog.sizes.text()
    click(dialog.accept_button)
    assert [len(names(card)) for card in cards(board)] == [8, 8, 7, 7]
    assert said(window).startswith("4 team")
    window.undo()
    assert len(cards(board)) == before


def test_two_teams_of_one_name_are_refused_in_the_dialog(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    click(board_of(window).deal_button)
    dialog = dialog_of(DealForm)
    dialog.names.setPlainText("Elang\nelang")
    click(dialog.accept_button)
    assert "There is a team elang already. Choose another name." in texts_in(dialog)
    dialog.reject()


def test_a_person_moves_by_keyboard(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    board = board_of(window)
    first, second = cards(board)[:2]
    moved = names(first)[-1]
    choose(first, len(names(first)) - 1)
    QTest.keyClick(first.list, Qt.Key.Key_Return)
    dialog = dialog_of(ChooseTeam)
    assert second.team is not None
    QTest.keyClicks(dialog.line, second.team.name[:4])
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert moved in names(cards(board)[1])
    assert moved not in names(cards(board)[0])


def test_a_dropped_person_joins_the_team(show: Show, sample_path: Path) -> None:
    board = board_of(show(sample_path, "exercises"))
    first, second = cards(board)[:2]
    moved = names(first)[-1]
    carried = first.model.mimeData([first.model.index(len(names(first)) - 1)])
    action = Qt.DropAction.MoveAction
    assert second.model.dropMimeData(carried, action, -1, -1, second.model.index(-1))
    assert moved in names(cards(board)[1])


def test_a_person_without_a_team_is_listed_and_put_into_the_smallest(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "exercises")
    board = board_of(window)
    choose(cards(board)[1], 0)
    click(board.move_button)
    dialog = dialog_of(ChooseTeam)
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert len(cards(board)) == 7
    assert "Without a team" in texts_in(cards(board)[0])
    fill = next(one for one in board.findChildren(QWidget) if _is_fill(one))
    click(fill)
    assert len(cards(board)) == 6


def _is_fill(widget: QWidget) -> bool:
    text = getattr(widget, "text", None)
    return callable(text) and text() == "Put them into the smallest teams"


def test_a_chosen_member_leads(show: Show, sample_path: Path) -> None:
    board = board_of(show(sample_path, "exercises"))
    card = cards(board)[0]
    choose(card, 2)
    name = card.selected()[0].name
    click(board.lead_button)
    assert f"Leader: {name}" in texts_in(cards(board)[0])


def test_teams_are_added_and_renamed_by_name_and_enter(show: Show, sample_path: Path) -> None:
    board = board_of(show(sample_path, "exercises"))
    click(board.add_button)
    dialog = dialog_of(TextForm)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.error == "A team needs a name."
    QTest.keyClicks(dialog.line, "Garuda")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert "Garuda" in texts_in(cards(board)[-1])
    cards(board)[-1].rename_action.trigger()
    QTest.keyClicks(dialog_of(TextForm).line, "Rajawali")
    QTest.keyClick(dialog_of(TextForm).line, Qt.Key.Key_Return)
    assert "Rajawali" in texts_in(cards(board)[-1])
    cards(board)[-1].remove_action.trigger()
    assert len(cards(board)) == 6


def test_a_team_with_scores_says_why_it_stays(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    cards(board_of(window))[0].remove_action.trigger()
    assert page_of(window).notice.text.endswith("has scores, so it stays. Rename it instead.")


def test_the_search_leaves_those_who_match(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    board = board_of(window)
    wanted = people.participants(reading_of(window))[3].name
    QTest.keyClicks(board.search, wanted)
    found = [name for card in cards(board) for name in names(card)]
    assert found == [wanted]


def test_many_teams_fill_pages_and_the_search_looks_on_all_of_them(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    with open_store(sample_path, context.around) as store:
        teams.divide(store, [f"Team {number}" for number in range(1, 31)])
    window = show(sample_path, "exercises")
    board = board_of(window)
    assert "Teams 1–24 of 30" in texts_in(board)
    (last,) = teams.division(reading_of(window)).members[board_teams(window)[-1]]
    assert last.name not in [name for card in cards(board) for name in names(card)]
    QTest.keyClicks(board.search, last.name)
    assert [names(card) for card in cards(board)] == [[last.name]]


def board_teams(window: MainWindow) -> list[TeamId]:
    return [team.id for team in teams.division(reading_of(window)).teams]


# ---- marks


def open_round(window: MainWindow) -> ScoreSheets:
    """Add an exercise by name and Enter, and come to its empty first round."""
    sheets = sheets_of(window)
    click(sheets.new_button)
    dialog = dialog_of(TextForm)
    QTest.keyClicks(dialog.line, "Jembatan Sedotan")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    return sheets


def type_in(sheets: ScoreSheets, *values: str) -> None:
    """Type values one after the other, each with Enter."""
    for value in values:
        QTest.keyClicks(sheets.grid.viewport(), value[0])
        editor = sheets.grid.viewport().findChildren(QLineEdit)[-1]
        QTest.keyClicks(editor, value[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)


def row_texts(sheets: ScoreSheets, row: int = 0) -> list[str]:
    model = sheets.model
    return [str(model.index(row, at).data() or "") for at in range(model.columnCount())]


@pytest.fixture
def opened(show: Show, sample_path: Path, qtbot: QtBot) -> MainWindow:
    """Show the scores of a new exercise."""
    window = show(sample_path, "exercises")
    open_round(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    sheets_of(window).grid.setFocus()
    return window


def test_the_first_mark_starts_the_round_and_says_so(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    assert "The first mark starts this round and locks the weights." in texts_in(sheets)
    type_in(sheets, "80")
    assert said(opened) == "Round 1 has started. Its weights are locked now."
    assert "Weights locked" in texts_in(sheets)
    opened.undo()
    assert "Not started" in texts_in(sheets)


def test_enter_goes_on_from_cell_to_cell_and_saves_each(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    type_in(sheets, "80", "75", "70", "90")
    assert row_texts(sheets)[:5] == ["80", "75", "70", "90", "Complete"]
    saved = [one for one in exercises.sheets(reading_of(opened)) if len(one.marks) == 4]
    assert {key: int(mark) for key, mark in saved[-1].marks.items()}.keys() == {
        "plan",
        "do",
        "check",
        "act",
    }
    assert row_texts(sheets)[-1] == "79.00 provisional"


def test_an_invalid_mark_is_shown_with_the_sentence_and_never_saved(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    before = len(exercises.sheets(reading_of(opened)))
    type_in(sheets, "801")
    QTest.keyClick(sheets.grid, Qt.Key.Key_Left)
    assert row_texts(sheets)[0] == "801"
    assert sheets.message.text().startswith("The mark 801 for Plan is off the scale.")
    assert len(exercises.sheets(reading_of(opened))) == before
    type_in(sheets, "81")
    assert row_texts(sheets)[0] == "81"
    assert len(exercises.sheets(reading_of(opened))) == before + 1


def test_a_penalty_waits_for_its_reason_and_both_are_saved_at_once(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    at = [column.name for column in sheets.model.columns].index("penalty")
    sheets.grid.setCurrentIndex(sheets.model.index(0, at))
    type_in(sheets, "5")
    sheets.grid.setCurrentIndex(sheets.model.index(0, at))
    assert sheets.message.text() == "A penalty needs a reason. Type it beside the points."
    sheets.grid.setCurrentIndex(sheets.model.index(0, at + 1))
    type_in(sheets, "late")
    rounds = exercises.team_rounds(reading_of(opened))
    assert "late" in [one.penalty_reason for one in rounds]
    assert sheets.model.sentence(sheets.model.index(0, at)) == ""


def test_delete_empties_a_cell_and_paste_fills_a_block(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    QGuiApplication.clipboard().setText("80\t75\n60\t65\n")
    QTest.keyClick(sheets.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert row_texts(sheets, 0)[:2] == ["80", "75"]
    assert row_texts(sheets, 1)[:2] == ["60", "65"]
    QTest.keyClick(sheets.grid, Qt.Key.Key_Delete)
    assert row_texts(sheets, 0)[:2] == ["", "75"]
    assert row_texts(sheets, 0)[4] == "1 of 4"


def test_tab_and_arrows_walk_through_the_marks(opened: MainWindow) -> None:
    grid = sheets_of(opened).grid
    QTest.keyClick(grid, Qt.Key.Key_Tab)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, 1)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 1)
    QTest.keyClick(grid, Qt.Key.Key_Backtab)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (1, 0)


def test_two_assessors_stand_side_by_side(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    alone = sheets.model.columnCount()
    sheets.beside.setCurrentIndex(2)
    sheets.beside.activated.emit(2)
    assert sheets.model.columnCount() == alone + 5
    titles = [column.title for column in sheets.model.columns]
    assert titles[0] == "Plan\nViman Z."
    assert titles[5] == "Plan\nBakiadi M."


def test_a_sheet_is_excused_with_a_reason_and_asked_for_again(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    click(sheets.excuse_button)
    dialog = dialog_of(TextForm)
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.error == "Say why this sheet will not come."
    QTest.keyClicks(dialog.line, "sick")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert row_texts(sheets)[:5] == ["–", "–", "–", "–", "Excused"]
    sheets.grid.setCurrentIndex(sheets.model.index(0, 0))
    click(sheets.excuse_button)
    assert row_texts(sheets)[4] == "Empty"


def test_a_scored_exercise_asks_for_a_reason_before_its_weights_change(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "exercises")
    sheets = sheets_of(window)
    click(sheets.setup_button)
    form = dialog_of(ExerciseForm)
    form.components.rows[0].weight.setText("60")
    click(form.save_button)
    assert (
        form.notice.text == "Menara Kertas has been scored already. Give a reason for the change."
    )
    form.reason.setText("Bobot keliru")
    click(form.save_button)
    assert int(exercises.exercises(reading_of(window))[0].components[0].weight) == 60


def test_a_fresh_exercise_takes_another_rubric(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    click(sheets.setup_button)
    form = dialog_of(ExerciseForm)
    form.preset.setCurrentIndex(3)
    form.preset.activated.emit(3)
    click(form.save_button)
    assert [column.title for column in sheets.model.columns][:4] == [
        "Post 1",
        "Post 2",
        "Post 3",
        "Post 4",
    ]


def test_matches_are_scored_by_win_draw_and_lose(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    click(sheets.setup_button)
    form = dialog_of(ExerciseForm)
    form.components.set_forms([ComponentForm(title="Tarik tambang", weight="1")])
    (row,) = form.components.rows
    row.way.setCurrentText("Win or lose")
    assert row.outcomes[0].isVisibleTo(row)
    row.outcomes[0].setText("5")
    click(form.save_button)
    sheets.grid.setCurrentIndex(sheets.model.index(0, 0))
    sheets.grid.setFocus()
    type_in(sheets, "menang WIN lose")
    assert row_texts(sheets)[0] == "win win lose"
    assert row_texts(sheets)[-1] == "10.00"


def test_assessors_are_added_renamed_and_removed(opened: MainWindow) -> None:
    sheets = sheets_of(opened)
    click(sheets.assessors_button)
    dialog = dialog_of(AssessorsDialog)
    QTest.keyClicks(dialog.line, "Bu Ratna")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert sheets.assessor.itemText(2) == "Bu Ratna"
    click(dialog.rename_button)
    QTest.keyClicks(dialog_of(TextForm).line, "Ibu Ratna")
    QTest.keyClick(dialog_of(TextForm).line, Qt.Key.Key_Return)
    assert sheets.assessor.itemText(2) == "Ibu Ratna"
    click(dialog.remove_button)
    assert sheets.assessor.count() == 2
    click(dialog.close_button)


def test_without_exercises_there_is_a_button_to_name_one(show: Show, empty_path: Path) -> None:
    window = show(empty_path, "exercises")
    sheets = sheets_of(window)
    assert "Exercises are scored by teams, and there are none yet." in texts_in(sheets)


# ---- results


def test_ranks_share_a_place_and_the_winner_stands_first(show: Show, sample_path: Path) -> None:
    results = results_of(show(sample_path, "exercises"))
    assert results.table is not None
    model = results.table.model()
    ranks = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert ranks == ["1", "2", "3", "3", "5", "6"]
    assert model.index(0, 1).data() == "Pinisi"
    assert "Pinisi" in results.bars.accessibleDescription()


def test_why_shows_the_formula_with_the_figures(show: Show, sample_path: Path) -> None:
    results = results_of(show(sample_path, "exercises"))
    results.exercise.setCurrentIndex(1)
    results.exercise.activated.emit(1)
    assert results.table is not None
    assert results.lines.isVisible()
    results.table.selectRow(0)
    click(results.why_button)
    lines = texts_in(dialog_of(WhyScore))
    assert "Mean of 2 complete sheets: 86.43" in lines
    assert any(line.startswith("round 1 86.43 × 20% + round 2") for line in lines)


def test_a_missing_sheet_makes_the_result_provisional_in_words(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "exercises")
    click(sheets_of(window).assessors_button)
    dialog = dialog_of(AssessorsDialog)
    QTest.keyClicks(dialog.line, "Bu Ratna")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    click(dialog.close_button)
    results = results_of(window)
    assert results.table is not None
    model = results.table.model()
    assert model.index(0, model.columnCount() - 1).data() == "Provisional"


def test_gaps_between_assessors_are_listed(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    results = results_of(window)
    expected = len(Scores(reading_of(window)).agreement().gaps)
    assert results.gap_model.rowCount() == expected > 0


def test_without_scores_the_results_lead_to_the_marks(show: Show, empty_path: Path) -> None:
    results = results_of(show(empty_path, "exercises"))
    assert "Results appear here with the first complete sheet." in texts_in(results)


# ---- the whole


def test_a_file_that_is_only_read_can_be_looked_at(
    show: Show, sample_path: Path, context: AppContext
) -> None:
    first = show(sample_path, "exercises")
    second = show(sample_path, "exercises")
    board = board_of(second)
    assert not board.deal_button.isEnabled()
    choose(cards(board)[0], 0)
    assert not board.move_button.isEnabled()
    sheets = sheets_of(second)
    assert not sheets.model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable
    assert first.page is not None
    assert context.hub is not None


def test_the_models_are_sound(show: Show, sample_path: Path, qtmodeltester: ModelTester) -> None:
    window = show(sample_path, "exercises")
    model = cards(board_of(window))[0].model
    assert isinstance(model, MemberModel)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # has no types
    qtmodeltester.check(sheets_of(window).model)  # type: ignore[no-untyped-call]  # as above


def test_the_page_fits_a_small_screen(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    for tab in ("teams", "scores", "results"):
        window.go("exercises", tab)
        least = page_of(window).minimumSizeHint()
        assert least.width() <= 1000 - 72
        assert least.height() <= 560 - 40


def test_every_input_has_a_name(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    for tab in (board_of(window), sheets_of(window), results_of(window)):
        every = tab.findChildren(QWidget)
        inputs = [one for one in every if one.metaObject().className() in _INPUTS]
        assert inputs
        assert all(one.accessibleName() for one in inputs if one.isVisible())


_INPUTS = frozenset({"QComboBox", "QLineEdit", "QListView", "ScoreGrid", "Table"})


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        pytest.param(71, 93, [70, 75, 80, 85, 90, 95], id="scores"),
        pytest.param(0, 100, [0, 20, 40, 60, 80, 100], id="all"),
        pytest.param(5, 5, [4.0, 4.5, 5.0, 5.5, 6.0], id="one_value"),
    ],
)
def test_the_scale_has_round_steps(low: int, high: int, expected: list[float]) -> None:
    assert [float(tick) for tick in ticks(Fraction(low), Fraction(high))] == expected


def test_names_at_the_ends_of_lines_never_overlap() -> None:
    places = spread([10.0, 11.0, 12.0, 90.0], 16, 0, 100)
    gaps = [after - before for before, after in pairwise(places)]
    assert min(gaps) >= 16
    assert max(places) <= 100
