git init -q
echo 'password = "spoke2026"' > db.py
git add db.py && git commit -q -m "Connect to the database"
echo 'password = os.environ["SPOKE_DB_PASSWORD"]' > db.py
git commit -q -a -m "Remove the password"

# The file is clean. The history?
grep -c spoke2026 db.py
git log --oneline --format=%s -S spoke2026
git show HEAD~1:db.py
