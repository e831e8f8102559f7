import { isAppError, type SerialisedError } from "@shared/errors";
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
  | { refused: SerialisedError }
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
    .catch(inWords)
    .then((reply) => self.postMessage(reply));
};

/** An expected failure keeps its code on the way to the window; of a mistake only the message can be sent. */
function inWords(thrown: unknown): BackupAnswer {
  if (!isAppError(thrown)) return { mistake: String(thrown) };
  const { code, message, details } = thrown;
  return { refused: { code, message, details } };
}
