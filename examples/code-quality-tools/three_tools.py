import shutil
import subprocess
import sys

shutil.copy("untidy.py.txt", "untidy.py")


def run(*words):
    print("$", *words)
    command = [sys.executable, "-m", *words]
    done = subprocess.run(command, capture_output=True, text=True)
    print((done.stdout + done.stderr).strip(), "\n")


# What would the formatter change? What do linter and type checker find?
run("ruff", "format", "--isolated", "--diff", "untidy.py")
run("ruff", "check", "--isolated", "--output-format=concise", "untidy.py")
run("mypy", "--no-error-summary", "--cache-dir=/dev/null", "untidy.py")
