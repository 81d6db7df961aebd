"""Say who gets a certificate and why; prepare, release, draw and end certificates."""

from fractions import Fraction
from functools import partial
from typing import ClassVar

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QStackedWidget, QTabBar

from facilitator.language import number_text
from facilitator.services.issuing import Group, due
from ui.bench import Bench
from ui.certificate_acts import CertificateActs
from ui.hub import Topic
from ui.models.certificate_table import Found, found
from ui.reading import Reading
from ui.widgets.basics import EmptyState, button, put_icon
from ui.widgets.certificate_lists import PeopleList, RegisterList
from ui.widgets.page import Page

_LEAST = 240


class CertificatesPage(Page):
    """Hold two tabs, the participants and the register, and what can be done with all."""

    key: ClassVar[str] = "certificates"
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.WORKSHOP, Topic.PLAN, Topic.PEOPLE, Topic.ATTENDANCE, Topic.CERTIFICATES}
    )

    def __init__(self, bench: Bench) -> None:
        """Lay out tabs and lists."""
        super().__init__(bench, self.tr("Certificates"))
        self._found: Found | None = None
        self._acts = CertificateActs(bench, self)
        read = partial(found, texts=bench.app.texts, around=bench.app.around)
        self._reading = Reading(bench, read, self._on_read, self)
        self.set_context(self.tr("Working out who gets a certificate…"))
        self._make_actions()
        self.body.setSpacing(12)
        self.body.addLayout(self._make_tabs())
        self._stack = QStackedWidget()
        self.people = PeopleList(bench)
        self.people.asked.connect(self._on_asked)
        self.register = RegisterList(bench)
        self.register.wanted.connect(self._on_register_wanted)
        self._empty = EmptyState(
            self.tr("Here you will see who gets a certificate, and why."),
            (self.tr("Add participants"), self._on_add_people),
            picture=bench.app.icons.picture("certificate"),
        )
        for widget in (self.people, self.register, self._empty):
            self._stack.addWidget(widget)
        self._stack.setMinimumHeight(bench.app.theme.px(_LEAST))
        self.body.addWidget(self._stack, 1)

    # ---- parts

    def _make_actions(self) -> None:
        icons = self.bench.app.icons
        self.release = self.add_action(button(self.tr("Release…"), self._on_release))
        self.prepare = self.add_action(
            button(
                self.tr("Prepare…"), self._on_prepare, kind="primary",
                icon=icons.icon("certificate", "onPrimary"),
            )
        )  # fmt: skip
        self.release.setEnabled(False)
        self.prepare.setEnabled(False)

    def _make_tabs(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Parts of the page"))
        self.tabs.addTab(self.tr("Participants"))
        self.tabs.addTab(self.tr("Register"))
        self.tabs.currentChanged.connect(self._on_tab)
        line.addWidget(self.tabs)
        line.addStretch(1)
        line.addWidget(self._make_paper())
        return line

    def _make_paper(self) -> QPushButton:
        self.paper = QPushButton(self.tr("Save or print"))
        put_icon(self.paper, self.bench.app.icons.icon("download"))
        menu = QMenu(self.paper)
        self._paper_acts: dict[str, QAction] = {}
        for act, text, slot in (
            ("one", self.tr("All in one PDF…"), self._on_save_all),
            ("each", self.tr("One file each, into a folder…"), self._on_save_each),
            ("print", self.tr("Print all…"), self._on_print_all),
        ):
            made = menu.addAction(text)
            made.triggered.connect(slot)
            self._paper_acts[act] = made
        self.paper.setMenu(menu)
        self.paper.setEnabled(False)
        return self.paper

    def paper_act(self, act: str) -> QAction:
        """Give an entry of the menu: `one`, `each` or `print`."""
        return self._paper_acts[act]

    # ---- reading

    def refresh(self) -> None:
        """Work out claims and states anew, beside the window."""
        self._reading.start()

    def open_at(self, argument: str) -> None:
        """Come to a person by id, to a group by its name, or to the `register`."""
        if argument == "register":
            self.tabs.setCurrentIndex(1)
        elif argument in set(Group):
            self.tabs.setCurrentIndex(0)
            self.people.chips.choose(argument)
        else:
            self.tabs.setCurrentIndex(0)
            self.people.choose(argument)

    def _on_read(self, now: Found) -> None:
        self._found = now
        counts = now.counts
        holding = counts[Group.PREPARED] + counts[Group.RELEASED]
        self.set_context(self._summary(now))
        self.people.show_found(now)
        self.register.show_rows(now.register)
        self._show_tab()
        may_write = not self.bench.file.is_read_only
        can_number = may_write and not now.is_held_elsewhere
        self.prepare.setEnabled(can_number and counts[Group.READY] > 0)
        self.release.setEnabled(may_write and counts[Group.PREPARED] > 0)
        self.paper.setEnabled(holding > 0)
        self._tell_holder(now)

    def _summary(self, now: Found) -> str:
        if not now.people:
            return self.tr("There are no participants yet")
        entitled = sum(one.preview.claim.is_entitled for one in now.people)
        said = self.tr("{entitled} of {all} entitled").format(
            entitled=self._number(entitled), all=self._number(len(now.people))
        )
        parts = (
            (Group.READY, self.tr("{count} ready to prepare")),
            (Group.PREPARED, self.tr("{count} prepared")),
            (Group.RELEASED, self.tr("{count} released")),
        )
        shown = [
            text.format(count=self._number(now.counts[one]))
            for one, text in parts
            if now.counts[one]
        ]
        return " · ".join([said, *shown])

    def _number(self, count: int) -> str:
        return number_text(Fraction(count), 0, self.bench.app.language)

    def _tell_holder(self, now: Found) -> None:
        if not now.is_held_elsewhere:
            self.notice.say("")
            return
        said = self.tr(
            "Another laptop gives the certificate numbers of this workshop. Prepare there, or take"
            " the numbers over."
        )
        mend = (self.tr("Take over…"), self._acts.take_over)
        self.notice.say(said, None if self.bench.file.is_read_only else mend)

    @Slot(int)
    def _on_tab(self, _index: int) -> None:
        self._show_tab()

    def _show_tab(self) -> None:
        is_empty = self._found is not None and not self._found.people
        shows_register = self.tabs.currentIndex() == 1
        if shows_register:
            self._stack.setCurrentWidget(self.register)
        else:
            self._stack.setCurrentWidget(self._empty if is_empty else self.people)

    # ---- acts

    @Slot()
    def _on_prepare(self) -> None:
        if self._found is not None:
            ready = (row.preview for row in self._found.people if Group.READY in row.groups)
            self._acts.prepare((), due(ready))

    @Slot()
    def _on_release(self) -> None:
        if self._found is not None:
            self._acts.release(self._found.counts[Group.PREPARED])

    @Slot(str)
    def _on_asked(self, act: str) -> None:
        rows = self.people.chosen
        chosen = [row.preview for row in rows]
        people = frozenset(row.person for row in rows)
        if not chosen:
            return
        if act == "prepare":
            self._acts.prepare(chosen, due(chosen))
        elif act == "decide":
            self._acts.decide(chosen)
        elif act == "save":
            self._acts.save(people, chosen[0].person.name if len(chosen) == 1 else "")
        elif act == "print":
            self._acts.print(people)
        else:
            self._acts.end(act, chosen)

    @Slot()
    def _on_save_all(self) -> None:
        self._acts.save(frozenset())

    @Slot()
    def _on_save_each(self) -> None:
        self._acts.save_each(frozenset())

    @Slot()
    def _on_print_all(self) -> None:
        self._acts.print(frozenset())

    @Slot()
    def _on_register_wanted(self) -> None:
        self.bench.window.go("reports", "certificate-register")

    @Slot()
    def _on_add_people(self) -> None:
        self.bench.window.go("roster")


def build(bench: Bench) -> Page:
    """Make the page."""
    return CertificatesPage(bench)
