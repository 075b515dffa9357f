bash make_desk.sh && cd desk
run() {
  python3 -m pytest -q -p no:cacheprovider 2>&1 |
    grep -E '^E +[Aa]ssert|^FAILED|passed|failed' | sed 's/ in .*s$//'
}

# GET /rides/8141 passes app.py, rides.py (show) and store.py (find). And mail.py?
git log --format='%s: %b' -- mail.py

# 1. A test that says what is wanted. It fails.
cat > test_tariff_name.py <<'END'
from mail import monthly_mail
from rides import receipt

WANTED = "Ride 8141: 29 minutes, 0.00 EUR, student tariff"

def test_receipt_names_the_tariff():
    assert receipt(8141) == WANTED

def test_mail_names_the_tariff():
    assert monthly_mail([{"id": 8141, "seconds": 1799, "tariff": "student"}]) == WANTED
END
run

# 2. The change. Rides without a tariff must go on working.
cat > receipts.py <<'END'
from money import euros

def receipt_text(ride):
    minutes = ride["seconds"] // 60
    cents = 0 if minutes < 30 else minutes // 30 * 100
    text = f"Ride {ride['id']}: {minutes} minutes, {euros(cents)}"
    return f"{text}, {ride['tariff']} tariff" if "tariff" in ride else text
END
run

# 3. What has changed?
git add . && git commit -q -m "Name the tariff on receipts" \
  -m "Asked for by the help desk. Rides without a tariff look as before."
git show --stat --format=%s | sed 's/ *|.*//'
