"""Show that whatever can be said of a list has a sentence in both languages."""

import re
import tomllib
from pathlib import Path
from typing import cast

import pytest

from facilitator.identity import Fault
from facilitator.roster.plan import Action
from facilitator.roster.records import GroupKind, Problem

Tables = dict[str, dict[str, str]]
SOURCES = [*Path("facilitator/roster").glob("*.py"), Path("facilitator/identity.py")]


def tables(language: str) -> Tables:
    text = Path(f"facilitator/texts/roster_{language}.toml").read_text("utf-8")
    return cast("Tables", tomllib.loads(text))


def placeholders(found: Tables) -> dict[tuple[str, str], list[str]]:
    return {
        (table, key): sorted(re.findall(r"\{(\w+)\}", text))
        for table, texts in found.items()
        for key, text in texts.items()
    }


def test_both_languages_say_the_same_with_the_same_values() -> None:
    assert placeholders(tables("id")) == placeholders(tables("en"))


@pytest.mark.parametrize(
    ("table", "keys"),
    [("problem", set(Fault)), ("group", set(GroupKind)), ("action", set(Action))],
    ids=["problem", "group", "action"],
)
def test_every_value_has_a_sentence(table: str, keys: set[str]) -> None:
    assert set(tables("id")[table]) == {str(key) for key in keys}


def test_every_error_that_can_be_raised_has_a_sentence() -> None:
    raised = {key for path in SOURCES for key in re.findall(r'"(roster\.\w+)"', path.read_text())}
    assert raised == set(tables("id")["error"])


def test_a_problem_fills_its_sentence() -> None:
    problem = Problem(sheet="", row=2, field="email", code=Fault.EMAIL_INVALID, value="tidak ada")
    assert "“tidak ada”" in problem.sentence(tables("id")["problem"])
