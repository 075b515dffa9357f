<?php
// One function does it all: salt, cost and the form to store.
function keep(string $password): string
{
    return password_hash($password, PASSWORD_ARGON2ID);
}

// Two riders chose the same words.
[$ada, $ben] = [keep('seven grey swans'), keep('seven grey swans')];
echo strlen($ada), ' ', substr($ada, 0, 30), "\n";
echo 'equal values: ', var_export($ada === $ben, true), "\n";
var_dump(password_verify('seven grey swans', $ada));
var_dump(password_verify('seven grey swans', $ben));
var_dump(password_verify('Seven grey swans', $ada));

// After a change of the settings: is this value still as strong as wanted?
var_dump(password_needs_rehash($ada, PASSWORD_ARGON2ID, ['time_cost' => 5]));
