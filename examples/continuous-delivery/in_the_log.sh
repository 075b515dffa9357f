# The pipeline hands over the secret as an environment variable.
export SSH_KEY=practice-key-4711
use() { :; }  # plays the program that needs it

# Somebody looks for a fault and lets the shell show every command.
set -x
use --key "$SSH_KEY"
