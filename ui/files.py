"""Open file dialogs; nothing else in the program does."""

from pathlib import Path

from PySide6 import QtWidgets  # a class is made when it is named first, so not at the start
from PySide6.QtWidgets import QWidget


class Files:
    """Ask for files and folders; tests answer in its place."""

    def open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file to read; `kinds` is Qt's filter text."""
        name, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, "", kinds)
        return Path(name) if name else None

    def save(self, parent: QWidget, title: str, suggested: Path, kinds: str) -> Path | None:
        """Ask where to write a file."""
        name, _ = QtWidgets.QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
        if not name:
            return None
        chosen = Path(name)
        return chosen if chosen.suffix else chosen.with_suffix(suggested.suffix)

    def folder(self, parent: QWidget, title: str) -> Path | None:
        """Ask for a folder."""
        name = QtWidgets.QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None
