# Ask each worker to stop in the middle of its second receipt.
for program in worker.py polite_worker.py; do
  : > log
  python3 $program > log & worker=$!
  until grep -q "8142: begun" log; do sleep 0.1; done
  kill -TERM $worker
  wait $worker 2>/dev/null
  echo "$program: exit code $?"
  cat log
done
