"""Show a workshop in a window, and ask for what is to be done."""
