# 200: nobody has to change anything.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  http://127.0.0.1:8000/stations/1
# 201: the ride is new, nobody has to change anything.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  --data bike=503 http://127.0.0.1:8000/rides
# 301: the client should use the new address, /stations/1.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  http://127.0.0.1:8000/station/1
# 400: the client must say which bike.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  --data place=Harbour http://127.0.0.1:8000/rides
# 404: the client must ask for a station that exists.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  http://127.0.0.1:8000/stations/99
# 409: the client must end the ride or take another bike.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  --data bike=503 http://127.0.0.1:8000/rides
# 500: the server's program must be mended.
curl --silent --output body.txt --write-out '%{http_code} %{method}\n' \
  http://127.0.0.1:8000/report
