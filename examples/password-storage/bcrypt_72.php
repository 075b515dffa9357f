<?php
$start = str_repeat('seven grey swans ', 5);  // 85 characters
$kept = password_hash($start . 'ADA', PASSWORD_BCRYPT);
var_dump(password_verify($start . 'somebody else', $kept));
