# A variable called n: typing its name is the command `next`.
printf 'n = 30\nprint(n // 30 * 100)\n' > steps.py
python3 typed.py steps.py <<'END'
next
n
p n
quit
END
