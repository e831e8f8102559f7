import type { Chance } from "./chance";
import type { Act, Work } from "./window/told";

/** Acts as often as people do them, roughly; an import is rare and large, and so is a snapshot. */
const usual: readonly Act[] = [
  ...Array<Act>(6).fill("notes"),
  ...Array<Act>(5).fill("edit"),
  ...Array<Act>(3).fill("sweep"),
  ...Array<Act>(3).fill("drag"),
  ...Array<Act>(2).fill("undoRedo"),
  "import",
  "snapshot",
];

/** Plans commands from a number on; numbers are never given out twice in a profile. */
export function planner(chance: Chance, from = 0): (count: number) => Work {
  let command = from;
  return (count) =>
    Array.from({ length: count }, () => {
      command += 1;
      return { command, act: chance.oneOf(usual), wait: chance.below(2) === 0 };
    });
}
