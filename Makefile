# codicom: every command of the project. `make help` lists them.
#
#   PYTHON=   the interpreter to make the environment with (python3)
#   VENV=     where the environment lives (.venv)
#   FILES=    files or folders for `make demo`
#   ARGS=     passed on to pytest by `make test`

PYTHON ?= python3
VENV ?= .venv
ARGS ?=
FILES ?=
CC ?= cc

BIN = $(VENV)/bin
STAMP = $(VENV)/.installed
DEPS_STAMP = $(VENV)/.deps
PLUGINS = $(patsubst %/pyproject.toml,%,$(wildcard plugins/*/pyproject.toml))
BUILD_INPUTS = pyproject.toml setup.py core/ffi_build.py $(wildcard csrc/*/*.[ch] csrc/*/*.cdef) \
	$(wildcard plugins/*/pyproject.toml plugins/*/setup.py plugins/*/*ffi_build.py \
	plugins/*/src/*/*ffi_build.py)
PIP = $(BIN)/python -m pip --disable-pip-version-check -q

.PHONY: help install demo test test-all test-lowest check lint conformance dist-check sanitize fuzz fuzz-long bench clean

help:
	@echo "make test        build, install into $(VENV), run all tests"
	@echo "make demo        compress, save, re-read and compare real files; writes demo-out/"
	@echo "make check       tests, ruff, mypy: what a change has to pass"
	@echo "make test-all    make test with every Python from 3.10 to 3.13 that is found"
	@echo "make test-lowest make test with the oldest libraries that are allowed (Python 3.10)"
	@echo "make conformance the plugins' conformance suites in full, and what damage did to each codec"
	@echo "make dist-check  sdist -> wheel -> fresh environment -> tests, for each distribution"
	@echo "make sanitize    the C tests with address and undefined-behaviour sanitizers"
	@echo "make fuzz        a million libFuzzer runs of each C entry point (clang)"
	@echo "make fuzz-long   a hundred million of each"
	@echo "make bench       codicom and its peers side by side, one table"
	@echo "make clean       remove what the others made"

$(DEPS_STAMP): tests/requirements.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(PIP) install --upgrade pip
	@$(PIP) install --upgrade "setuptools>=77" wheel "cffi>=1.16" -r tests/requirements.txt
	@touch $@

# Editable installs, so that Python files need no reinstall; C sources and metadata do.
$(STAMP): $(DEPS_STAMP) $(BUILD_INPUTS)
	@$(PIP) install --no-build-isolation --no-deps -e . $(addprefix -e ./,$(PLUGINS))
	@touch $@

install: $(STAMP)

test: $(STAMP)
	@$(BIN)/python -m pytest $(ARGS)

demo: $(STAMP)
	@$(BIN)/python tools/demo.py $(FILES)

lint: $(STAMP)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

check: lint test

test-all:
	@PYTHON="$(PYTHON)" sh tools/test_all.sh $(ARGS)

# An environment of its own, with the oldest versions that the distributions say they work with.
test-lowest:
	@PIP_CONSTRAINT=$(CURDIR)/tests/lowest.txt \
		$(MAKE) --no-print-directory test VENV=.venv-lowest PYTHON="$(PYTHON)" ARGS="$(ARGS)"

conformance: $(STAMP)
	@$(BIN)/python tools/conformance.py

dist-check: $(DEPS_STAMP)
	@$(BIN)/python tools/dist_check.py

sanitize:
	@CC="$(CC)" sh tools/sanitize.sh

FUZZ_RUNS = 1000000
FUZZ_TARGETS = $(patsubst csrc/fuzz/%_fuzz.c,%,$(wildcard csrc/fuzz/*_fuzz.c))

fuzz:
	@for target in $(FUZZ_TARGETS); do sh csrc/fuzz/run.sh $$target $(FUZZ_RUNS) || exit 1; done

fuzz-long:
	@$(MAKE) --no-print-directory fuzz FUZZ_RUNS=100000000

bench: $(STAMP)
	@$(BIN)/python -m benchmarks

clean:
	rm -rf .venv .venv-* build dist demo-out plugins/*/build plugins/*/dist
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis core/*.egg-info plugins/*/src/*.egg-info
	find core plugins csrc -name '*.so' -exec rm -f {} +
	find . -name __pycache__ -prune -exec rm -rf {} +
	rm -f core/codicom/_native.c plugins/*/src/*/_native.c
