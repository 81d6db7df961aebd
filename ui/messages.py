"""Open message boxes; nothing else in the program does."""

from PySide6 import QtWidgets  # a class is made when it is named first, so not at the start
from PySide6.QtWidgets import QWidget


class Messages:
    """Ask what cannot be undone, and say what went wrong; tests answer in its place."""

    def ask(self, parent: QWidget, question: str, verb: str, *, detail: str = "") -> bool:
        """Ask before something that cannot be undone; the button bears the verb."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Warning, "Facilitator", question, parent=parent
        )
        box.setInformativeText(detail)
        accepted = box.addButton(verb, QtWidgets.QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QtWidgets.QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is accepted

    def tell(self, parent: QWidget | None, text: str, *, detail: str = "") -> None:
        """Say something that has to be read before going on."""
        box = QtWidgets.QMessageBox(
            QtWidgets.QMessageBox.Icon.Information, "Facilitator", text, parent=parent
        )
        box.setInformativeText(detail)
        box.exec()
