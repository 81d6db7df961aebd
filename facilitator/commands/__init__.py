"""Offer everything the program can do as commands."""
