# bash deploy_over_ssh.sh IMAGE
# SSH_KEY: a secret of the repository (Settings, Secrets and variables, Actions).
# known_hosts: the server's line from the file of that name on your machine, committed.
set -e
umask 077
printf '%s\n' "$SSH_KEY" > key
ssh -i key -o UserKnownHostsFile=known_hosts deploy@spoke.example \
  bash -s -- "$1" < on_server.sh
