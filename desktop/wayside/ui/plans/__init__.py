"""Playbooks, and the plan for one person."""
