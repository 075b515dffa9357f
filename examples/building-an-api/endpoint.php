<?php
$docks = [101 => 510, 102 => null];  // dock => the bike in it

function start_ride(string $text): array
{
    global $docks;
    // Read the request.
    $body = json_decode($text, true);
    if (json_last_error() !== JSON_ERROR_NONE) {
        return [400, ['error' => 'bad-request']];
    }
    // Apply the rules.
    $dock = is_array($body) ? $body['dock_id'] ?? null : null;
    if (!is_int($dock)) return [422, ['error' => 'invalid']];
    if (!array_key_exists($dock, $docks)) return [404, ['error' => 'not-found']];
    if ($docks[$dock] === null) return [409, ['error' => 'conflict']];
    $ride = ['ride_id' => 4711, 'bike_id' => $docks[$dock]];
    $docks[$dock] = null;
    // Return what the answer is made of.
    return [201, $ride];
}
foreach (['{"dock_id": 101}', '{"dock_id": 101}', '{"dock_id": 7}',
          '{"dock": 101}', 'dock 101'] as $text) {
    [$status, $answer] = start_ride($text);
    echo "$text -> $status ", json_encode($answer), "\n";
}
