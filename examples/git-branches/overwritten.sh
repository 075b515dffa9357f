source ./start.sh

# One change is committed on the branch repair ...
git switch -q -c repair
echo 'print("one hour:", 100 * 2)' > fare.py
git commit -q -a -m "Charge each half-hour once"

# ... and a second one is not.
echo 'print("one hour:", 130 * 2)' > fare.py
git switch main
