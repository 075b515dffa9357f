python3 two_requests.py > spoke.log
cat spoke.log

# All lines of one request.
echo "--"; grep "request=b210 " spoke.log
