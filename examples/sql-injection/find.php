<?php
$connection = new PDO('sqlite::memory:');
$connection->exec("CREATE TABLE station (name TEXT, zone TEXT);
    INSERT INTO station VALUES ('Harbour', 'water'), ('Hill Park', 'north')");
$connection->exec("CREATE TABLE rider (name TEXT, email TEXT);
    INSERT INTO rider VALUES ('Ada', 'ada@example.org')");

function find_glued(PDO $connection, string $name): array
{
    $statement = "SELECT name, zone FROM station WHERE name = '$name'";
    echo '  database reads: ', $statement, "\n";
    return $connection->query($statement)->fetchAll(PDO::FETCH_NUM);
}

function find_safe(PDO $connection, string $name): array
{
    $statement = $connection->prepare('SELECT name, zone FROM station WHERE name = ?');
    $statement->execute([$name]);
    return $statement->fetchAll(PDO::FETCH_NUM);
}
$names = ['Harbour', "' OR '1'='1", "' UNION SELECT name, email FROM rider --"];
foreach ($names as $name) {
    echo 'glued: ' . json_encode(find_glued($connection, $name)) . "\n";
    echo 'safe:  ' . json_encode(find_safe($connection, $name)) . "\n";
}
