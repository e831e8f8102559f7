/** Adds all of `more` to `list`. A call with spread arguments fails beyond about a hundred thousand of them. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one);
}
