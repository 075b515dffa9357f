<?php
// The fare in cents: under 30 minutes are free.
function fare(int $minutes): int
{
    return intdiv($minutes, 30) * 100;
}
