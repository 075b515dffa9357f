<?php
$key = random_bytes(32);  // 256 bits; in real life from the secret store

function encrypt(string $text, string $key): string
{
    $nonce = random_bytes(12);  // a new one for every text
    $scrambled = openssl_encrypt(
        $text, 'aes-256-gcm', $key, OPENSSL_RAW_DATA, $nonce, $tag);
    return $nonce . $tag . $scrambled;
}

function decrypt(string $stored, string $key): string|false
{
    if (strlen($stored) < 28) return false;  // no complete nonce and proof
    return openssl_decrypt(
        substr($stored, 28), 'aes-256-gcm', $key, OPENSSL_RAW_DATA,
        substr($stored, 0, 12), substr($stored, 12, 16));
}

$first = encrypt('+44 20 7946 0999', $key);
$second = encrypt('+44 20 7946 0999', $key);
$equal = var_export($first === $second, true);
echo strlen($first), " bytes, equal: $equal\n";
echo decrypt($first, $key), ' and ', decrypt($second, $key), "\n";
// One bit is flipped, as by a careless thief; then another key is tried.
$first[-1] = $first[-1] ^ "\x01";
var_dump(decrypt($first, $key), decrypt($second, random_bytes(32)));
