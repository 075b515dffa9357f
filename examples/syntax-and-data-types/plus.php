<?php
// Plus is for numbers; text that looks like one becomes one.
var_dump(12 + 3);
var_dump(12 + 3.0);
var_dump("12" + "3");
var_dump(true + 1);

// Text is joined with a dot.
var_dump("12" . "3");

// Three ways to divide: with a fraction, whole part, remainder
var_dump(90 / 60);
var_dump(intdiv(95, 60));
var_dump(95 % 60);
