import { undo } from "./command";
import { nextSteps, undoableDownTo } from "./history";

/**
 * Takes back everything that is in force from the newest action down to one of them, step by step, so that redo
 * brings it back step by step. Gives the number of steps; 0 where the action itself is not in force.
 */
export async function undoTo(seq: number): Promise<number> {
  if (!(await undoableDownTo(seq)).includes(seq)) return 0;
  let steps = 0;
  while (((await nextSteps()).undo?.seq ?? 0) >= seq) {
    await undo();
    steps += 1;
  }
  return steps;
}
