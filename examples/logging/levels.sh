# The same program three times; nothing in it is changed.
echo "without:"; python3 charge.py
echo "WARNING:"; LOG_LEVEL=WARNING python3 charge.py
echo "DEBUG:"; LOG_LEVEL=DEBUG python3 charge.py | sed -n "1,2p"
