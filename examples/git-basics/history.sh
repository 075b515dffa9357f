source ./start.sh

# A second change, a second commit
echo 'print("one hour:", 100 * 2)' > fare.py
git add fare.py
git commit -q -m "Charge each half-hour once, riders paid double"

# A third
echo 'All amounts are in cents.' > README.txt
git add README.txt
git commit -q -m "Say what the amounts mean, a clerk read them as euros"

# The history, the newest first
git log --oneline

# What changed between the first commit and the second?
git diff HEAD~2 HEAD~1

# Spoil the file, and get the recorded one back.
echo 'oops' > fare.py
git restore fare.py
cat fare.py
