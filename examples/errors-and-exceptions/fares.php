<?php
function fare(string $text): int
{
    // PHP would turn "" into 0 without a word, so check first.
    $minutes = filter_var($text, FILTER_VALIDATE_INT);
    if ($minutes === false || $minutes < 0) {
        throw new InvalidArgumentException("no number of minutes: '$text'");
    }
    return intdiv($minutes, 30) * 100;
}

// Each line on its own: a bad one is reported, the rest goes on.
$total = 0;
$skipped = 0;
foreach (["45", "", "29", "-5", "61"] as $place => $text) {
    try {
        $total += fare($text);
    } catch (InvalidArgumentException $error) {
        $skipped++;
        echo "line ", $place + 1, " skipped: ", $error->getMessage(), "\n";
    }
}

echo "total: $total cents, $skipped lines skipped\n";
