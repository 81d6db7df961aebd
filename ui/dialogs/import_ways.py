"""Give the ways by which a list comes in: chosen, dropped, or pasted."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from facilitator.roster.source import Pasted, Source
from ui.files import Files

_ENDINGS = ("xlsx", "xlsm", "xls", "ods", "csv", "tsv", "txt", "html", "htm", "xml")
_OURS = ".workshop"  # such a file is opened, not imported


def choose_list(parent: QWidget, files: Files) -> Path | None:
    """Ask for a list."""
    translate = QCoreApplication.translate
    endings = " ".join(f"*.{ending}" for ending in _ENDINGS)
    kinds = (
        f"{translate('ImportWizard', 'Participant lists')} ({endings});;"
        f"{translate('ImportWizard', 'All files')} (*)"
    )
    return files.open(parent, translate("ImportWizard", "Choose the participant list"), kinds)


def pasted() -> Source:
    """Give what is on the clipboard: a file that was copied, else text and its HTML."""
    data = QGuiApplication.clipboard().mimeData()
    found = dropped(data)
    if found is not None:
        return found
    name = QCoreApplication.translate("ImportWizard", "clipboard")
    return Pasted(text=data.text(), html=data.html() if data.hasHtml() else "", name=name)


def dropped(data: QMimeData) -> Path | None:
    """Give the one file that is dragged or copied, `None` for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    is_list = len(paths) == 1 and paths[0].is_file() and paths[0].suffix != _OURS
    return paths[0] if is_list else None
