# Thin on purpose: packaging/scripts/bootstrap.py does the work, also where there is no make.

BOOTSTRAP := @sh packaging/scripts/with-python.sh packaging/scripts/bootstrap.py

.DEFAULT_GOAL := help
.PHONY: help setup setup-test run tour test test-long lint bench lock clean

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-11s %s\n", $$1, $$2 }' Makefile

setup: ## make .venv with the wayside command in it (PYTHON=... picks the interpreter)
	$(BOOTSTRAP) setup

setup-test: ## the same, with the tools of the tests
	$(BOOTSTRAP) setup-test

run: ## open the window; without a display, take the tour
	$(BOOTSTRAP) run

tour: ## walk through the real window and leave pictures in build/tour
	$(BOOTSTRAP) tour

test: ## check the code and run every test
	$(BOOTSTRAP) test

test-long: ## run the tests with the full number of rounds (hours)
	$(BOOTSTRAP) test-long

lint: ## style, types, import rules, dead code
	$(BOOTSTRAP) lint

bench: ## measure against the floors, write build/bench.json
	$(BOOTSTRAP) bench

lock: ## write packaging/requirements/*.lock anew (UPGRADE=1 for newer versions)
	$(BOOTSTRAP) lock

clean: ## remove what was built; .venv stays
	$(BOOTSTRAP) clean
