# The red request, copied from the panel and repeated.
curl --silent --write-out '\n%{http_code} %{content_type}\n' \
  http://127.0.0.1:8000/api/station

# The same with one letter more.
curl --silent --write-out '\n%{http_code} %{content_type}\n' \
  http://127.0.0.1:8000/api/stations
