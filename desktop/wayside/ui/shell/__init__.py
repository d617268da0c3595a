"""The frame around the pages: top bar, rail, page stack, palette."""
