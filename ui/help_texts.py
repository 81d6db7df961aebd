"""Read the help texts of a language, and write the sheet of shortcuts and the list of libraries."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import metadata
from importlib.resources import files

from PySide6.QtCore import QCoreApplication

from facilitator import VERSION
from facilitator.text import fold
from ui.navigation import PLACES

_NAME = re.compile(r"^[A-Za-z0-9._-]+")
_LONGEST_LICENSE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpTopic:
    """Hold a help text in Markdown, with the folded text that the search looks in."""

    key: str
    title: str
    text: str
    folded: str


def topics(language: str) -> tuple[HelpTopic, ...]:
    """Give all topics in reading order: start, the pages, shortcuts, about."""
    titles = {"start": QCoreApplication.translate("Help", "Start")}
    titles |= {place.key: place.text for place in PLACES if place.key != "help"}
    titles["shortcuts"] = QCoreApplication.translate("Help", "Shortcuts")
    titles["about"] = QCoreApplication.translate("Help", "About Facilitator")
    return tuple(_topic(language, key, title) for key, title in titles.items())


def _topic(language: str, key: str, title: str) -> HelpTopic:
    place = files("assets").joinpath("help", language, f"{key}.md")
    text = place.read_text(encoding="utf-8")
    if key == "shortcuts":
        text += shortcut_sheet()
    if key == "about":
        text = text.replace("{version}", VERSION) + library_list()
    return HelpTopic(key=key, title=title, text=text, folded=fold(f"{title} {text}"))


def shortcut_sheet() -> str:
    """Write the shortcuts as Markdown tables: pages, then what works everywhere."""
    pages = [(place.shortcut, place.text) for place in PLACES]
    return "\n" + _table(pages, QCoreApplication.translate("Help", "Page")) + "\n\n" + _everywhere()


def _everywhere() -> str:
    said = [
        ("Ctrl+Z", QCoreApplication.translate("Help", "Undo your last act")),
        ("Ctrl+Shift+Z", QCoreApplication.translate("Help", "Put it in force again")),
        ("Ctrl+N", QCoreApplication.translate("Help", "New workshop")),
        ("Ctrl+O", QCoreApplication.translate("Help", "Open a workshop")),
        ("Ctrl+Shift+H", QCoreApplication.translate("Help", "Close the workshop, to the start")),
        ("F1", QCoreApplication.translate("Help", "Help for this page")),
        ("Ctrl+/", QCoreApplication.translate("Help", "This sheet")),
        ("Ctrl++ / Ctrl+-", QCoreApplication.translate("Help", "Larger or smaller text")),
        ("Ctrl+0", QCoreApplication.translate("Help", "Usual text size")),
        ("F11", QCoreApplication.translate("Help", "Full screen")),
    ]
    return _table(said, QCoreApplication.translate("Help", "Everywhere"))


def _table(rows: Sequence[tuple[str, str]], head: str) -> str:
    keys = QCoreApplication.translate("Help", "Keys")
    lines = [f"| {keys} | {head} |", "|---|---|"]
    lines += [f"| {shortcut} | {text} |" for shortcut, text in rows]
    return "\n".join(lines) + "\n"


def libraries() -> tuple[str, ...]:
    """Name the packages that this program asks for, and what holds Qt together."""
    asked = metadata.requires("facilitator") or ()
    found = (_NAME.match(one) for one in asked if "extra ==" not in one)
    return ("shiboken6", *sorted((one.group() for one in found if one), key=str.casefold))


def library_list() -> str:
    """Write the installed libraries with version and license as a Markdown table."""
    head = (
        QCoreApplication.translate("Help", "Library"),
        QCoreApplication.translate("Help", "Version"),
        QCoreApplication.translate("Help", "License"),
    )
    lines = [f"| {' | '.join(head)} |", "|---|---|---|"]
    for name in libraries():
        try:
            known = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        lines.append(f"| {known['Name']} | {known['Version']} | {_license(known)} |")
    return "\n" + "\n".join(lines) + "\n"


def _license(known: metadata.PackageMetadata) -> str:
    """Give the license as the package names it: expression, classifier, or a short text."""
    if "License-Expression" in known:
        return known["License-Expression"].replace("|", "/")
    named = [
        line.rsplit(" :: ", 1)[-1]
        for line in known.get_all("Classifier") or ()
        if line.startswith("License ::") and "Other" not in line
    ]
    text = known["License"].strip().split("\n")[0] if "License" in known else ""
    if named and named != ["OSI Approved"]:
        return ", ".join(named)
    return text[:_LONGEST_LICENSE].replace("|", "/") or "–"
