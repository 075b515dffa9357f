source ./start.sh
echo 'print("one hour:", 100 * 2)' > fare.py
git add fare.py
echo 'print("two hours:", 100 * 4)' > fare.py
git commit -q -m "Add the fare for two hours"
git show HEAD:fare.py
git status --short
