bash make_desk.sh && cd desk

# "This should surely be rounded."
sed 's|ride\["seconds"\] // 60|round(ride["seconds"] / 60)|' receipts.py > new
mv new receipts.py
python3 -m pytest -q -p no:cacheprovider 2>&1 | grep -E '^E  |^FAILED' | tail -n 6
