<?php

use App\Http\Controllers\StationController;
use Illuminate\Support\Facades\Route;

// The fixed address first; the number is limited as well.
Route::get('/stations/new', [StationController::class, 'form']);
Route::get('/stations/{stationId}', [StationController::class, 'show'])
    ->whereNumber('stationId');
Route::post('/stations', [StationController::class, 'create']);
