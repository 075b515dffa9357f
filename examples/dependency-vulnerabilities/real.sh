# Python: the packages of a list, or of the environment that is active.
pip install pip-audit
pip-audit --requirement requirements.txt

# JavaScript and PHP: the packages of the lock file.
npm audit
composer audit
