"""Weigh the exercises against each other as a person does."""

from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.services.results import Scores
from facilitator.store.connection import Connection
from ui.dialogs.exercise_weights import ExerciseWeights
from ui.main_window import MainWindow
from ui.pages.exercises import ExercisesPage
from ui.widgets.score_results import ScoreResults

Show = Callable[[Path, str], MainWindow]


def page_of(window: MainWindow) -> ExercisesPage:
    assert isinstance(window.page, ExercisesPage)
    return window.page


def reading_of(window: MainWindow) -> Connection:
    return page_of(window).bench.reading


def results_of(window: MainWindow) -> ScoreResults:
    window.go("exercises", "results")
    return cast("ScoreResults", page_of(window).tab)


def weights_dialog() -> ExerciseWeights:
    found = [one for one in QApplication.topLevelWidgets() if isinstance(one, ExerciseWeights)]
    (shown,) = [one for one in found if one.isVisible()]
    return shown


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_weights_of_exercises_change_the_total_and_are_undone(
    show: Show, sample_path: Path
) -> None:
    window = show(sample_path, "exercises")
    results = results_of(window)
    before = Scores(reading_of(window)).weights()
    click(results.weights_button)
    dialog = weights_dialog()
    one, *others = dialog.fields
    dialog.fields[one].setText("3")
    for other in others:
        dialog.fields[other].setText("0,5")
    assert dialog.share(one) == "75%"
    click(dialog.save_button)
    assert Scores(reading_of(window)).weights()[one] == 3
    assert "75%" in shown_heads(results)
    window.undo()
    assert Scores(reading_of(window)).weights() == before


def shown_heads(results: ScoreResults) -> str:
    assert results.table is not None
    model = results.table.model()
    heads = (model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount()))
    return " ".join(map(str, heads))


def test_weights_that_are_all_zero_are_refused_in_the_dialog(show: Show, sample_path: Path) -> None:
    window = show(sample_path, "exercises")
    click(results_of(window).weights_button)
    dialog = weights_dialog()
    for field in dialog.fields.values():
        field.setText("0")
    click(dialog.save_button)
    assert "All weights are zero" in dialog.notice.text
    assert dialog.isVisible()


def test_an_exercise_alone_has_no_weight_to_set(show: Show, sample_path: Path) -> None:
    results = results_of(show(sample_path, "exercises"))
    results.exercise.setCurrentIndex(1)
    results.exercise.activated.emit(1)
    assert not results.weights_button.isVisible()
