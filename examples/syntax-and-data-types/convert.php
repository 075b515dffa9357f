<?php
// What a form sends is text.
$typed = "25";
$minutes = (int) $typed;
var_dump($minutes + 5);

// This is not a whole number, and (int) does not mind.
$typed = "25 min";
var_dump((int) $typed);

// filter_var says false instead.
var_dump(filter_var($typed, FILTER_VALIDATE_INT));
