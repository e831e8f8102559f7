import { openDatabase } from "../db";
import { type Examination, examine } from "../health";

/** Examines the database once and tells what it found; the window then ends this worker. */
async function tell(): Promise<void> {
  await openDatabase();
  self.postMessage((await examine()) satisfies Examination | undefined);
}

void tell();
