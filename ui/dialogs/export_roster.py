"""Save the list of people as a workbook or a CSV that imports again."""

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from facilitator.model.rendering import Format
from facilitator.roster.writer import Exported, write_list
from facilitator.store import people
from facilitator.store.connection import reader
from ui.bench import Bench
from ui.tasks import Token


class ExportRoster(QObject):
    """Ask where the list is saved, write it beside the window, and say what it holds."""

    def __init__(self, bench: Bench, page: QWidget) -> None:
        """Work for a page; file dialogs stand over it."""
        super().__init__(page)
        self._bench = bench
        self._page = page
        self._target = Path()

    @Slot()
    def start(self) -> None:
        """Ask for a file; its ending says the format."""
        bench = self._bench
        kinds = (
            (self.tr("Workbook"), Format.XLSX),
            (self.tr("CSV for other programs"), Format.CSV),
        )
        suggested = bench.file.path.parent / self.tr("participants.xlsx")
        out = bench.app.files.save(
            self._page, self.tr("Export the list of participants"), suggested,
            ";;".join(f"{word} (*.{ending})" for word, ending in kinds),
        )  # fmt: skip
        if out is None:
            return
        self._target, path = out, bench.file.path

        def work(_token: Token) -> Exported:
            with reader(path) as connection:
                return write_list(out, people.people(connection))

        bench.ops.work(work, out.name, owner=self, done=self._on_written)

    def _on_written(self, written: Exported) -> None:
        said = self.tr("%n participant(s) saved in {file}", "", written.participants)
        said = said.format(file=self._target.name)
        if written.others:
            is_apart = self._target.suffix.lower() == f".{Format.XLSX}"
            more = (
                self.tr("%n other(s) on a sheet of their own", "", written.others)
                if is_apart
                else self.tr("%n other(s) left out of a CSV", "", written.others)
            )
            said = f"{said} · {more}"
        self._bench.window.toast(said)
