/** Letters and digits nobody mistakes for each other when copying from paper: no I, L, O, U. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bytesOfKey = 16;
const groupLength = 4;

/** A fresh recovery key: 128 random bits as seven groups, the last two signs a check against misreading. */
export function newRecoveryKey(): string {
  return writtenKey(crypto.getRandomValues(new Uint8Array(bytesOfKey)));
}

function writtenKey(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  const number = bits.padEnd(130, "0");
  const letters = Array.from(
    { length: 26 },
    (_, at) => signs[Number.parseInt(number.slice(at * 5, at * 5 + 5), 2)],
  );
  const all = letters.join("") + checkOf(letters.join(""));
  return all.match(new RegExp(`.{${groupLength}}`, "g"))?.join("-") ?? "";
}

/** Two signs that change with every single sign and with neighbours swapped. */
function checkOf(letters: string): string {
  let sum = 0;
  for (const letter of letters) sum = (sum * 33 + signs.indexOf(letter) + 1) % 1021;
  return `${signs[sum >> 5]}${signs[sum & 31]}`;
}

/**
 * The bytes of a recovery key as someone typed it: small letters, spaces and look-alike signs do not matter.
 * Undefined when it cannot be one, also when a sign is mistyped.
 */
export function bytesOfRecoveryKey(typed: string): Uint8Array | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s\-–—]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  if (letters.length !== 28 || [...letters].some((letter) => !signs.includes(letter))) return undefined;
  const key = letters.slice(0, 26);
  if (checkOf(key) !== letters.slice(26)) return undefined;
  const bits = [...key].map((letter) => signs.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from({ length: bytesOfKey }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  );
}
