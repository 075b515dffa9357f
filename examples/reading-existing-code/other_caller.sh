bash make_desk.sh && cd desk

# The receipt needs the tariff, so the function gets a second argument,
sed 's/def receipt_text(ride)/def receipt_text(ride, tariff)/' receipts.py > new
mv new receipts.py
# and its caller in rides.py passes it.
sed 's/(find(ride_id))/(find(ride_id), find(ride_id)["tariff"])/' rides.py > new
mv new rides.py
python3 -c 'from rides import receipt; print(receipt(8141))'
python3 -c 'from mail import monthly_mail
print(monthly_mail([{"id": 1, "seconds": 60}]))' 2>&1 | tail -n 1
