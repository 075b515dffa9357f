"""Like app.py, but the sessions lie in a file that all copies share."""

import sqlite3

from app import run


class SharedSessions:
    def ask(self, sql, values=()):
        # One connection per question, so that every copy and every thread may ask.
        connection = sqlite3.connect("sessions.db", timeout=5)
        with connection:
            connection.execute(
                "CREATE TABLE IF NOT EXISTS session"
                " (number TEXT PRIMARY KEY, rider TEXT NOT NULL)"
            )
            found = connection.execute(sql, values).fetchone()
        connection.close()
        return found

    # What app.py does with a dictionary: set, look up, "in".
    def __setitem__(self, number, rider):
        self.ask("INSERT INTO session VALUES (?, ?)", (number, rider))

    def __getitem__(self, number):
        return self.ask("SELECT rider FROM session WHERE number = ?", (number,))[0]

    def __contains__(self, number):
        return self.ask("SELECT 1 FROM session WHERE number = ?", (number,)) is not None


if __name__ == "__main__":
    run(SharedSessions())
