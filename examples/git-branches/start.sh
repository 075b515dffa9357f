# A fresh repository called spoke, with one commit on main.
rm -rf spoke
git init -q -b main spoke
cd spoke
echo 'print("one hour:", 200 * 2)' > fare.py
git add fare.py
git commit -q -m "Work out the fare"
