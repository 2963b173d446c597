#!/bin/sh
# Fuzz one part of csrc: run.sh PART [EXECUTIONS] [libFuzzer options]
#
# Builds PART_fuzz.c with csrc/PART/*.c under ASan and UBSan, lets PART_seeds.py write the seeds,
# and runs so many executions with PART.dict. What was found so far stays in build/fuzz/PART, so
# that the next run starts from there. Needs clang; CLANG names it if it is not `clang`.
set -eu

part=$1
executions=${2:-1000000}
[ $# -le 2 ] && set -- || shift 2

here=$(cd "$(dirname "$0")" && pwd)
root=$(dirname "$(dirname "$here")")
work=$root/build/fuzz/$part
clang=${CLANG:-$(command -v clang || command -v clang-14 || true)}
if [ -z "$clang" ]; then
    echo "run.sh: no clang was found; set CLANG to its name" >&2
    exit 1
fi
mkdir -p "$work/corpus"

sources=
for file in "$root/csrc/$part"/*.c; do
    case $file in
    */test_*) ;;
    *) sources="$sources $file" ;;
    esac
done

# What a part wants besides: PART.flags, on one line.
flags=
[ -f "$here/$part.flags" ] && flags=$(cat "$here/$part.flags")

# shellcheck disable=SC2086 # the names of sources and flags have no spaces
"$clang" -g -O2 -std=c99 -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all $flags \
    -I"$root/csrc/$part" "$here/${part}_fuzz.c" $sources -o "$work/target"

[ -f "$here/${part}_seeds.py" ] && "${PYTHON:-python3}" "$here/${part}_seeds.py" "$work/corpus"
[ -f "$here/$part.dict" ] && set -- -dict="$here/$part.dict" "$@"

exec "$work/target" -runs="$executions" -max_len=4096 -timeout=10 -print_final_stats=1 \
    -artifact_prefix="$work/" "$@" "$work/corpus"
