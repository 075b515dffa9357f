bash make_desk.sh && cd desk

# The receipt needs the tariff, so the function gets a second argument, and its caller in rides.py passes it.
sed 's/def receipt_text(ride)/def receipt_text(ride, tariff)/' receipts.py > new && mv new receipts.py
python3 -c 'from mail import monthly_mail; print(monthly_mail([{"id": 1, "seconds": 60}]))' 2>&1 | tail -n 1
