#!/bin/sh
# Run `make test` with every Python from 3.10 to 3.13 that is found on PATH or under pyenv.
# One environment each, .venv-<version>; a failure of one does not stop the others.
set -eu

cd "$(dirname "$0")/.."
found=""
failed=""
for version in 3.10 3.11 3.12 3.13; do
    for candidate in "$HOME/.pyenv/versions/$version".*/bin/python "python$version"; do
        if "$candidate" -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] != '$version')" \
            2>/dev/null; then
            found="$found $version"
            echo "--- Python $version: $candidate"
            make --no-print-directory test PYTHON="$candidate" VENV=".venv-$version" ARGS="$*" \
                || failed="$failed $version"
            break
        fi
    done
done
echo "tested:${found:- none}; failed:${failed:- none}"
test -n "$found" && test -z "$failed"
