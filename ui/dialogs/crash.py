"""Say that something of ours went wrong, what was saved, and what can be sent to us."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.context import AppContext
from ui.dialogs.dialog import Dialog
from ui.widgets.basics import button, label

_WIDTH, _HEIGHT = 620, 160


class CrashDialog(Dialog):
    """Hold a report that can be copied; it names places in the code and nobody."""

    def __init__(self, app: AppContext, parent: QWidget, report: str, *, is_past: bool) -> None:
        """Show a report of just now, or of the last time the program ran."""
        super().__init__(parent, self._title(is_past=is_past))
        said = self.tr(
            "Everything that was saved is safe. You can go on working. If it happens again,"
            " send the report below to whoever looks after this program; it holds no names."
        )
        self.body.addWidget(label(said, wraps=True))
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setTabChangesFocus(True)
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setMinimumHeight(app.theme.px(_HEIGHT))
        self.body.addWidget(self._report, 1)
        where = self.tr("It is also in the log: {file}").format(file=app.home.log)
        self.body.addWidget(label(where, "small", wraps=True))
        self._copy = button(self.tr("Copy report"), self._on_copy)
        self._copy.setAutoDefault(False)
        self.buttons.addWidget(self._copy)
        self.add_primary(self.tr("Go on"), self.accept)
        self.fit(app.theme.px(_WIDTH))

    @staticmethod
    def _title(*, is_past: bool) -> str:
        if is_past:
            return QCoreApplication.translate(
                "CrashDialog", "The program stopped unexpectedly the last time"
            )
        return QCoreApplication.translate("CrashDialog", "Something in this program went wrong")

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())
        self._copy.setText(self.tr("Copied"))
