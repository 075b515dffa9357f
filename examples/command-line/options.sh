# Which option of wc counts words? Its help has the answer.
wc --help | grep words

# Now that I know, I use it.
head -n 1 import.log | wc -w
