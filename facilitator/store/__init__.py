"""Keep a workshop in one file: facts that are only added, tables folded from them."""
