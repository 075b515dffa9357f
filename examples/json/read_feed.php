<?php
$text = '{"last_updated": "2026-10-31T20:00:00Z", "stations": [
  {"station_id": "1", "name": "Central Station", "bikes": 4,
   "renting": true, "closed_since": null},
  {"station_id": "5", "name": "Café Quay", "bikes": 0,
   "renting": false, "closed_since": "2026-10-30"}
]}';
// Parse: from one text to values. With true,
// a JSON object becomes an array with names.
$feed = json_decode($text, true, flags: JSON_THROW_ON_ERROR);

// Reach a nested value, one step at a time.
echo count($feed["stations"]), " ", $feed["stations"][1]["name"], "\n";

// Each value has a type of the language.
foreach ($feed["stations"] as $station) {
    var_dump($station["station_id"], $station["bikes"]);
    var_dump($station["renting"], $station["closed_since"]);
}

// Serialise: from values to text.
$charge = ["ride_id" => 9001, "cents" => 300, "currency" => "EUR"];
echo json_encode($charge), "\n";
