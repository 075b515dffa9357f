# The path exists.
curl -s -w "status %{http_code}\n" http://localhost:8000/stations

# One letter of the path is wrong.
curl -s -w "status %{http_code}\n" http://localhost:8000/statoins
