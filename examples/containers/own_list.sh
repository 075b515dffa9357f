# A shell with a list of processes and users of its own, on the same kernel.
echo "outside: $(id -un), kernel $(uname -r)"
unshare --user --map-root-user --pid --fork --mount-proc \
  sh -c 'echo "inside: $(id -un), kernel $(uname -r), process number $$"'
