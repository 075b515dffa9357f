show='^HTTP\|^ETag\|^Content-Length'
# The first time there is no copy. Keep the mark of this version.
curl --silent --include 127.0.0.1:8000/stations | grep --ignore-case "$show"
mark=$(curl --silent --head 127.0.0.1:8000/stations | grep '^ETag' | tr --delete '\r' | cut --delimiter=' ' --fields=2)

# Ask again: has it changed since this version?
curl --silent --include --header "If-None-Match: $mark" 127.0.0.1:8000/stations | grep "$show"

# A bike leaves, and the same question again.
curl --silent --request POST 127.0.0.1:8000/take/1
curl --silent --include --header "If-None-Match: $mark" 127.0.0.1:8000/stations | grep "$show"
