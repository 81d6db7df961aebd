"""Remember which workshops were opened last."""

from pathlib import Path

from ui.preferences import Preferences

MOST = 8


def remember(preferences: Preferences, path: Path) -> None:
    """Put a workshop at the head of the list, without telling anybody."""
    name = str(path.absolute())
    known = [name, *(other for other in preferences.value.recent if other != name)]
    preferences.note(recent=tuple(known[:MOST]))


def forget(preferences: Preferences, path: Path) -> None:
    """Take a workshop off the list; its file stays."""
    left = tuple(name for name in preferences.value.recent if Path(name) != path)
    preferences.note(recent=left)


def known(preferences: Preferences) -> list[tuple[Path, bool]]:
    """Give the workshops opened last, and whether each is still there."""
    return [(Path(name), Path(name).is_file()) for name in preferences.value.recent]
