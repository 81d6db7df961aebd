"""Keep the choices of this laptop that belong to no workshop."""

import os
from dataclasses import dataclass, fields, replace

from facilitator import LANGUAGES
from facilitator.paths import Home, read_toml, toml_text, write_durably

DEFAULT_LANGUAGE = "id"
THEMES = ("system", "light", "dark")
SMALLEST, LARGEST = 90, 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Hold the settings; what the file does not say is as it comes.

    `text_percent` is the size of text (90-150), `safe_copy_folder` a folder or empty, `recent`
    the workshops opened last, the newest first, `operator` the name written beside acts.
    """

    language: str = DEFAULT_LANGUAGE
    theme: str = "system"
    text_percent: int = 100
    device_name: str = ""
    operator: str = ""
    has_sound: bool = True
    safe_copy_folder: str = ""
    recent: tuple[str, ...] = ()
    last_page: str = ""
    last_point: str = ""


def load(where: Home) -> Settings:
    """Read the settings; `FACILITATOR_LANG` stands above the file."""
    known = read_toml(where.settings)
    found = Settings()
    for field in fields(Settings):
        value = known.get(field.name)
        usual = getattr(found, field.name)
        if isinstance(usual, tuple) and isinstance(value, list):
            value = tuple(text for text in value if isinstance(text, str))
        if type(value) is type(usual):
            found = replace(found, **{field.name: value})  # type: ignore[arg-type]  # the field's own type
    language = os.environ.get("FACILITATOR_LANG") or found.language
    return replace(
        found,
        language=language if language in LANGUAGES else DEFAULT_LANGUAGE,
        theme=found.theme if found.theme in THEMES else "system",
        text_percent=min(LARGEST, max(SMALLEST, found.text_percent)),
    )


def save(where: Home, value: Settings) -> None:
    """Write the settings; the file is replaced whole."""
    table = {field.name: getattr(value, field.name) for field in fields(Settings)}
    write_durably(where.settings, toml_text(table).encode())
