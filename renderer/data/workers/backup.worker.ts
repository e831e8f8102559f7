import { type BackupAsk, type BackupMade, madeBackup, provesItself } from "../backupFile";
import { openDatabase } from "../db";

export type BackupAnswer = { made: BackupMade } | { proved: boolean } | { mistake: string };

async function answer(ask: BackupAsk): Promise<BackupAnswer> {
  if (ask.type === "prove") return { proved: await provesItself(ask) };
  await openDatabase();
  return { made: await madeBackup(ask.appVersion) };
}

self.onmessage = ({ data }: MessageEvent<BackupAsk>) => {
  void answer(data)
    .catch((thrown: unknown) => ({ mistake: String(thrown) }))
    .then((reply) => self.postMessage(reply));
};
