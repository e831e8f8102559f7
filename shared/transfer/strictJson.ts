import { AppError } from "../errors";

/** No honest record nests deeper (RELIABILITY.md 3.8). */
const deepest = 64;
/** Own keys that a careless merge would turn into a changed prototype. */
const forbidden = new Set(["__proto__", "constructor", "prototype"]);

const refused = (reason: string, cause?: unknown) =>
  new AppError("unreadable", `The JSON was refused: ${reason}.`, { reason }, { cause });

/** Parses JSON from a file: refuses what is not JSON, nests too deep or carries prototype keys. */
export function parseStrictJson(text: string): unknown {
  if (deeperThan(text, deepest)) throw refused("nesting");
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (forbidden.has(key)) throw refused("forbidden key");
      return value;
    });
  } catch (cause) {
    throw cause instanceof AppError ? cause : refused("syntax", cause);
  }
}

/** Whether brackets outside of strings nest deeper than a limit; reads no further than needed. */
function deeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === "\\") at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "{" || character === "[") {
      depth++;
      if (depth > limit) return true;
    } else if (character === "}" || character === "]") depth--;
  }
  return false;
}
