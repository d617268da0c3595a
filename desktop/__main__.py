"""`python desktop`: starts Wayside from a bare checkout."""

import sys

from wayside.entry import main

if __name__ == "__main__":
    sys.exit(main())
