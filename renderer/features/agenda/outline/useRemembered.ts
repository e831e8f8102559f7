import { useCallback, useState } from "react";

const keyOf = (name: string) => `agendalotse.${name}`;

function stored(name: string): ReadonlySet<string> {
  const text = localStorage.getItem(keyOf(name));
  return new Set(text ? text.split(" ").filter((key) => key !== "") : []);
}

/** A set of keys kept in this window between visits; losing it does no harm. Keys hold no spaces. */
export function useRemembered(
  name: string,
): [ReadonlySet<string>, (change: (keys: ReadonlySet<string>) => ReadonlySet<string>) => void] {
  const [keys, setKeys] = useState(() => stored(name));
  const change = useCallback(
    (next: (keys: ReadonlySet<string>) => ReadonlySet<string>) =>
      setKeys((before) => {
        const after = next(before);
        localStorage.setItem(keyOf(name), [...after].join(" "));
        return after;
      }),
    [name],
  );
  return [keys, change];
}
