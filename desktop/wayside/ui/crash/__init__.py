"""What is shown after a crash."""
