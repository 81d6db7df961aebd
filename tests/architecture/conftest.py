"""Let these tests open the real window."""

from tests.helpers.window import (
    context,
    empty_path,
    files,
    messages,
    sample_path,
    show,
)

__all__ = [
    "context",
    "empty_path",
    "files",
    "messages",
    "sample_path",
    "show",
]
