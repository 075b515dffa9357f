# Fault 2. GET /api/rides, status 500, type text/plain.
# Look first: back end. The request is right, and 5xx says that the server failed.
# Console: in Chromium one line with the address and 500; other browsers may show none.
curl --silent --write-out '\n%{http_code} %{content_type}\n' \
  http://127.0.0.1:8000/api/rides

# Fault 3. GET /api/rider, status 200, type text/plain, response: Ada.
# Look first: front end. Status and response are right, and the screen is wrong.
# Console: TypeError: text.toUppercase is not a function. The name is toUpperCase.
curl --silent --write-out '\n%{http_code} %{content_type}\n' \
  http://127.0.0.1:8000/api/rider
