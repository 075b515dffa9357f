<?php
// A list is an array without keys of your own.
$starts = [6, 3, 6, 4];
echo "first start: ", $starts[0], " of ", count($starts), "\n";

// A dictionary is an array with keys.
$stations = [3 => "Harbour", 4 => "University", 6 => "Hill Park"];
echo "station 6: ", $stations[6], "\n";

// A set: the values become keys, each of them once.
$used = array_flip($starts);
$four = isset($used[4]) ? "yes" : "no";
echo "used: ", count($used), " - station 4 too: ", $four, "\n";

// A queue: first in, first out.
$waiting = new SplQueue();
foreach (["Ada", "Grace", "Linus"] as $rider) {
    $waiting->enqueue($rider);
}
echo "served: ", $waiting->dequeue(), "\n";

// A stack: last in, first out.
$steps = ["rename station", "delete dock"];
echo "undone: ", array_pop($steps), "\n";
