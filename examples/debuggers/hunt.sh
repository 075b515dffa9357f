# First fault: None comes out of rate(), and its cause is in the ride.
python3 typed.py month.py <<'END' 2>&1 | grep -A1 '(Pdb) [pu]'
continue
p steps, cents
p ride
quit
END

# Mended: plans are compared in small letters, and an unknown plan is an error at once.
sed 's/CENTS.get(plan)/CENTS[plan.lower()]/' month.py > month2.py
python3 month2.py

# Second fault: stop only for Ada, and watch what she owes.
python3 typed.py month2.py <<'END' | grep -A1 '(Pdb) p'
break 25, ride["rider"] == "Ada"
continue
p ride["minutes"], owed
continue
p ride["minutes"], owed
next
p owed
quit
END

# 200 was overwritten by 100: the fares must be added.
NEW='owed.get(ride["rider"], 0) + fare(ride)'
sed "s/= fare(ride)/= $NEW/" month2.py > month3.py
python3 month3.py
