bash make_desk.sh && cd desk

# Which commit last changed line 4?
git blame -s -L 4,4 receipts.py

# What does it say about itself?
git log -1 --format='%s%n%n%b' -L 4,4:receipts.py
