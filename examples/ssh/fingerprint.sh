# What the provider's console shows for the new server.
ssh-keygen -lf host_key_2025.pub

# You compared, said yes, and ssh remembers the key under the name.
echo "spoke.example $(cut -d ' ' -f 1,2 host_key_2025.pub)" > known_hosts
ssh-keygen -l -F spoke.example -f known_hosts

# A year later another key answers under the same name.
ssh-keygen -lf host_key_2026.pub
