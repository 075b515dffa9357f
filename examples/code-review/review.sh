# The proposal, as it lies on its branch: "simplify get_ride".
git init -q -b main work && cp rides.py test_rides.py work && cd work
git add . && git commit -qm "Rides, each rider sees their own"
git switch -qc simplify
cp ../rides_proposed.py rides.py && cp ../test_rides_proposed.py test_rides.py
git commit -qam "Simplify get_ride, all tests pass"

# Does it pass? Which files does it touch?
python3 test_rides.py
git diff --stat main...simplify

# Read the tests first: what do they no longer demand?
git diff -U0 main...simplify -- test_rides.py | grep '^[-+] '

# The old tests against the new code.
git restore --source main test_rides.py
python3 test_rides.py 2>&1 | grep -E '^ +assert|Error'
