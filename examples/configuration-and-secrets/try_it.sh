# The project: the real values stay out of Git, their names go in.
mkdir project && cp nightly_mended.py project && cd project
git init -q
echo 'SPOKE_DB_PASSWORD=one
SPOKE_MAIL_KEY=two
SPOKE_REPORT_TO=operator@example.org
SPOKE_VERBOSE=false' > .env
sed 's/=.*/=/' .env > .env.example
echo .env > .gitignore
git add nightly_mended.py .env.example .gitignore
git status --short
git check-ignore .env

# Without settings, then with them, then with more words.
python3 nightly_mended.py || echo "exit code $?"
set -a
. ./.env
set +a
python3 nightly_mended.py
SPOKE_VERBOSE=yes python3 nightly_mended.py
