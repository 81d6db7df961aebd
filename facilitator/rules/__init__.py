"""Hold the rules of a workshop as pure functions over records."""
