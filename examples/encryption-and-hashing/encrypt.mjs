import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const key = randomBytes(32); // 256 bits; in real life from the secret store

function encrypt(text, key) {
  const nonce = randomBytes(12); // a new one for every text
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  const scrambled = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), scrambled]);
}

function decrypt(stored, key) {
  const decipher = createDecipheriv("aes-256-gcm", key, stored.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(stored.subarray(12, 28));
  return Buffer.concat([decipher.update(stored.subarray(28)), decipher.final()]).toString("utf8");
}

const [first, second] = [encrypt("+44 20 7946 0999", key), encrypt("+44 20 7946 0999", key)];
console.log(`${first.length} bytes, equal: ${first.equals(second)}`);
console.log(decrypt(first, key), "and", decrypt(second, key));
// One bit is flipped, as by a careless thief.
first[first.length - 1] ^= 1;
try { decrypt(first, key); } catch (error) { console.log("Error:", error.message); }
