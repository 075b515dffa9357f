curl -sS http://localhost:8001/stations
