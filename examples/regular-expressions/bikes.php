<?php

// What should be found, and what should not.
$should = ['SP-0412 again', 'is this SP-0077?', 'swapped with SP-1033'];
$shouldNot = ['SP-41 again', 'XSP-04120', 'sp 0412'];

// A word boundary, SP, a hyphen, four digits, a word boundary.
$pattern = '/\bSP-\d{4}\b/';
foreach ([...$should, ...$shouldNot] as $note) {
    preg_match_all($pattern, $note, $found);
    echo $note, ' -> ', json_encode($found[0]), "\n";
}
