"""Read tests before and after, and the satisfaction survey."""

import json
import sqlite3
from fractions import Fraction
from uuid import UUID

from facilitator.model.evaluation import SurveyAnswer, SurveyElement, TestResult
from facilitator.model.ids import PersonId
from facilitator.quantities import exact
from facilitator.store.entries import standing_for


def test_results(connection: sqlite3.Connection) -> tuple[TestResult, ...]:
    """Read everybody's marks before and after, in the order they were entered.

    Of a person with several entries, a mark that the one that stands for them lacks is taken
    from another one.
    """
    stands = standing_for(connection)
    rows = connection.execute(
        "SELECT person, pre, post FROM test_result WHERE person IS NOT NULL ORDER BY rank, person"
    ).fetchall()
    if stands:
        rows.sort(key=lambda row: row[0] in stands)
    found: dict[bytes, tuple[Fraction | None, Fraction | None]] = {}
    for person, *texts in rows:
        first = stands.get(person, person)
        pre, post = map(_mark, texts)
        known = found.get(first, (None, None))
        found[first] = (
            pre if known[0] is None else known[0],
            post if known[1] is None else known[1],
        )
    return tuple(
        TestResult(person=PersonId(UUID(bytes=person)), pre=pre, post=post)
        for person, (pre, post) in found.items()
    )


def _mark(value: object) -> Fraction | None:
    try:
        return exact(value)
    except ValueError:
        return None


def survey(
    connection: sqlite3.Connection,
) -> tuple[tuple[SurveyElement, ...], tuple[SurveyAnswer, ...]]:
    """Read the first survey: its elements, and its answers in the order they came."""
    row = connection.execute("SELECT id, elements FROM survey ORDER BY rank, id").fetchone()
    if row is None:
        return (), ()
    key, text = row
    elements = tuple(
        SurveyElement(key=str(element.get("key", "")), title=str(element.get("title", "")))
        for element in json.loads(text or "[]")
        if isinstance(element, dict)
    )
    rows = connection.execute(
        "SELECT respondent, marks FROM answer WHERE survey = ? ORDER BY rank, id", (key,)
    )
    answers = tuple(
        SurveyAnswer(
            respondent=respondent or "", marks=tuple(map(_mark, json.loads(marks or "[]")))
        )
        for respondent, marks in rows
    )
    return elements, answers
