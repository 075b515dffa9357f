# A little program of our own, in a folder called tools
mkdir tools
echo '#!/bin/sh' > tools/stations
echo 'echo "6 stations"' >> tools/stations
chmod +x tools/stations

# The system does not find it ...
stations

# ... although it is there and works, if we say where.
./tools/stations

# Now we put its folder on the list of places to look in.
PATH="$PATH:$PWD/tools"
stations
