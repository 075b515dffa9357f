cat > owed.py <<'END'
def cents(minutes):
    return 100 + 5 * minutes


def receipt(ride):
    return f"{ride['rider']} {cents(ride['minutes'])}"


rides = [{"rider": "Ada", "minutes": 12}, {"rider": "Grace", "minutes": 30},
         {"rider": "Hana", "minutes": -12}, {"rider": "Mia", "minutes": 45}]
for ride in rides:
    print(receipt(ride))
END

# Line 2 is in cents. The condition lets Ada and Grace pass.
cat > commands.txt <<'END'
break 2, minutes < 0
continue
p minutes
up
p ride
quit
END
python3 -m pdb owed.py < commands.txt
