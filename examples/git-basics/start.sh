# The first example again, without a word: a repository "fares" with one commit
rm -rf fares
mkdir fares
cd fares
git init -q -b main
echo 'print("one hour:", 200 * 2)' > fare.py
git add fare.py
git commit -q -m "Work out the fare for an hour"
