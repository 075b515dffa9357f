# A job for the night, with a breakpoint that somebody forgot; nobody sits at the keyboard.
cat > job.py <<'END'
print("writing receipts")
breakpoint()
print("done")
END
python3 job.py < /dev/null 2>&1 | tail -n 1

# The same with breakpoints switched off from outside.
PYTHONBREAKPOINT=0 python3 job.py
