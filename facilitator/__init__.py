"""Know workshops, people, attendance, scores, certificates and their file."""

VERSION = "0.1.0"
LANGUAGES = ("id", "en")
