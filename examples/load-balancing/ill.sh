b_is=ill
source ./start.sh
ask 4 /stations
