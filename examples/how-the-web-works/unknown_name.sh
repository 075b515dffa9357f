curl -sS http://lokalhost.invalid:8000/stations
