"""The tariff, as a class: the rules of a price stand beside the numbers that they need."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tariff:
    """What a ride costs under one plan. Money is in cents."""

    unlock_cents: int
    free_minutes: int
    step_minutes: int
    cents_per_step: int

    def price(self, seconds: int) -> int:
        """Return the price of a ride.

        Below the free minutes only unlocking costs something. From then on each step that has begun is paid in full:
        29:59 is free, at 30:00 the first paid half-hour begins, at 60:00 the second.
        """
        if seconds < 0:
            raise ValueError(f"a ride cannot last {seconds} seconds")
        free = self.free_minutes * 60
        if seconds < free:
            return self.unlock_cents
        steps = (seconds - free) // (self.step_minutes * 60) + 1
        return self.unlock_cents + steps * self.cents_per_step
