"""Hold the dialogs: a form in, a form or nothing out."""
