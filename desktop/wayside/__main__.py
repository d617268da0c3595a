"""`python -m wayside`."""

import sys

from wayside.entry import main

if __name__ == "__main__":
    sys.exit(main())
