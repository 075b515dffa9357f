source ./start.sh
ask 1 /login -X POST
ask 4 /rides
