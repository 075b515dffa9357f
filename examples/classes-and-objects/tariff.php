<?php

class Tariff
{
    // What every tariff knows, filled in when an object is made.
    public function __construct(
        public int $unlockCents,
        public int $freeMinutes,
        public int $stepMinutes,
        public int $centsPerStep,
    ) {
    }

    // What every tariff can do.
    public function price(int $minutes): int
    {
        if ($minutes < $this->freeMinutes) {
            return $this->unlockCents;
        }
        $steps = intdiv($minutes - $this->freeMinutes, $this->stepMinutes) + 1;
        return $this->unlockCents + $steps * $this->centsPerStep;
    }
}
// Two objects with numbers of their own.
[$standard, $student] = [new Tariff(0, 30, 30, 100), new Tariff(0, 60, 30, 50)];
foreach ([29, 30, 61] as $minutes) {
    [$first, $second] = [$standard->price($minutes), $student->price($minutes)];
    echo "$minutes $first $second\n";
}
