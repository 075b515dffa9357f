source ./start.sh

# Half-finished work, committed on its branch.
git switch -q -c day-pass
echo 'price = 1500 plus what?' > day_pass.py
git add day_pass.py
git commit -q -m "Half a day pass"

# The repair, begun here and not at main.
git switch -q -c repair
echo 'print("one hour:", 100 * 2)' > fare.py
git commit -q -a -m "Charge each half-hour once"
git log --oneline main..repair
