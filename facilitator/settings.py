"""Read the choices of this laptop that belong to no workshop."""

import os
from dataclasses import dataclass

from facilitator.language import LANGUAGES
from facilitator.paths import Home, read_toml

DEFAULT_LANGUAGE = "id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Hold the settings; what the file does not say is as it comes."""

    language: str = DEFAULT_LANGUAGE


def load(where: Home) -> Settings:
    """Read the settings; `FACILITATOR_LANG` stands above the file."""
    wanted = os.environ.get("FACILITATOR_LANG") or read_toml(where.settings).get("language")
    return Settings(language=str(wanted) if wanted in LANGUAGES else DEFAULT_LANGUAGE)
