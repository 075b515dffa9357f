<?php

function rides_of(PDO $connection, string $rider): array
{
    // The statement has a gap; the value travels beside it.
    $statement = $connection->prepare(
        'SELECT ride_id, minutes FROM ride WHERE rider = ? ORDER BY ride_id'
    );
    $statement->execute([$rider]);
    // Each row becomes an array with names.
    return $statement->fetchAll(PDO::FETCH_ASSOC);
}

// Open a connection: here to a database in memory.
$connection = new PDO('sqlite::memory:');
$connection->exec(
    'CREATE TABLE ride (ride_id INTEGER, rider TEXT, minutes INTEGER)'
);
$connection->exec(
    "INSERT INTO ride VALUES (1, 'Ada', 12), (2, 'O''Neill', 31), (3, 'Ada', 8)"
);
// Ask three times.
foreach (['Ada', "O'Neill", 'Grace'] as $rider) {
    echo $rider, ' ', json_encode(rides_of($connection, $rider)), "\n";
}
$connection = null;
