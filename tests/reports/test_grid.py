"""Test where labels lie on their sheets."""

import itertools

import pytest

from facilitator.errors import UserError
from facilitator.model.rendering import Paper
from reports import grid
from reports.page import SIZES, Box

every_layout = pytest.mark.parametrize("name", list(grid.LAYOUTS))
every_paper = pytest.mark.parametrize("paper", list(Paper))


def overlap(one: Box, other: Box) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > 0.001 and down > 0.001


@every_layout
@every_paper
def test_labels_lie_on_the_paper(name: str, paper: Paper) -> None:
    width, height = SIZES[paper]
    assert all(
        box.x >= 0 and box.y >= 0 and box.right <= width and box.bottom <= height
        for box in grid.boxes(name, paper)
    )


@every_layout
def test_labels_do_not_overlap(name: str) -> None:
    pairs = itertools.combinations(grid.boxes(name, Paper.A4), 2)
    assert not any(overlap(*pair) for pair in pairs)


@every_layout
@every_paper
def test_marks_stand_beside_the_labels(name: str, paper: Paper) -> None:
    boxes = grid.boxes(name, paper)
    marks = (
        Box(*start, max(end[0] - start[0], 0.1), max(end[1] - start[1], 0.1))
        for start, end in grid.cut_marks(boxes, paper)
    )
    assert not any(overlap(mark, box) for mark in marks for box in boxes)


def test_labels_go_on_from_the_start_to_the_next_sheet() -> None:
    sheets = [sheet for sheet, _ in grid.places("badge-90x55", Paper.A4, 9, 4)]
    assert sheets == [0, 0, 1, 1]


def test_labels_run_row_by_row() -> None:
    (_, first), (_, second) = grid.places("badge-90x55", Paper.A4, 1, 2)
    assert second.y == first.y
    assert second.x == first.right


@pytest.mark.parametrize("start", [0, 11])
def test_a_start_beyond_the_sheet_is_refused(start: int) -> None:
    with pytest.raises(UserError) as caught:
        list(grid.places("badge-90x55", Paper.A4, start, 1))
    assert caught.value.params == {"start": start, "labels": 10}


def test_an_unknown_layout_is_refused() -> None:
    with pytest.raises(UserError, match=r"report\.no_such_layout"):
        grid.layout("badge-1x1")
