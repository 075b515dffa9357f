-- Spoke, a shared-bicycle service: the tables for SQLite 3.37 or newer.
-- Money is in cents, time is text in UTC such as 2026-10-25T00:50:00Z: this form sorts as time does.
PRAGMA foreign_keys = ON;

CREATE TABLE station (
  station_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  lat REAL NOT NULL,
  lon REAL NOT NULL
) STRICT;

-- A bike is in a dock, on an open ride, or in the workshop
CREATE TABLE bike (
  bike_id INTEGER PRIMARY KEY,
  model TEXT NOT NULL,
  workshop_since TEXT CHECK (workshop_since GLOB '????-??-??T??:??:??Z')
) STRICT;

CREATE TABLE dock (
  dock_id INTEGER PRIMARY KEY,
  station_id INTEGER NOT NULL REFERENCES station,
  number INTEGER NOT NULL,
  bike_id INTEGER UNIQUE REFERENCES bike,
  UNIQUE (station_id, number)
) STRICT;

CREATE TABLE rider (
  rider_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL UNIQUE,
  plan TEXT NOT NULL CHECK (plan IN ('standard', 'student', 'minute'))
) STRICT;

-- A new price is a new row; an old row is never changed
CREATE TABLE tariff (
  tariff_id INTEGER PRIMARY KEY,
  plan TEXT NOT NULL CHECK (plan IN ('standard', 'student', 'minute')),
  unlock_cents INTEGER NOT NULL CHECK (unlock_cents >= 0),
  free_minutes INTEGER NOT NULL CHECK (free_minutes >= 0),
  step_minutes INTEGER NOT NULL CHECK (step_minutes > 0),
  cents_per_step INTEGER NOT NULL CHECK (cents_per_step >= 0),
  valid_from TEXT NOT NULL CHECK (valid_from GLOB '????-??-??T??:??:??Z'),
  valid_until TEXT CHECK (valid_until GLOB '????-??-??T??:??:??Z'),
  UNIQUE (plan, valid_from)
) STRICT;

-- A ride is open while ended_at and to_dock are empty
CREATE TABLE ride (
  ride_id INTEGER PRIMARY KEY,
  rider_id INTEGER NOT NULL REFERENCES rider,
  bike_id INTEGER NOT NULL REFERENCES bike,
  tariff_id INTEGER NOT NULL REFERENCES tariff,
  from_dock INTEGER NOT NULL REFERENCES dock,
  to_dock INTEGER REFERENCES dock,
  started_at TEXT NOT NULL CHECK (started_at GLOB '????-??-??T??:??:??Z'),
  ended_at TEXT CHECK (ended_at GLOB '????-??-??T??:??:??Z'),
  CHECK ((to_dock IS NULL) = (ended_at IS NULL)),
  CHECK (ended_at >= started_at)
) STRICT;

CREATE UNIQUE INDEX one_open_ride_per_bike ON ride (bike_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX one_open_ride_per_rider ON ride (rider_id) WHERE ended_at IS NULL;

-- The length of each ended ride: the one thing that every database says in its own words
CREATE VIEW ride_time AS
SELECT ride_id,
  CAST(strftime('%s', ended_at) AS INTEGER) - CAST(strftime('%s', started_at) AS INTEGER) AS seconds
FROM ride
WHERE ended_at IS NOT NULL;

CREATE TABLE charge (
  charge_id INTEGER PRIMARY KEY,
  ride_id INTEGER NOT NULL UNIQUE REFERENCES ride,
  cents INTEGER NOT NULL CHECK (cents >= 0),
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??Z')
) STRICT;

CREATE TABLE refund (
  refund_id INTEGER PRIMARY KEY,
  charge_id INTEGER NOT NULL REFERENCES charge,
  cents INTEGER NOT NULL CHECK (cents > 0),
  reason TEXT NOT NULL,
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??Z')
) STRICT;

-- What every ticket has is a column; what differs goes into details, as JSON
CREATE TABLE repair_ticket (
  ticket_id INTEGER PRIMARY KEY,
  bike_id INTEGER NOT NULL REFERENCES bike,
  kind TEXT NOT NULL,
  details TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(details)),
  opened_at TEXT NOT NULL CHECK (opened_at GLOB '????-??-??T??:??:??Z'),
  closed_at TEXT CHECK (closed_at GLOB '????-??-??T??:??:??Z'),
  CHECK (closed_at >= opened_at)
) STRICT;

-- From step 4 on: who is calling, and messages that come twice

CREATE TABLE account (
  account_id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('rider', 'mechanic', 'operator', 'dock')),
  rider_id INTEGER UNIQUE REFERENCES rider,
  password_hash TEXT NOT NULL,
  CHECK ((role = 'rider') = (rider_id IS NOT NULL))
) STRICT;

-- Only the hash of a session's token is kept: nobody can log in with what stands here
CREATE TABLE session (
  token_hash TEXT PRIMARY KEY,
  account_id INTEGER NOT NULL REFERENCES account,
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??Z'),
  ends_at TEXT NOT NULL CHECK (ends_at GLOB '????-??-??T??:??:??Z')
) STRICT;

-- event_id is chosen by the dock, so the same message always carries the same one
CREATE TABLE dock_event (
  event_id TEXT PRIMARY KEY,
  dock_id INTEGER NOT NULL REFERENCES dock,
  bike_id INTEGER NOT NULL REFERENCES bike,
  happened_at TEXT NOT NULL CHECK (happened_at GLOB '????-??-??T??:??:??Z'),
  ride_id INTEGER NOT NULL REFERENCES ride
) STRICT;

-- The first answer to a request, to be repeated when the request is
CREATE TABLE idempotency_key (
  account_id INTEGER NOT NULL REFERENCES account,
  key TEXT NOT NULL,
  request TEXT NOT NULL,
  status INTEGER NOT NULL,
  answer TEXT NOT NULL,
  made_at TEXT NOT NULL CHECK (made_at GLOB '????-??-??T??:??:??Z'),
  PRIMARY KEY (account_id, key)
) STRICT;

-- From step 5 on: payments, and indexes for the questions that are asked most

CREATE TABLE payment (
  charge_id INTEGER PRIMARY KEY REFERENCES charge,
  reference TEXT NOT NULL UNIQUE,
  paid_at TEXT NOT NULL CHECK (paid_at GLOB '????-??-??T??:??:??Z')
) STRICT;

CREATE INDEX ride_by_rider ON ride (rider_id, started_at);
CREATE INDEX ride_by_bike ON ride (bike_id);
CREATE INDEX ticket_by_bike ON repair_ticket (bike_id);
CREATE INDEX session_by_end ON session (ends_at);
