"""The worker's subjects: people, timeline, drafts, search, today. One module a subject, records and rules first."""
