#!/bin/sh
# Runs a script with a Python that Wayside supports: the one named by PYTHON, else the first found on PATH.
set -eu

usable() {
    "$1" -c 'import sys; sys.exit(not (sys.implementation.name == "cpython" and (3, 11) <= sys.version_info[:2] <= (3, 13)))' \
        >/dev/null 2>&1
}

if [ -n "${PYTHON:-}" ]; then
    if ! usable "$PYTHON"; then
        echo "PYTHON=$PYTHON is not a working Python 3.11, 3.12 or 3.13." >&2
        exit 2
    fi
    exec "$PYTHON" "$@"
fi

# The last two: a version manager's own python3 may stand first on PATH and not work.
for candidate in python3 python3.13 python3.12 python3.11 python /usr/local/bin/python3 /usr/bin/python3; do
    if usable "$candidate"; then
        exec "$candidate" "$@"
    fi
done

echo "Wayside needs Python 3.11, 3.12 or 3.13, and none of them is on PATH." >&2
echo "Install one, or name it: make setup PYTHON=/path/to/python3.12" >&2
exit 2
