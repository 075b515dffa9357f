<?php
$kept = password_hash(str_repeat('seven grey swans ', 5) . 'ADA', PASSWORD_BCRYPT);
var_dump(password_verify(str_repeat('seven grey swans ', 5) . 'somebody else', $kept));
