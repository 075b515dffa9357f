# Four riders look at a station; station 99 does not exist.
for n in 1 2 3 99; do
  curl --silent --output reply.json 127.0.0.1:8000/stations/$n
done

# Three start a ride; dock 102 is slow, dock 103 does not answer.
for dock in 101 102 103; do
  curl --silent --output reply.json --request POST 127.0.0.1:8000/rides/$dock
done

# Read the numbers.
curl --silent 127.0.0.1:8000/metrics
