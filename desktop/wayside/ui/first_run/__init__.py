"""The assistant for a first vault."""
