-- A small Spoke: six bikes, two on a ride, one in the workshop. SQLite and PostgreSQL.
CREATE TABLE bike (bike_id integer PRIMARY KEY, in_workshop integer NOT NULL);
CREATE TABLE dock (dock_id integer PRIMARY KEY, bike_id integer UNIQUE REFERENCES bike);
CREATE TABLE ride (ride_id integer PRIMARY KEY,
                   bike_id integer NOT NULL REFERENCES bike, ended_at text);
INSERT INTO bike VALUES (501, 0), (502, 0), (503, 0), (504, 0), (505, 0), (506, 1);
INSERT INTO dock VALUES (101, 501), (102, 502), (103, 503), (104, NULL);
INSERT INTO ride VALUES
  (1, 504, '2026-10-30T08:00:00Z'), (2, 504, NULL), (3, 505, NULL);
