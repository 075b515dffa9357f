# A folder with a small program in it
mkdir fares
cd fares
echo 'print("one hour:", 200 * 2)' > fare.py

# Make it a repository.
git init -b main

# Put the file into the staging area, then record it.
git add fare.py
git commit -m "Work out the fare for an hour"

# What is recorded, and is anything left over?
git log --oneline
git status
