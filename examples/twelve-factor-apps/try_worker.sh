# Ask each worker to stop in the middle of its second receipt.
for program in worker.py polite_worker.py; do
  echo "$program"
  python3 $program & worker=$!
  sleep 0.65
  kill -TERM $worker
  wait $worker 2>/dev/null
  echo "exit code $?"
done
