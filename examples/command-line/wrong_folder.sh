mkdir spoke
mkdir spoke/logs
cd spoke
cd spoke/logs
