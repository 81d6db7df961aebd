"""Carry out what the page of certificates offers: ask, then write, draw or print."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from facilitator.model.certificates import Chance
from facilitator.model.documents import Certificates
from facilitator.model.ids import PersonId
from facilitator.model.rendering import Format, Rendered
from facilitator.services import certificates as service
from facilitator.services import decisions, documents
from facilitator.services.certificates import Choice, Preview
from facilitator.services.decisions import Ruling
from facilitator.services.issuing import Due, for_people
from facilitator.store import kinds
from facilitator.store.connection import Connection, Store
from ui.bench import Bench
from ui.dialogs.prepare import PrepareDialog, Wanted
from ui.dialogs.reasoned import Option, ReasonDialog, Reasoned
from ui.dialogs.take_register import TakeRegisterDialog
from ui.drawing import StoppedError, ask_target, draw, draw_each, save_drawn, usual
from ui.hub import Topic
from ui.printing import Printing
from ui.tasks import Token

if TYPE_CHECKING:
    from facilitator.paths import Home

TOPICS = frozenset({Topic.CERTIFICATES})
_SHOWN_NAMES = 4
_YES, _NO, _RULE = "yes", "no", "rule"


class CertificateActs(QObject):
    """Do things about certificates for a page."""

    def __init__(self, bench: Bench, page: QWidget) -> None:
        """Work on one workshop; dialogs stand over the page."""
        super().__init__(page)
        self._bench = bench
        self._page = page
        self._printing = Printing(bench, page)

    @property
    def _home(self) -> "Home":
        return self._bench.app.home

    # ---- numbers

    def prepare(self, chosen: Sequence[Preview], due: Due) -> None:
        """Show what preparing would come to, for the chosen or for all who are ready."""
        choice = for_people(Choice(), chosen)
        dialog = PrepareDialog(self._bench, self._page, choice, due)
        dialog.wanted.connect(partial(self._prepare, dialog))
        dialog.open()

    def _prepare(self, dialog: PrepareDialog, wanted: Wanted) -> None:
        make = service.issue if wanted.is_released else service.prepare
        home, choice = self._home, wanted.choice

        def work(store: Store) -> int:
            return len(make(store, home, choice))

        said = self._say_released if wanted.is_released else self._say_prepared
        self._write(work, dialog, said)

    def _say_prepared(self, count: int) -> str:
        return self.tr("%n certificate(s) prepared", "", count)

    def _say_released(self, count: int) -> str:
        return self.tr("%n certificate(s) released", "", count)

    def release(self, count: int) -> None:
        """Ask, then release all that are prepared."""
        question = self.tr("Release %n certificate(s)?", "", count)
        detail = self.tr("A released certificate can only be replaced, voided or revoked.")
        if not self._bench.app.messages.ask(
            self._page, question, self.tr("Release"), detail=detail
        ):
            return
        choice = Choice(actor=self._bench.ops.actor)
        self._bench.ops.write(
            lambda store: service.release(store, choice), TOPICS,
            owner=self, done=self._on_released, failed=self._bench.ops.refuse,
        )  # fmt: skip

    def _on_released(self, count: int) -> None:
        self._bench.window.toast(self._say_released(count))

    @Slot()
    def take_over(self) -> None:
        """Ask for the last number used elsewhere, then give the next ones here."""
        dialog = TakeRegisterDialog(self._bench, self._page)
        dialog.given.connect(partial(self._take_over, dialog))
        dialog.open()

    def _take_over(self, dialog: TakeRegisterDialog, last: int) -> None:
        home, choice = self._home, Choice(actor=self._bench.ops.actor)

        def work(store: Store) -> int:
            service.take_register(store, home, choice, after=last)
            return last

        self._write(work, dialog, self._say_taken)

    def _say_taken(self, last: int) -> str:
        return self.tr("This laptop now gives the numbers, after {last}").format(last=last)

    def _write(
        self,
        work: Callable[[Store], int],
        dialog: "PrepareDialog | ReasonDialog | TakeRegisterDialog",
        said: Callable[[int], str],
    ) -> None:
        """Write for a dialog, which closes when it is done and stays when it is refused."""

        def done(count: int) -> None:
            if isValid(dialog):
                dialog.accept()
            self._bench.window.toast(said(count))

        def failed(error: Exception) -> None:
            if isValid(dialog):
                dialog.refused(error)
            else:
                self._bench.ops.refuse(error)

        # Owned by the page: whoever closes the dialog meanwhile is still told how it ended.
        self._bench.ops.write(work, TOPICS, owner=self, done=done, failed=failed)

    # ---- what asks for a reason

    def decide(self, chosen: Sequence[Preview]) -> None:
        """Ask what is decided about people, and why."""
        is_decided = any(one.claim.chance is Chance.DECIDED for one in chosen)
        options = [
            Option(value=_YES, text=self.tr("Gets a certificate")),
            Option(value=_NO, text=self.tr("Gets no certificate")),
        ]
        if all(one.claim.is_entitled for one in chosen):
            options.reverse()  # whoever decides about them wants it otherwise
        if is_decided:
            said = self.tr("Leave it to the rule again")
            options.append(Option(value=_RULE, text=said, needs_reason=False))
        texts = (
            self.tr("Decide by hand"),
            self._names(chosen),
            self.tr("A decision stands above the rule, and its reason is shown everywhere."),
            self.tr("Decide"),
        )
        dialog = ReasonDialog(self._bench, self._page, texts, tuple(options))
        people = tuple(one.person.id for one in chosen)
        dialog.given.connect(partial(self._decide, dialog, people))
        dialog.open()

    def _decide(self, dialog: ReasonDialog, people: tuple[PersonId, ...], why: Reasoned) -> None:
        actor = self._bench.ops.actor

        def work(store: Store) -> int:
            if why.value == _RULE:
                return len(decisions.leave_to_rule(store, people, actor=actor))
            ruling = Ruling(is_entitled=why.value == _YES, reason=why.reason)
            return len(decisions.decide(store, people, ruling, actor=actor))

        self._write(work, dialog, self._say_decided)

    def _say_decided(self, count: int) -> str:
        return self.tr("Decided for %n participant(s)", "", count)

    def end(self, act: str, chosen: Sequence[Preview]) -> None:
        """Void, revoke or replace the certificates of people, with a reason."""
        count = len(chosen)
        texts = {
            "void": (
                self.tr("Void %n certificate(s)", "", count),
                self.tr("For a certificate that should not be there. Its number stays used."),
                self.tr("Void"),
            ),
            "revoke": (
                self.tr("Revoke %n certificate(s)", "", count),
                self.tr("Whoever checks the certificate is told that it no longer holds."),
                self.tr("Revoke"),
            ),
            "replace": (
                self.tr("Replace %n certificate(s)", "", count),
                self.tr(
                    "Made anew with name, rank and unit as they are now: the same number, the"
                    " next revision. The one before no longer holds."
                ),
                self.tr("Replace"),
            ),
        }
        title, meaning, verb = texts[act]
        dialog = ReasonDialog(self._bench, self._page, (title, self._names(chosen), meaning, verb))
        dialog.given.connect(partial(self._end, dialog, act, tuple(chosen)))
        dialog.open()

    def _end(
        self, dialog: ReasonDialog, act: str, chosen: tuple[Preview, ...], why: Reasoned
    ) -> None:
        home = self._home
        choice = for_people(Choice(reason=why.reason, actor=self._bench.ops.actor), chosen)

        def work(store: Store) -> int:
            if act == "replace":
                return len(service.replace_certificates(store, home, choice))
            kind = kinds.VOIDED if act == "void" else kinds.REVOKED
            return len(service.end(store, choice, kind))

        self._write(work, dialog, partial(self._say_ended, act))

    def _say_ended(self, act: str, count: int) -> str:
        return {
            "void": self.tr("%n certificate(s) voided", "", count),
            "revoke": self.tr("%n certificate(s) revoked", "", count),
            "replace": self.tr("%n certificate(s) replaced", "", count),
        }[act]

    def _names(self, chosen: Sequence[Preview]) -> str:
        names = ", ".join(one.person.full_name for one in chosen[:_SHOWN_NAMES])
        more = len(chosen) - _SHOWN_NAMES
        others = self.tr("and %n more", "", more)
        return f"{names} {others}" if more > 0 else names

    # ---- on paper

    def save(self, chosen: frozenset[PersonId], name: str = "") -> None:
        """Save certificates in one PDF, all that hold where nobody is chosen."""
        bench = self._bench
        target = ask_target(bench, self._page, name or self.tr("Certificates"), Format.PDF)
        if target is not None:
            fill = partial(_fill, chosen)
            save_drawn(bench, self._page, fill, usual(bench.reading), target)

    def save_each(self, chosen: frozenset[PersonId]) -> None:
        """Save certificates in a folder, one file each."""
        bench, said = self._bench, self.tr("Choose a folder for the certificates")
        folder = bench.app.files.folder(self._page, said)
        if folder is None:
            return
        fill, how = partial(_fill, chosen), usual(bench.reading)

        def work(token: Token) -> tuple[int, Path]:
            return draw_each(bench, fill, how, folder, token), folder

        bench.ops.work(
            work, self.tr("Saving certificates"),
            owner=self, done=self._on_saved_each, failed=self._on_stopped,
        )  # fmt: skip

    def _on_saved_each(self, found: tuple[int, Path]) -> None:
        count, folder = found
        said = self.tr("%n file(s) saved in {folder}", "", count)
        self._bench.window.toast(said.format(folder=folder.name))

    def _on_stopped(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            said = self.tr("Stopped: {done} of {every} files are saved")
            self._bench.window.toast(said.format(done=error.done, every=error.every))
        else:
            self._bench.ops.refuse(error)

    def print(self, chosen: frozenset[PersonId]) -> None:
        """Draw certificates, then print them."""
        bench = self._bench
        fill, how = partial(_fill, chosen), usual(bench.reading)

        def work(token: Token) -> Rendered:
            return draw(bench, fill, how, token)

        bench.ops.work(
            work, self.tr("Drawing certificates"),
            owner=self, done=self._on_drawn, failed=bench.ops.refuse,
        )  # fmt: skip

    def _on_drawn(self, rendered: Rendered) -> None:
        self._printing.print(rendered.data, self.tr("Certificates"))


def _fill(chosen: frozenset[PersonId], connection: Connection) -> Certificates:
    return documents.certificates(connection, chosen)
