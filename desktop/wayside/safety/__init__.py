"""Keeping the person and the work out of sight: hardening, lock rules, what the desktop says."""
