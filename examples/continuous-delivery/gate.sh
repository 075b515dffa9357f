# smoke ADDRESS VERSION: does it answer with a good status, and is it this version?
smoke() {
  for attempt in 1 2 3 4 5 6 7 8 9 10; do
    if answer=$(curl -fs "$1"); then
      if [ "$answer" = "$2" ]; then echo "ok $2"; return 0; fi
      echo "runs $answer, not $2"
      return 1
    fi
    sleep 0.2
  done
  echo "no good answer"
  return 1
}

echo 1.2 > health
python3 -m http.server 8523 > log 2>&1 &
server=$!
smoke http://127.0.0.1:8523/health 1.2; echo "code $?"
smoke http://127.0.0.1:8523/health 1.3; echo "code $?"
smoke http://127.0.0.1:8523/version 1.2; echo "code $?"
smoke http://127.0.0.1:8524/health 1.2; echo "code $?"
kill $server
