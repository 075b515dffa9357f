<?php
// Five values, each with a name
$station = "Harbour";
$docks = 6;
$kilometres = 1.5;
$isOpen = true;
$closedSince = null;

// Ask each value for its type.
echo get_debug_type($station), "\n";
echo get_debug_type($docks), "\n";
echo get_debug_type($kilometres), "\n";
echo get_debug_type($isOpen), "\n";
echo get_debug_type($closedSince), "\n";

// A name may get another value.
$docks = $docks + 2;
echo $station, " has ", $docks, " docks\n";
