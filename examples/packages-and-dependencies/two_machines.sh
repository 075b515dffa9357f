# Part 1: three files out of one.
cat > rides.py <<'END'
def read_minutes(text):
    """Return the minutes of every ride; the first line is the header."""
    minutes = []
    for line in text.splitlines()[1:]:
        minutes.append(int(line.split(",")[1]))
    return minutes
END
cat > receipts.py <<'END'
from spoke_tariff import fare


def receipt_line(minutes):
    return f"{minutes} minutes: {fare(minutes)} cents"
END
cat > month.py <<'END'
from receipts import receipt_line
from rides import read_minutes

for minutes in read_minutes("ride_id,minutes\n4115,29\n4116,30\n4117,61"):
    print(receipt_line(minutes))
END

# Part 2: two environments stand for two machines.
python3 make_wheels.py
python3 -m venv laptop
python3 -m venv server
laptop/bin/pip install -q --no-index --find-links wheels spoke-tariff==1.0
server/bin/pip install -q --no-index --find-links wheels spoke-tariff==1.1
laptop/bin/python month.py
server/bin/python month.py

# Which package differs? Then give the server the list of the laptop.
laptop/bin/pip freeze > laptop.txt
server/bin/pip freeze > server.txt
diff laptop.txt server.txt
server/bin/pip install -q --no-index --find-links wheels -r laptop.txt
server/bin/python month.py
