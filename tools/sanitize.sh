#!/bin/sh
# Build every C test (csrc/*/test_*.c) with address and undefined-behaviour sanitizers and run it.
# A test is linked with the other C files of its folder; its exit code counts.
set -eu

cd "$(dirname "$0")/.."
: "${CC:=cc}"
out="$(mktemp -d)"
trap 'rm -rf "$out"' EXIT

count=0
for test in csrc/*/test_*.c; do
    [ -e "$test" ] || continue
    folder="$(dirname "$test")"
    name="$(basename "$test" .c)"
    sources=""
    for source in "$folder"/*.c; do
        case "$(basename "$source")" in
            test_*) ;;
            *) sources="$sources $source" ;;
        esac
    done
    echo "--- $test"
    # shellcheck disable=SC2086
    "$CC" -std=c11 -g -O1 -Wall -Wextra -fno-omit-frame-pointer -fsanitize=address,undefined \
        -fno-sanitize-recover=all -I"$folder" "$test" $sources -o "$out/$name"
    ASAN_OPTIONS=detect_leaks=1 UBSAN_OPTIONS=print_stacktrace=1 "$out/$name"
    count=$((count + 1))
done
echo "$count C tests ran under address and undefined-behaviour sanitizers"
test "$count" -gt 0
