# Makes the repository "spoke" with main and two branches. Deletes an older one.
rm -rf spoke
git init -q -b main spoke
cd spoke
printf 'def close(ride):\n    ride["open"] = False\n' > ride.py
printf 'from ride import close\n\n\ndef end(ride):\n    close(ride)\n' > desk.py
printf '    return ride\n' >> desk.py

# write_test FILE FIELD VALUE: one test that ends a ride and looks at one field.
write_test() {
  cat > "$1" <<END
import unittest
from desk import end


class Ending(unittest.TestCase):
    def test_$2(self):
        self.assertEqual(end({"open": True, "charges": []})["$2"], $3)
END
}
write_test test_end.py open False
git add . && git commit -q -m "End a ride"

# Anna: closing a ride makes the charge.
git switch -q -c anna
printf '    ride["charges"].append(100)\n' >> ride.py
write_test test_anna.py charges "[100]"
git add . && git commit -q -m "Charge when a ride is closed"

# Bilal: the desk makes the charge.
git switch -q -c bilal main
printf 'from ride import close\n\n\ndef end(ride):\n    close(ride)\n' > desk.py
printf '    ride["charges"].append(100)\n    return ride\n' >> desk.py
write_test test_bilal.py charges "[100]"
git add . && git commit -q -m "Charge at the desk"
git switch -q main
