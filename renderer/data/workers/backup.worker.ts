import {
  type BackupAsk,
  type BackupChanged,
  type BackupMade,
  madeBackup,
  provesItself,
  withoutTraces,
} from "../backupFile";
import { openDatabase } from "../db";

export type BackupAnswer =
  | { made: BackupMade }
  | { proved: boolean }
  | { changed: BackupChanged | null }
  | { mistake: string };

async function answer(ask: BackupAsk): Promise<BackupAnswer> {
  if (ask.type === "forget") return { changed: await withoutTraces(ask.base64, ask.forgotten) };
  if (ask.type === "prove") return { proved: await provesItself(ask) };
  await openDatabase();
  return { made: await madeBackup(ask.appVersion) };
}

self.onmessage = ({ data }: MessageEvent<BackupAsk>) => {
  void answer(data)
    .catch((thrown: unknown) => ({ mistake: String(thrown) }))
    .then((reply) => self.postMessage(reply));
};
