# A package that you use, and your own module.
cat > tariff.py <<'END'
import warnings
def round_fare(cents):
    warnings.warn("round_fare goes in 3.0", DeprecationWarning, stacklevel=2)
    return cents // 5 * 5
END
cat > report.py <<'END'
from tariff import round_fare
def total():
    return round_fare(123)
END

# As usual, and then with the warnings on.
python3 -c "import report; print(report.total())"
echo ---
python3 -W default -c "import report; print(report.total())" 2>&1
