"""Settings: what the device remembers, and the page to change it."""
