source ./start.sh

# Unfinished work gets a branch of its own.
git switch -c day-pass
echo 'price = 1500' > day_pass.py
git add day_pass.py
git commit -q -m "Begin the day pass"

# The urgent repair starts from main.
git switch -c repair main
echo 'print("one hour:", 100 * 2)' > fare.py
git commit -q -a -m "Charge each half-hour once"

# Deliver it: main takes the repair over.
git switch main
git merge -q repair
ls

# Later the day pass is finished, and main takes it over too.
git merge -q -m "Merge the day pass" day-pass
ls
git log --oneline --graph
