"""Hold sounds, translations and help that the program reads as data."""
