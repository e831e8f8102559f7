import { backupView, makeBackup } from "@renderer/data/backups";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { readMeta } from "@renderer/data/db";
import { examineInBackground } from "@renderer/data/examination";
import { miscounted } from "@renderer/data/health";
import { isHistoryWhole } from "@renderer/data/historyExamination";
import { saveState, sendMissing, startSending, stopSending } from "@renderer/data/outerJournal";
import { callHost } from "@renderer/desktop";
import { settled } from "./settled";
import { when } from "./state";

/** What `npm run bench` asks the fault window: milliseconds, with the app's own host beside it. */
export const measures = { commands, startUpCheck, examination, backups };

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const saved = (): Promise<void> =>
  when(
    (look) => saveState.watch(look),
    () => saveState.read().state === "saved",
  );

const block = 20;

/**
 * Commands in blocks without a pause: what each costs until the last is shown as saved, and what it costs until it
 * is committed in the window alone; and single ones, each waited for until it is shown as saved.
 */
async function commands(
  rounds: number,
): Promise<{ saved: number[]; committed: number[]; single: number[]; singleCommitted: number[] }> {
  await settled();
  const { id } = await createRecord("measures", { title: "Maßnahme 0" });
  await saved();
  let made = 0;
  const change = (): Promise<unknown> => {
    made += 1;
    return updateRecord("measures", id, { title: `Maßnahme ${made}` });
  };
  const blockOf = async (): Promise<void> => {
    for (let at = 0; at < block; at += 1) await change();
  };
  const samples = { saved: [], committed: [], single: [], singleCommitted: [] } as Record<
    "saved" | "committed" | "single" | "singleCommitted",
    number[]
  >;
  for (let done = 0; done < rounds; done += 1) {
    samples.saved.push((await timed(() => blockOf().then(saved))) / block);
    samples.single.push(await timed(() => change().then(saved)));
    await stopSending();
    samples.committed.push((await timed(blockOf)) / block);
    samples.singleCommitted.push(await timed(change));
    startSending((await callHost("journal.state", {}))?.lastSeq ?? 0);
    await sendMissing();
  }
  return samples;
}

const repeated = async (rounds: number, work: () => Promise<unknown>): Promise<number[]> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return times;
};

/** What stands between a start and the first page. */
async function startUpCheck(rounds: number): Promise<number[]> {
  await settled();
  return repeated(rounds, async () => {
    const [meta] = await Promise.all([readMeta(), callHost("journal.state", {})]);
    if (meta && (await miscounted(meta)).length > 0) throw new Error("The database is not whole.");
  });
}

/** What is examined once the first page stands: every record in a worker, then the history. */
async function examination(rounds: number): Promise<number[]> {
  await settled();
  return repeated(rounds, async () => {
    if (!(await examineInBackground()) || !(await isHistoryWhole()))
      throw new Error("The database is not whole.");
  });
}

/** A backup, from reading the records to the file that was read back; and its megabytes. */
async function backups(rounds: number): Promise<{ times: number[]; megabytes: number }> {
  await settled();
  const { id } = await createRecord("measures", { title: "Maßnahme" });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await updateRecord("measures", id, { title: `Maßnahme ${round}` });
    await saved();
    times.push(await timed(() => makeBackup("asked")));
  }
  return { times, megabytes: (backupView.read().state?.backups[0]?.bytes ?? 0) / 1e6 };
}
