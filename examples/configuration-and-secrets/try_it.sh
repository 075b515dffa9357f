# The project: the real values stay out of Git, their names go in.
mkdir project && cp nightly_mended.py project && cd project
git init -q
printf 'SPOKE_DB_PASSWORD=one\nSPOKE_MAIL_KEY=two\nSPOKE_REPORT_TO=operator@example.org\nSPOKE_VERBOSE=false\n' > .env
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
