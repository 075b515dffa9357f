# Where am I?
pwd

# Make two folders, one inside the other, and go down.
mkdir spoke
mkdir spoke/logs
cd spoke/logs
pwd

# Write a line into a file, and look at it.
echo "import ended" > first.log
ls
cat first.log

# One folder up, and two up
cd ..
pwd
ls
cd ..
pwd
