# rollback: the release before the present one,
# if it suits the schema that the database has now.
rollback() {
  present=$(tail -n 1 deployed.log)
  target=$(grep -vxF "$present" deployed.log | tail -n 1)
  schema=$(cat schema)

  # Ask before anything is stopped.
  if [ -z "$target" ]; then echo "nothing to go back to"; return 1; fi
  if ! grep "^$target:" fits.txt | grep -qw "$schema"; then
    echo "no way back: $target does not know schema $schema"
    return 1
  fi

  # Then it is an ordinary deployment of an old package.
  deploy "$target"
}
