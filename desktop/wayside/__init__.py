"""Wayside: the encrypted desk of one outreach worker."""

__version__ = "0.1.0"
