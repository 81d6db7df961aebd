"""Hold the records of a workshop: frozen, typed, without behavior of their own."""
