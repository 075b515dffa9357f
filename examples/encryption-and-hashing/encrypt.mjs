import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const key = randomBytes(32); // 256 bits; in real life from the secret store

function encrypt(text, key) {
  const nonce = randomBytes(12); // a new one for every text
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const start = cipher.update(text, "utf8"), end = cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), start, end]);
}

function decrypt(stored, key) {
  const nonce = stored.subarray(0, 12), size = { authTagLength: 16 };
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, size);
  decipher.setAuthTag(stored.subarray(12, 28));
  const start = decipher.update(stored.subarray(28));
  return Buffer.concat([start, decipher.final()]).toString("utf8");
}

const first = encrypt("+44 20 7946 0999", key);
const second = encrypt("+44 20 7946 0999", key);
console.log(`${first.length} bytes, equal: ${first.equals(second)}`);
console.log(decrypt(first, key), "and", decrypt(second, key));
// One bit is flipped, as by a careless thief.
first[first.length - 1] ^= 1;
try { decrypt(first, key); }
catch (error) { console.log("Error:", error.message); }
