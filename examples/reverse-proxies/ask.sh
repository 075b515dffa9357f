source ./start.sh proxy.conf

# A file, and two visitors of the application.
ask 127.0.0.5 /static/help.txt
ask 127.0.0.5 /rides
ask 127.0.0.6 /rides

# A visitor lies about the address, first through the proxy, then past it.
ask 127.0.0.5 /rides -H "X-Forwarded-For: 198.51.100.9"
curl -s --interface 127.0.0.5 -H "X-Forwarded-For: 198.51.100.9" \
    http://127.0.0.1:8481/rides

# The application is too slow, then it is gone. The file is still there.
ask 127.0.0.5 /slow
kill $app; wait $app 2>/dev/null
ask 127.0.0.5 /rides
ask 127.0.0.5 /static/help.txt
grep -oE '(upstream timed out|connect\(\) failed).* upstream,' error.log
