# A project with the real file, its public pattern, and a rule for Git.
mkdir project && cd project
git init -q
echo 'SPOKE_DB_PASSWORD=laptop' > .env
echo 'SPOKE_DB_PASSWORD=' > .env.example
echo '.env' > .gitignore

# What would a commit take along?
git add .
git status --short

# Hand every line of the file to a program as environment variables.
set -a
. ./.env
set +a
python3 -c 'import os; print(len(os.environ["SPOKE_DB_PASSWORD"]), "characters")'
