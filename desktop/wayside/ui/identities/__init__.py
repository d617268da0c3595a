"""Identities: who a worker is towards others, and what keeps these apart."""
