<?php
// A ride under 30 minutes is free.
function fare($minutes) {
    return intdiv($minutes, 30) * 100;
}

foreach ([29, 30, 61] as $minutes) {
    echo $minutes, " min: ", fare($minutes), " cents\n";
}
