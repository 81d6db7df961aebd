"""Give the sentences of documents in a language."""

from facilitator import language
from facilitator.language import Texts


def load(code: str) -> Texts:
    """Give the texts of all documents in a language, `id` or `en`."""
    return language.load("reports", code)
