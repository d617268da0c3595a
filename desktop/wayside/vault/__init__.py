"""The encrypted file: keys, pages, migrations, the activity log. Knows nothing of outreach."""
