import catcher
from receipt import receipt, send

port = catcher.start()
rider = {"name": "Chloë Marsh", "email": "rider3@example.org"}
ride = {"ride_id": 9001, "to": "Café Quay", "minutes": 31, "cents": 120}
send(receipt(rider, ride), port)

# What has arrived: for whom, and what does it say?
recipients, mail = catcher.mailbox[0]
print(recipients)
print(mail["Subject"])
print(mail.get_content())
