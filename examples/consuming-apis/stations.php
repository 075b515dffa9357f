<?php
// One call: a limit for waiting, then the status, and only then the body.
function stations(string $path): array|string
{
    $call = curl_init("http://127.0.0.1:8000$path");
    curl_setopt($call, CURLOPT_RETURNTRANSFER, true);
    curl_setopt($call, CURLOPT_TIMEOUT_MS, 500);
    $body = curl_exec($call);
    if ($body === false) {
        $late = curl_errno($call) === CURLE_OPERATION_TIMEDOUT;
        return $late ? "too slow" : curl_error($call);
    }
    $status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
    if ($status !== 200) {
        return "status $status";
    }
    $data = json_decode($body, true);
    $stations = $data["stations"] ?? null;
    return is_array($stations) ? $stations : "not what was agreed";
}

foreach (["/stations?page=1", "/slow", "/broken", "/maintenance"] as $path) {
    echo $path, " ", json_encode(stations($path), JSON_UNESCAPED_UNICODE), "\n";
}
