"""Open message boxes; nothing else in the program does."""

from PySide6.QtWidgets import QMessageBox, QWidget


class Messages:
    """Ask what cannot be undone, and say what went wrong; tests answer in its place."""

    def ask(self, parent: QWidget, question: str, verb: str, *, detail: str = "") -> bool:
        """Ask before something that cannot be undone; the button bears the verb."""
        box = QMessageBox(QMessageBox.Icon.Warning, "Facilitator", question, parent=parent)
        box.setInformativeText(detail)
        accepted = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        return box.clickedButton() is accepted

    def tell(self, parent: QWidget | None, text: str, *, detail: str = "") -> None:
        """Say something that has to be read before going on."""
        box = QMessageBox(QMessageBox.Icon.Information, "Facilitator", text, parent=parent)
        box.setInformativeText(detail)
        box.exec()
