"""Every command of the project: `python dev.py serve | build | check | test | engines`.

Sets up what the command needs (a virtual environment in .venv, for `test` also Node packages, a browser and servers) and runs it.
Written so that an old Python can still read it and say what to do.
"""

from __future__ import print_function

import hashlib
import os
import shutil
import subprocess
import sys

ROOT = os.path.dirname(os.path.abspath(__file__))
BIN = "Scripts" if os.name == "nt" else "bin"
# Debian's names of the programs that samples and tests run.
PACKAGES = {
    "sqlite3": "sqlite3",
    "psql": "postgresql",
    "nginx": "nginx",
    "apache2": "apache2",
    "node": "nodejs",
    "npm": "npm",
    "curl": "curl",
    "openssl": "openssl",
    "ssh-keygen": "openssh-client",
    "mariadbd": "mariadb-server",
    "php": "php-cli php-sqlite3 php-curl php-mbstring",
    "redis-cli": "redis-tools",
    "redis-server": "redis-server",
}


def main(arguments):
    """Run one command; return its exit code."""
    if sys.version_info < (3, 11):
        print(
            "This project needs Python 3.11 or newer; this is %d.%d. Install one from python.org and call it by name, as in: python3.11 dev.py serve"
            % sys.version_info[:2]
        )
        return 1
    commands = {"serve": serve, "build": build, "check": check, "test": test, "engines": engines}
    if not arguments or arguments[0] not in commands:
        print("Usage: python dev.py %s" % " | ".join(commands))
        return 2
    os.chdir(ROOT)
    return commands[arguments[0]](arguments[1:])


def environment(folder, *requirements):
    """Return the Python of a virtual environment that holds exactly these locked files; make or renew it if need be."""
    python = os.path.join(ROOT, folder, BIN, "python")
    digest = hashlib.sha256()
    for name in requirements:
        with open(os.path.join(ROOT, name), "rb") as file:
            digest.update(file.read())
    stamp = os.path.join(ROOT, folder, "installed-" + digest.hexdigest()[:16])
    if not os.path.exists(stamp):
        print("Setting up %s ..." % folder)
        if subprocess.call([sys.executable, "-m", "venv", "--clear", os.path.join(ROOT, folder)]) != 0:
            print("Python cannot make a virtual environment. On Debian or Ubuntu: apt-get install python3-venv")
            sys.exit(1)
        command = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        for name in requirements:
            command += ["-r", name]
        subprocess.check_call(command)
        open(stamp, "w").close()
    return python


def quiet():
    """Return the environment of a build: the end of the stack is told in the maintainer's guide, not at every build."""
    return dict(os.environ, NO_MKDOCS_2_WARNING="1", PYTHONUTF8="1")


def serve(arguments):
    """Build the site and serve it, with live reload of pages, data, macros and overrides."""
    python = environment(".venv", "requirements.txt")
    command = [python, "-m", "mkdocs", "serve", "--config-file", "mkdocs.serve.yml", "--dirty"]
    try:
        return subprocess.call(command + arguments, env=quiet())
    except KeyboardInterrupt:
        return 0


def build(arguments):
    """Build the site into site/; a build that fails leaves the old one in place."""
    python = environment(".venv", "requirements.txt")
    new, old = os.path.join(ROOT, "site.new"), os.path.join(ROOT, "site.old")
    site = os.path.join(ROOT, "site")
    for folder in (new, old):
        shutil.rmtree(folder, ignore_errors=True)
    command = [python, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", new]
    code = subprocess.call(command + arguments, env=quiet())
    if code != 0:
        shutil.rmtree(new, ignore_errors=True)
        print("Nothing was built; site/ is as it was.")
        return code
    if os.path.isdir(site):
        os.rename(site, old)
    os.rename(new, site)
    shutil.rmtree(old, ignore_errors=True)
    print("Built site/")
    return 0


def check(arguments):
    """Check all data and pages; `--fix` writes what can be written."""
    return subprocess.call([environment(".venv", "requirements.txt"), "-m", "macros.check"] + arguments, env=quiet())


def test(arguments):
    """Run every test; what is missing on this machine is installed first where that is possible."""
    install_programs()
    python = environment(".env", "requirements.txt", "requirements-test.txt")
    npm = shutil.which("npm")
    if not npm:
        print("The tests need Node.js with npm: nodejs.org, or apt-get install nodejs npm")
        return 1
    if not os.path.isdir("node_modules"):
        subprocess.check_call([npm, "ci", "--no-audit", "--no-fund"])
    return subprocess.call([python, "-m", "pytest"] + (arguments or ["tests"]), env=quiet())


def install_programs():
    """Install the programs of PACKAGES that are missing, where Debian's package manager may be used."""
    path = os.environ.get("PATH", "") + os.pathsep + os.pathsep.join(["/usr/sbin", "/sbin"])
    missing = [
        name for program, names in PACKAGES.items() if not shutil.which(program, path=path) for name in names.split()
    ]
    if (
        not any(shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
        and "CHROMIUM" not in os.environ
    ):
        missing.append("chromium")
    apt = shutil.which("apt-get")
    if not missing or not apt:
        return
    before = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if before and subprocess.call(before + ["true"], stderr=subprocess.DEVNULL) != 0:
        print("Some tests will be skipped. To run them all: sudo apt-get install %s" % " ".join(missing))
        return
    print("Installing %s ..." % ", ".join(missing))
    calm = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    subprocess.call(before + [apt, "update", "-qq"], env=calm, stdout=subprocess.DEVNULL)
    subprocess.call(
        before + [apt, "install", "-y", "-qq", "--no-install-recommends"] + missing, env=calm, stdout=subprocess.DEVNULL
    )


def engines(arguments):
    """Build the site with MkDocs, ProperDocs and Zensical and compare the three."""
    python = environment(".env-engines", "requirements.txt", "requirements-engines.txt")
    return subprocess.call([python, "-m", "tests.engines"] + arguments, env=quiet())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
