"""The supervisor's parts: what it says and hears, its rules, and how processes are started on each system."""
