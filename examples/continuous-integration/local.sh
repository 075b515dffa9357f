# Thursday's main, red.
bash make_repository.sh
cd spoke
git switch -q -c thursday
git merge -q -m "Merge anna" anna
git merge -q -m "Merge bilal" bilal

# Repeat the failing step, in a clean copy of the same commit.
git clone -q --branch thursday . ../repeat
cd ../repeat
python3 -m unittest -q 2>&1 | grep -E '^(FAIL:|AssertionError)' | sed 's/ (.*//'

# Mend: the charge belongs to closing, so the desk makes none.
cd ../spoke
grep -v charges desk.py > new && mv new desk.py
git commit -q -am "Charge once, when the ride is closed"
cd ..
bash pipeline.sh spoke thursday
echo "exit code $?"
