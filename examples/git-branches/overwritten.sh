source ./start.sh

git switch -q -c repair
echo 'print("one hour:", 100 * 2)' > fare.py
git commit -q -a -m "Charge each half-hour once"

echo 'print("one hour:", 130 * 2)' > fare.py
git switch main
