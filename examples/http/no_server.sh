curl --silent --show-error http://127.0.0.1:8001/stations/3
