# Each line up to END is typed at the prompt (Pdb).
python3 typed.py charge.py <<'END'
break 13
continue
p ride
next
p minutes
continue
step
next
next
p seconds, seconds // 60
return
quit
END
