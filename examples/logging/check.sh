# The level comes from outside.
LOG_LEVEL=DEBUG python3 service_logged.py > all.log
LOG_LEVEL=WARNING python3 service_logged.py > urgent.log
echo "DEBUG $(grep -c '' all.log) lines, WARNING $(grep -c '' urgent.log) lines"
cat urgent.log

# All lines of request r2.
echo "--"; grep "request=r2 " all.log

# No secret in any line. In service.py three lines wrote them: "got request" (token,
# password, card), "logged in" (password) and "paying with" (card).
grep -E "blue-heron-9|9f2c81d0|4242424242424242" all.log || echo "no secrets found"
