"""Declare the table of names on the proof: who has confirmed, and who has not."""

from PySide6.QtCore import QCoreApplication

from facilitator.services.names import Numbered
from facilitator.text import fold
from ui.models.table_model import RIGHT, Column
from ui.theme import Theme

NUMBER, NAME, UNIT, STATE = range(4)
WIDTHS = (64, 250, 180, 140)
ELASTIC = (NAME, UNIT)
LEAST_FIRST = (UNIT,)


def state_text(one: Numbered) -> str:
    """Say whether a name is confirmed as it stands."""
    translate = QCoreApplication.translate
    if one.person.is_name_confirmed:
        return translate("NameTable", "Confirmed")
    return translate("NameTable", "Not confirmed")


def columns(theme: Theme) -> tuple[Column[Numbered], ...]:
    """Declare number, name, unit and state."""
    translate = QCoreApplication.translate
    return (
        Column(
            title=translate("NameTable", "No."), width=WIDTHS[NUMBER], align=RIGHT,
            value=lambda one: str(one.number), sort_key=lambda one: one.number,
        ),
        Column(
            title=translate("NameTable", "Name"), width=WIDTHS[NAME],
            value=lambda one: one.person.full_name, sort_key=lambda one: fold(one.person.name),
        ),
        Column(
            title=translate("NameTable", "Unit"), width=WIDTHS[UNIT],
            value=lambda one: one.person.unit,
        ),
        Column(
            title=translate("NameTable", "State"), width=WIDTHS[STATE], value=state_text,
            color=lambda one: theme.color("ok" if one.person.is_name_confirmed else "warn"),
        ),
    )  # fmt: skip
