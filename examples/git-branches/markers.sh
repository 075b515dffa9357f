source ./conflict.sh > conflict.txt

git add fare.py
git commit -q -m "Merge the new price"
python3 fare.py
