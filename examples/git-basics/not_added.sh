source ./start.sh
echo 'print("one hour:", 100 * 2)' > fare.py
git commit -m "Charge each half-hour once"
