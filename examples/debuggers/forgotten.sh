# A job for the night, with a breakpoint that somebody forgot.
cat > job.py <<'END'
print("writing receipts")
breakpoint()
print("done")
END
# Nobody sits at the keyboard.
python3 job.py < /dev/null 2>&1 | tail -n 1

# The same with breakpoints switched off from outside.
echo "--- switched off:"
PYTHONBREAKPOINT=0 python3 job.py
