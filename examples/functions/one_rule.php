<?php
// The rule, once: 100 cents for each half-hour that was reached.
function fare(int $minutes): int
{
    $steps = intdiv($minutes, 30);
    return $steps * 100;
}

// A function may call another.
function receipt(string $name, int $minutes): string
{
    return "$name: $minutes minutes, " . fare($minutes) . " cents";
}

// Called from three places.
echo receipt("Ada", 61), "\n";
echo fare(45) + fare(29) + fare(61), "\n";
if (fare(29) === 0) {
    echo "29 minutes are free\n";
}
