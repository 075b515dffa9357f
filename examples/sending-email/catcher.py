"""A mailbox for tests: speaks enough SMTP, delivers nothing, keeps mails in a list."""

import email
import email.policy
import socketserver
import threading

mailbox = []


class Session(socketserver.StreamRequestHandler):
    def handle(self):
        self.say("220 catcher")
        recipients = []
        while line := self.rfile.readline().decode().strip():
            word = line.split()[0].upper()
            if word == "RCPT":
                recipients.append(line.partition("<")[2].partition(">")[0])
            if word == "DATA":
                self.say("354 go on, end with a dot")
                text = b"".join(iter(self.rfile.readline, b".\r\n"))
                mail = email.message_from_bytes(text, policy=email.policy.default)
                mailbox.append((recipients, mail))
            self.say("221 bye" if word == "QUIT" else "250 fine")
            if word == "QUIT":
                return

    def say(self, text):
        self.wfile.write(f"{text}\r\n".encode())


def start():
    """Start the catcher beside your program and return its port."""
    server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Session)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_address[1]
