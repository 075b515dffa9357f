<?php
// Each duration in turn; $minutes holds one of them at a time.
$total = 0;
foreach ([12, 29, 30, 61, 1440] as $minutes) {
    $cents = intdiv($minutes, 30) * 100;
    $total = $total + $cents;
    // Exactly one branch runs: the first whose condition is true.
    if ($minutes < 30) {
        $note = "free";
    } elseif ($minutes < 1440) {
        $note = "to pay";
    } else {
        $note = "call the rider";
    }
    echo "$minutes $cents $note\n";
}
echo "total $total\n";
// Count down until the condition is false.
$seconds = 3;
while ($seconds > 0) {
    echo "dock closes in $seconds\n";
    $seconds = $seconds - 1;
}
echo "closed\n";
