"""Hold the item models behind tables."""
