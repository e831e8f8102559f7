import { callHost } from "../desktop";
import { db, metaTable, readMeta } from "./db";

/**
 * Takes the database for the right one of two copies that contradict each other: it gets another identity, under
 * which the next start writes its whole history to the host. The host's other copy stays where it is.
 */
export async function keepDatabase(): Promise<void> {
  const dbId = crypto.randomUUID();
  await callHost("journal.begin", { dbId });
  await db.transaction("rw", ["meta"], async () => {
    const meta = await readMeta();
    if (meta) await metaTable().put({ ...meta, dbId });
  });
}
