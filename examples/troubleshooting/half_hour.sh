bash make_history.sh && cd history

# The shortest steps that show the fault: one call, a wrong answer.
cat > check_half_hour.py <<'END'
import sys
from receipts import price
print([price(minutes) for minutes in (29, 30, 31)])
sys.exit(0 if [price(29), price(30)] == [0, 100] else 1)
END

# Three causes: the times are read wrongly, the minutes are worked out wrongly,
# or the price goes wrong at its limit. The cheapest test gives 30 minutes by hand:
# they go wrong without any times, so it is the price. 29 and 31 are right: the limit.
python3 check_half_hour.py || echo "HEAD is bad"

# Which commit?
git bisect start HEAD "$(git rev-list --max-parents=0 HEAD)" > /dev/null
git bisect run python3 check_half_hour.py > /dev/null
echo "first bad: $(git log -1 --format=%s refs/bisect/bad)"
git bisect reset 2> /dev/null

# Mend it, and run the same steps again.
sed 's/minutes <= FREE_MINUTES/minutes < FREE_MINUTES/' receipts.py > mended
mv mended receipts.py
python3 check_half_hour.py && echo "mended"
