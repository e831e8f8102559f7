/** Where this window keeps a choice; gone when the window is closed. */
const placeOf = (name: string) => `agendalotse.view.${name}`;

/**
 * A choice of this window's last visit, as `read` understands it; undefined where none was made. What is damaged is
 * read as null, so only a choice is lost.
 */
export function remembered<T>(name: string, read: (stored: unknown) => T): T | undefined {
  const stored = sessionStorage.getItem(placeOf(name));
  if (stored === null) return undefined;
  try {
    return read(JSON.parse(stored));
  } catch (error) {
    if (error instanceof SyntaxError) return read(null);
    throw error;
  }
}

/** Keeps a choice for the next visit; undefined takes it away. */
export function remember(name: string, choice: unknown): void {
  if (choice === undefined) sessionStorage.removeItem(placeOf(name));
  else sessionStorage.setItem(placeOf(name), JSON.stringify(choice));
}
