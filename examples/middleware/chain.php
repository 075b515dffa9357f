<?php
function with_log(callable $following): callable {
    return function (array $request) use ($following): array {
        echo "log: in {$request['path']}\n";
        $response = $following($request);
        echo "log: out {$response['status']}\n";
        return $response;
    };
}

function only_with_token(callable $following): callable {
    return function (array $request) use ($following): array {
        // Stop here: what lies further in never sees the request.
        $token = $request['token'] ?? '';
        if ($token !== 'practice-token') return ['status' => 401];
        return $following([...$request, 'rider' => 'Ada']);
    };
}

function rides(array $request): array {
    echo "  rides of {$request['rider']}\n";
    return ['status' => 200];
}
$application = with_log(only_with_token(rides(...)));
$application(['path' => '/rides', 'token' => 'practice-token']);
$application(['path' => '/rides']);
