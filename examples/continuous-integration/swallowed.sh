# A step that fails: it says so and ends with exit code 1.
echo 'import sys; sys.exit("FAILED: 30:00 is not free")' > test_tariff.py

# Its output goes to the screen and, through tee, into a file.
python3 test_tariff.py 2>&1 | tee log.txt
echo "exit code of the step: $?"

# The same, with pipefail.
set -o pipefail
python3 test_tariff.py 2>&1 | tee log.txt
echo "exit code of the step: $?"
