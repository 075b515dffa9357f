curl --silent --include --data name=Harbour http://127.0.0.1:8000/stations/3
