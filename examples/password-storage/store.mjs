import { randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

const COST = { N: 2 ** 14, r: 8, p: 5 };

function keep(password) {
  // A fresh salt for every password; cost and salt are kept with the result.
  const salt = randomBytes(16);
  const result = scryptSync(password, salt, 64, COST);
  return ["scrypt", COST.N, COST.r, COST.p,
    salt.toString("hex"), result.toString("hex")].join("$");
}

function isRight(password, kept) {
  const [, N, r, p, salt, result] = kept.split("$");
  const cost = { N: +N, r: +r, p: +p };
  const again = scryptSync(password, Buffer.from(salt, "hex"), 64, cost);
  return timingSafeEqual(again, Buffer.from(result, "hex"));
}

// Two riders chose the same words.
const ada = keep("seven grey swans"), ben = keep("seven grey swans");
console.log(ada.length, ada.slice(0, 17));
console.log("equal values:", ada === ben);
console.log(isRight("seven grey swans", ada), isRight("seven grey swans", ben));
console.log("with a capital:", isRight("Seven grey swans", ada));
