"""Read participant lists as agencies send them, and plan what an import would do."""
