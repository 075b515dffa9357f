class Tariff:
    # What every tariff knows, filled in when an object is made.
    def __init__(self, unlock_cents, free_minutes, step_minutes, cents_per_step):
        self.unlock_cents = unlock_cents
        self.free_minutes = free_minutes
        self.step_minutes = step_minutes
        self.cents_per_step = cents_per_step

    # What every tariff can do.
    def price(self, minutes):
        if minutes < self.free_minutes:
            return self.unlock_cents
        steps = (minutes - self.free_minutes) // self.step_minutes + 1
        return self.unlock_cents + steps * self.cents_per_step


# Two objects with numbers of their own.
standard = Tariff(0, 30, 30, 100)
student = Tariff(0, 60, 30, 50)
for minutes in (29, 30, 61):
    print(minutes, standard.price(minutes), student.price(minutes))
