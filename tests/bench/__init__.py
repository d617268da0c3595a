"""`make bench`: every speed the architecture promises, as a ratio to a floor measured in the same run."""
