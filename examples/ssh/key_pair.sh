# Make a key pair. -N "" means no passphrase; do that only for practice.
ssh-keygen -q -t ed25519 -N "" -C ada@laptop -f id_spoke
stat -c "%a %n" id_spoke id_spoke.pub
head -n 1 id_spoke | tr -d "-"
cut -d " " -f 1,3 id_spoke.pub

# The server knows only the public half.
mkdir server
echo "ada $(cat id_spoke.pub)" > server/allowed

# Proof: the server sets a task, the laptop signs it with the private key.
echo "session 4711" > task
ssh-keygen -q -Y sign -f id_spoke -n login task
ssh-keygen -q -Y verify -f server/allowed -I ada -n login -s task.sig < task \
    && echo "this is Ada"

# The same proof does not fit another session.
echo "session 4712" > task
ssh-keygen -q -Y verify -f server/allowed -I ada -n login -s task.sig < task \
    || echo "not proved"
