import { openDatabase } from "../db";
import { type Examination, examine } from "../health";

/** What was found, or why the records could not even be read. */
export type HealthAnswer = { found: Examination | undefined } | { mistake: string };

/** Examines the database once and tells what it found; the window then ends this worker. */
async function tell(): Promise<HealthAnswer> {
  await openDatabase();
  return { found: await examine() };
}

void tell()
  .catch((thrown: unknown): HealthAnswer => ({ mistake: String(thrown) }))
  .then((answer) => self.postMessage(answer));
