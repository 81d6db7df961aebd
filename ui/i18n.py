"""Speak the language that was chosen, Qt's own words too."""

from PySide6 import QtCore
from PySide6.QtCore import QLibraryInfo, QTranslator
from PySide6.QtWidgets import QApplication

from ui.assets import own

_LOCALES = {"id": "id_ID", "en": "en_GB"}


def use_locale(language: str) -> None:
    """Let fields for numbers and days that are made from now on speak a language."""
    # Named here only: its class with all territories takes longer to make than our catalogs.
    QtCore.QLocale.setDefault(QtCore.QLocale(_LOCALES[language]))


class Translations:
    """Hold the catalogs in force; one language at a time."""

    def __init__(self, app: QApplication) -> None:
        """Speak the source language until told otherwise."""
        self._app = app
        self._loaded: list[QTranslator] = []

    def choose(self, language: str) -> None:
        """Speak a language, in fields for numbers and days too."""
        use_locale(language)
        self.load(language)

    def load(self, language: str) -> None:
        """Load the catalogs of a language: ours, then Qt's."""
        for translator in self._loaded:
            self._app.removeTranslator(translator)
        self._loaded = []
        ours = own("i18n")
        theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (
            (f"qtbase_{language}", theirs),
            (f"qtbase_{language}", ours),
            (f"app_{language}", ours),
        ):
            translator = QTranslator(self._app)
            if translator.load(name, folder):
                self._app.installTranslator(translator)
                self._loaded.append(translator)
