ssh-keygen -q -t ed25519 -N "" -C ada@laptop -f id_spoke
chmod 644 id_spoke
ssh-keygen -y -f id_spoke
