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

/** One command after the other without a pause, each until it is shown as saved, and until it is committed alone. */
async function commands(rounds: number): Promise<{ ours: number[]; peer: number[] }> {
  await settled();
  const { id } = await createRecord("measures", { title: "Maßnahme 0" });
  await saved();
  const samples = { ours: [] as number[], peer: [] as number[] };
  const change = (title: string) => updateRecord("measures", id, { title });
  const block = 20;
  for (let done = 0; done < rounds; done += block) {
    for (let at = 0; at < block; at += 1)
      samples.ours.push(
        await timed(async () => {
          await change(`Gesichert ${done + at}`);
          await saved();
        }),
      );
    await stopSending();
    for (let at = 0; at < block; at += 1)
      samples.peer.push(await timed(() => change(`Nur im Fenster ${done + at}`)));
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
