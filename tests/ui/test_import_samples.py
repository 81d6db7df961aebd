"""Show that the wizard has exactly the rows and problems of the twelve sample lists.

They are read in a process of their own, as in the window; `expected` has what is right.
"""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from facilitator.roster.plan import Action
from tests.ui.conftest import DATA
from ui.dialogs.import_wizard import ImportWizard
from ui.main_window import MainWindow
from ui.models.import_table import ImportRow
from ui.pages.roster import RosterPage

Show = Callable[[Path, str], MainWindow]
LISTS = DATA / "rosters"
NAMES = sorted(path.name for path in LISTS.glob("[01]*"))


def expected_of(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((LISTS / "expected" / f"{name}.json").read_text("utf-8"))
    return found


def fields_of(rows: list[ImportRow]) -> list[dict[str, object]]:
    has_sheets = len({row.key[0] for row in rows}) > 1
    return [
        {
            "row": row.key[1],
            **row.planned.row.fields,
            **({"sheet": row.key[0]} if has_sheets else {}),
        }
        for row in rows
    ]


def problems_of(rows: list[ImportRow]) -> list[dict[str, object]]:
    keys = ("row", "field", "code", "value", "known_digits", "other_row")
    found = [remark.problem for row in rows for remark in row.remarks]
    every = [{key: getattr(problem, key) for key in keys} for problem in found]
    return [{key: value for key, value in one.items() if value is not None} for one in every]


def checksum(rows: list[ImportRow]) -> str:
    lines = (
        f"{row.planned.row.fields['name']}\t{row.planned.row.fields['nip'] or ''}\n" for row in rows
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()


@pytest.mark.parametrize("name", NAMES)
def test_the_wizard_has_every_row_and_problem(show: Show, empty_path: Path, name: str) -> None:
    page = show(empty_path, "roster").page
    assert isinstance(page, RosterPage)
    wizard = ImportWizard(page, page.bench, LISTS / name)
    rows, wanted = list(wizard.model.shown), expected_of(name)
    wizard.reject()
    assert checksum(rows) == wanted["rows_sha256"]
    assert problems_of(rows) == wanted["problems"]
    if "rows" in wanted:
        assert fields_of(rows) == wanted["rows"]
    else:
        found = fields_of(rows)
        assert (found[:5], found[-5:]) == (wanted["first_rows"], wanted["last_rows"])
    assert {row.action for row in rows} == {Action.ADD}
    assert all(remark.sentence and remark.place for row in rows for remark in row.remarks)
