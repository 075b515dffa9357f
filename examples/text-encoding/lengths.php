<?php

// A letter, a letter with an accent, the same in two parts, an emoji.
foreach (["e", "é", "e\u{0301}", "🚲"] as $text) {
    $points = mb_strlen($text, 'UTF-8');
    echo $text, ' ', $points, ' code points, ', strlen($text), " bytes\n";
}

// Equal for the eye, not for the program.
var_dump("é" === "e\u{0301}");
