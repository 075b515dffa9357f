<?php
// Read: the first line names the columns.
$totals = [];
$file = fopen("bank.csv", "r");
$header = fgetcsv($file, escape: "");
for ($number = 2; ($fields = fgetcsv($file, escape: "")) !== false; $number++) {
    $row = array_combine($header, $fields);
    // A line that does not fit is reported, and the rest goes on.
    if (!ctype_digit($row["cents"])) {
        echo "line $number skipped: {$row["reference"]}\n";
        continue;
    }
    $name = $row["reference"];
    $totals[$name] = ($totals[$name] ?? 0) + (int) $row["cents"];
}
fclose($file);
// Write: file_put_contents replaces a file that has this name already.
ksort($totals);
$text = "";
foreach ($totals as $name => $cents) {
    $text .= "$name: $cents cents\n";
}
file_put_contents("report.txt", $text);
// Look at what is in the file now.
echo file_get_contents("report.txt");
