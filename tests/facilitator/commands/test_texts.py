"""Check that whatever the program may say has a sentence, in both languages."""

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from facilitator.language import Texts, load
from facilitator.model.attendance import Verdict
from facilitator.model.certificates import CertificateState
from facilitator.rules.codes import Miss
from facilitator.services.verify import Verified
from facilitator.store import faults
from tests.helpers.commands import ROOT

LANGUAGES = ("id", "en")
SPEAKERS = frozenset({"say", "texts"})
ERRORS = frozenset({"UserError", "StoreError", "ListError"})
ADDED = {"ListError": frozenset({"file"})}
"""The values that an error gets where it is handed on."""


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.fixture(params=LANGUAGES)
def texts(request: pytest.FixtureRequest) -> Texts:
    return load("facilitator", request.param)


def test_both_languages_have_the_same_keys() -> None:
    found = [set(load("facilitator", language).table) for language in LANGUAGES]
    assert found[0] == found[1]


def test_both_languages_fill_in_the_same_values() -> None:
    first, second = (load("facilitator", language).table for language in LANGUAGES)
    assert {key: placeholders(text) for key, text in first.items()} == {
        key: placeholders(text) for key, text in second.items()
    }


@cache
def calls() -> tuple[tuple[str, str, str, frozenset[str] | None], ...]:
    """List what is said in the code: place, who says it, key, and the names of its values."""
    return tuple(
        (f"{path.relative_to(ROOT)}:{node.lineno}", name, key, _values(node))
        for folder in ("facilitator", "reports")
        for path in sorted((ROOT / folder).rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and (name := _called(node.func)) in SPEAKERS | ERRORS
        for key in _keys(node)
    )


def _called(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _keys(node: ast.Call) -> Iterator[str]:
    for argument in node.args[:1]:
        choices = [argument]
        if isinstance(argument, ast.IfExp):
            choices = [argument.body, argument.orelse]
        for choice in choices:
            if isinstance(choice, ast.Constant) and isinstance(choice.value, str):
                yield choice.value


def _values(node: ast.Call) -> frozenset[str] | None:
    names = {word.arg for word in node.keywords}
    return None if None in names else frozenset(name for name in names if name)


def test_every_sentence_said_is_there(texts: Texts) -> None:
    missing = [
        (place, key)
        for place, name, key, _ in calls()
        if place.startswith("facilitator") and name in SPEAKERS and not texts.has(key)
    ]
    assert missing == []


def test_every_error_has_a_sentence(texts: Texts) -> None:
    missing = [
        (place, key)
        for place, name, key, _ in calls()
        if name in ERRORS and not texts.has(f"error.{key}")
    ]
    assert missing == []


def test_every_sentence_gets_the_values_it_names(texts: Texts) -> None:
    wanting = []
    for place, name, key, values in calls():
        full = f"error.{key}" if name in ERRORS else key
        if values is not None and texts.has(full):
            given = values | ADDED.get(name, frozenset())
            wanting += [(place, full, lack) for lack in placeholders(texts.table[full]) - given]
    assert wanting == []


KNOWN = {
    "verdict": [*Verdict, "accepted_late"],
    "code": [*Miss],
    "verified": [*Verified],
    "certificates.state": [*CertificateState],
    "remark": ["missing_glyph", "overflow", "unshaped_script", "more"],
    "error": re.findall(r'"(file\.\w+)"', Path(faults.__file__).read_text(encoding="utf-8")),
}


@pytest.mark.parametrize(
    "key", [f"{prefix}.{name}" for prefix, names in KNOWN.items() for name in dict.fromkeys(names)]
)
def test_every_outcome_has_a_sentence(key: str, texts: Texts) -> None:
    assert texts.has(key)


def test_errors_are_whole_sentences(texts: Texts) -> None:
    errors = {key: text for key, text in texts.table.items() if key.startswith("error.")}
    assert [key for key, text in errors.items() if not text.endswith((".", "}."))] == []
