# Is each program there, and in which version?
python3 --version
git --version
sqlite3 --version
