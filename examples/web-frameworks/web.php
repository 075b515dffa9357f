<?php

use Illuminate\Support\Facades\Route;

// A GET for this address is answered by the function behind it.
Route::get('/stations/{stationId}', function (int $stationId) {
    $names = [1 => 'Central Station', 3 => 'Harbour'];
    abort_unless(isset($names[$stationId]), 404);
    return '<h1>' . $names[$stationId] . '</h1>';
})->whereNumber('stationId');
