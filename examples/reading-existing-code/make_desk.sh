# Make a folder `desk`: a small web application with some history.
git init -q desk && cd desk
save() { git add . && git commit -q -m "$1" -m "$2"; }
echo __pycache__ > .gitignore
cat > app.py <<'END'
from flask import Flask
import rides

app = Flask(__name__)
app.add_url_rule("/rides/<int:ride_id>", view_func=rides.show)
app.add_url_rule("/rides/<int:ride_id>/receipt", view_func=rides.receipt)
END
cat > rides.py <<'END'
from receipts import receipt_text
from store import find

def show(ride_id):
    return find(ride_id)

def receipt(ride_id):
    return receipt_text(find(ride_id))
END
cat > receipts.py <<'END'
from money import euros

def receipt_text(ride):
    minutes = round(ride["seconds"] / 60)
    cents = 0 if minutes < 30 else minutes // 30 * 100
    return f"Ride {ride['id']}: {minutes} minutes, {euros(cents)}"
END
echo 'def euros(cents): return f"{cents // 100}.{cents % 100:02} EUR"' > money.py
cat > store.py <<'END'
RIDES = {8141: {"id": 8141, "seconds": 1799, "tariff": "student"}}

def find(ride_id):
    return RIDES[ride_id]
END
save "Show rides and receipts" "First version of the desk."
cat > mail.py <<'END'
from receipts import receipt_text

def monthly_mail(rides):
    return "\n".join(receipt_text(ride) for ride in rides)
END
save "Mail the month's receipts" \
"The accounts department asked for one mail in place of thirty."
sed 's|round(ride\["seconds"\] / 60)|ride["seconds"] // 60|' receipts.py > new
mv new receipts.py
cat > test_receipts.py <<'END'
from receipts import receipt_text

def test_under_30_minutes_is_free():
    assert receipt_text({"id": 1, "seconds": 1799}) == "Ride 1: 29 minutes, 0.00 EUR"
END
save "Count full minutes only" \
"round() made 30 minutes of 29:59, and riders paid for a free ride. The tariff
says that a ride under 30 minutes is free. See ticket 212."
