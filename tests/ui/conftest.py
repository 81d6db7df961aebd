"""Let these tests open the real window."""

from tests.helpers.window import (
    DATA,
    RecordedFiles,
    RecordedMessages,
    context,
    empty_path,
    files,
    messages,
    sample_path,
    show,
)

__all__ = [
    "DATA",
    "RecordedFiles",
    "RecordedMessages",
    "context",
    "empty_path",
    "files",
    "messages",
    "sample_path",
    "show",
]
