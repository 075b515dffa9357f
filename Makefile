# Short names for the commands of dev.py. On Windows: python dev.py serve, and so on.
PYTHON ?= python3

.PHONY: serve build check test engines

serve:
	@$(PYTHON) dev.py serve

build:
	@$(PYTHON) dev.py build

check:
	@$(PYTHON) dev.py check

test:
	@$(PYTHON) dev.py test

engines:
	@$(PYTHON) dev.py engines
