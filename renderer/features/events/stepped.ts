/** The next or previous of some values, round and round. */
export function stepped<T>(values: readonly T[], value: T, step: 1 | -1): T {
  return values[(values.indexOf(value) + step + values.length) % values.length] ?? value;
}
