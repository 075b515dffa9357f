# The run of ten past two is still at work and holds the lock.
flock -n report.lock sh -c 'echo "2:10 begins"; sleep 1; echo "2:10 ends"' &
sleep 0.4

# The clock starts the next one. It does not get the lock.
flock -n report.lock echo "2:20 begins" || echo "2:20 skipped, code $?"
wait

# Later the lock is free again, without anybody cleaning up.
flock -n report.lock echo "2:30 begins"
