"""Rides, jobs and points in memory, and a mail server: slow, and sometimes away."""

import sqlite3
import time

mails = []  # what the mail server has accepted


def connect():
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript("""
        CREATE TABLE ride (
          ride_id INTEGER PRIMARY KEY,
          rider TEXT NOT NULL,
          ended INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE job (
          job_id INTEGER PRIMARY KEY,
          kind TEXT NOT NULL,
          ride_id INTEGER NOT NULL REFERENCES ride,
          state TEXT NOT NULL DEFAULT 'waiting'
            CHECK (state IN ('waiting', 'done', 'failed')),
          attempts INTEGER NOT NULL DEFAULT 0,
          not_before INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE rider_points (rider TEXT PRIMARY KEY, points INTEGER NOT NULL);
        CREATE TABLE ride_points (ride_id INTEGER PRIMARY KEY, points INTEGER NOT NULL);
        INSERT INTO ride (ride_id, rider) VALUES (9001, 'Ada'), (9002, 'Ben');
        INSERT INTO rider_points VALUES ('Ada', 0), ('Ben', 0);
    """)
    return connection


def send_mail(ride_id):
    print("  mail server: one moment")
    time.sleep(0.2)
    mails.append(ride_id)
    print(f"  mail server: receipt for ride {ride_id} accepted")
