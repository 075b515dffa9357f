# The program ends with an error; pdb stops where it was raised.
# sed leaves out the lines of pdb itself.
python3 typed.py half.py <<'END' 2>&1 |
continue
p ride
up
p ride, cents
up
quit
END
sed -e '/^  File .*lib.python/,+1d' -e '/string>/d' -e '/^Post mortem/,$d'
