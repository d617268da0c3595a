"""The outcomes in the window: the report, its charts, its exports, signs of impact."""
