import { AppError } from "../errors";

/** No honest record nests deeper (RELIABILITY.md 3.8). */
const deepest = 64;
/** Own keys that a careless merge would turn into a changed prototype. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

const refused = (reason: string, cause?: unknown) =>
  new AppError("unreadable", `The JSON was refused: ${reason}.`, { reason }, { cause });

/** Parses JSON from a file: refuses what is not JSON, nests too deep, has a key twice or carries prototype keys. */
export function parseStrictJson(text: string): unknown {
  const written = membersIn(text);
  let read = 0;
  let value: unknown;
  try {
    value = JSON.parse(text, function (this: unknown, key, value: unknown) {
      if (forbidden.has(key)) throw refused("forbidden key");
      if (!Array.isArray(this)) read++;
      return value;
    });
  } catch (cause) {
    throw cause instanceof AppError ? cause : refused("syntax", cause);
  }
  // The last call is for the whole, which is no member of anything.
  if (read - 1 !== written) throw refused("one key twice");
  return value;
}

/** How many members all objects in a text have, as written; refuses brackets that nest too deep. */
function membersIn(text: string): number {
  let depth = 0;
  let members = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === ":") members++;
    else if (character === "{" || character === "[") {
      depth++;
      if (depth > deepest) throw refused("nesting");
    } else if (character === "}" || character === "]") depth--;
  }
  return members;
}
