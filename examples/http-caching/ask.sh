show='^HTTP\|^ETag\|^Content-Length'
stations=127.0.0.1:8000/stations

# The first time there is no copy. Keep the mark of this version.
curl --silent --include $stations | grep --ignore-case "$show"
mark=$(curl --silent --head $stations | grep '^ETag' | tr --delete '\r')
mark=${mark#ETag: }

# Ask again: has it changed since this version?
curl --silent --include --header "If-None-Match: $mark" $stations | grep "$show"

# A bike leaves, and the same question again.
curl --silent --request POST 127.0.0.1:8000/take/1
curl --silent --include --header "If-None-Match: $mark" $stations | grep "$show"
