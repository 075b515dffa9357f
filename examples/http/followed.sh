curl --silent --location http://127.0.0.1:8000/station/3
