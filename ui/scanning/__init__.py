"""Read codes from keyboard scanners, and make their sounds."""
