import smtplib
from email.message import EmailMessage


# The template: text first, data put in.
def receipt(rider, ride):
    mail = EmailMessage()
    mail["From"] = "Spoke <receipts@spoke.example>"
    mail["To"] = rider["email"]
    mail["Subject"] = f"Your ride to {ride['to']}"
    mail["Message-ID"] = f"<ride-{ride['ride_id']}@spoke.example>"
    amount = f"{ride['cents'] / 100:.2f}"
    text = f"your ride took {ride['minutes']} minutes: {amount}"
    mail.set_content(f"Hello {rider['name']},\n\n{text}\n")
    return mail


# Handing over to a mail server: that one does the delivery, later.
def send(mail, port):
    with smtplib.SMTP("127.0.0.1", port, timeout=5) as server:
        server.send_message(mail)
