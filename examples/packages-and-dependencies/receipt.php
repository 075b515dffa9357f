<?php
// Our own file; json_encode is part of PHP.
require_once __DIR__ . "/tariff.php";

// The name is used as if it had been written here.
$receipt = ["minutes" => 45, "cents" => fare(45)];
echo json_encode($receipt), "\n";
