import { madeBackup } from "@renderer/data/backupFile";
import { bytesOf, textOf } from "@renderer/data/base64";
import { undo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { db, metaTable, readMeta } from "@renderer/data/db";
import { eraseTraces } from "@renderer/data/erasure";
import { sendMissing, stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import {
  startForLook,
  startFromBackup,
  startKeepingDatabase,
  startRebuilding,
} from "@renderer/data/recovering";
import { startWorkspace } from "@renderer/data/start";
import { reasonOf } from "@renderer/recovery/reasons";
import type { Workspace } from "@shared/domain/workspace";
import { AppError, isAppError } from "@shared/errors";
import { newRecoveryKey } from "@shared/transfer/sealed/recoveryKey";
import { sealFile } from "@shared/transfer/sealed/sealedFile";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

freshWorkspaceForEachTest();

const nothing = () => {};
const file = "000000000001-2026-11-22T10-00-00-000Z-start.agenda";

/** A town with a goal in a backup, then one more goal; everything is in the files and nothing is on its way. */
async function worked(): Promise<{ atBackup: Workspace; now: Workspace }> {
  await createRecord("municipalities", { name: "Stadt Musterstadt" });
  await createRecord("goals", { title: "Wege sparen" });
  const atBackup = await wholeWorkspace();
  host.current.backups.set(file, (await madeBackup("1.0.0")).base64);
  await createRecord("goals", { title: "Nach der Sicherung" });
  await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(3));
  await stopSending();
  const now = await wholeWorkspace();
  return { atBackup, now };
}

describe("what the recovery page asks of a start", () => {
  test("a rebuild gives what the files say, whatever stood in the database", async () => {
    const { now } = await worked();
    await metaTable().update("workspace", { contentHash: "0123456789abcdef" });
    db.close();
    expect((await startRebuilding(nothing)).outcome).toBe("repaired");
    expect(await wholeWorkspace()).toEqual(now);
  });

  test("keeping the database writes its history to a journal of its own", async () => {
    const { now } = await worked();
    const before = host.current.dbId;
    await metaTable().update("workspace", { contentHash: "0123456789abcdef" });
    db.close();
    await startKeepingDatabase(nothing);
    expect(host.current.dbId).not.toBe(before);
    expect(host.current.state?.lastSeq).toBe(3);
    expect(await wholeWorkspace()).toEqual(now);
  });

  test("looking opens the database as it is and refuses every change, undo included", async () => {
    await worked();
    const goal = (await wholeWorkspace()).goals[0];
    if (!goal) throw new Error("There is a goal.");
    await metaTable().update("workspace", { contentHash: "0123456789abcdef" });
    const [before, sent] = [await wholeWorkspace(), host.current.entries.length];
    db.close();
    await startForLook();
    const refused = { code: "storage", details: { reason: "readOnly" } };
    await expect(createRecord("goals", { title: "neu" })).rejects.toMatchObject(refused);
    await expect(updateRecord("goals", goal.id, { title: "anders" })).rejects.toMatchObject(refused);
    await expect(undo()).rejects.toMatchObject(refused);
    const forgotten = { words: ["Wege"], personId: goal.id, replacement: "gelöschte Person 1" };
    await expect(eraseTraces(forgotten)).rejects.toMatchObject(refused);
    await sendMissing();
    expect([await wholeWorkspace(), host.current.entries.length]).toEqual([before, sent]);
    expect((await readMeta())?.contentHash).toBe("0123456789abcdef");
  });

  test("a backup is opened over the rebuilt work only after it was looked at", async () => {
    const { now } = await worked();
    db.close();
    expect(await startFromBackup(file, nothing)).toMatchObject({ isToBeLookedAt: true });
    expect(await wholeWorkspace()).toEqual(now);
  });

  test("a backup begins a new workspace where the files cannot be read; they are left as they are", async () => {
    const { atBackup } = await worked();
    const before = host.current.dbId;
    db.close();
    const journals = host.current.unreadable(new AppError("storage", "EIO", { reason: "broken" }));
    expect(await startFromBackup(file, nothing)).toMatchObject({ isToBeLookedAt: false });
    expect(await wholeWorkspace()).toEqual(atBackup);
    expect(journals()).toEqual([before]);
    await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(1));
    await undo();
    expect((await wholeWorkspace()).goals).toEqual([]);
  });

  test.each(["noHost", "full"])("a backup begins nothing where the reason is %s", async (reason) => {
    const { now } = await worked();
    db.close();
    host.current.unreadable(new AppError("storage", "", { reason }));
    await expect(startFromBackup(file, nothing)).rejects.toMatchObject({ details: { reason } });
    expect(await wholeWorkspace()).toEqual(now);
  });

  test("a backup that is damaged changes nothing", async () => {
    const { now } = await worked();
    db.close();
    host.current.backups.set(file, "AAAA");
    await expect(startFromBackup(file, nothing)).rejects.toMatchObject({ code: "unreadable" });
    await startWorkspace();
    expect(await wholeWorkspace()).toEqual(now);
  });
});

/** Puts what only a password opens in the place of the backup. */
async function protectElsewhere(): Promise<void> {
  const plain = bytesOf(host.current.backups.get(file) ?? "");
  const secrets = { password: "Birnen und Äpfel", recoveryKey: newRecoveryKey() };
  const sealed = await sealFile(plain, secrets, { memory: 64, passes: 1, lanes: 1 });
  host.current.backups.set(file, textOf(sealed));
}

test("a backup protected with keys of elsewhere is asked about after the start, and the work stays as it is", async () => {
  const { now } = await worked();
  await protectElsewhere();
  const { isToBeLookedAt } = await startFromBackup(file, nothing);
  expect(isToBeLookedAt).toBe(true);
  expect(await wholeWorkspace()).toEqual(now);
});

test("a protected backup beside files that give no workspace begins nothing and says what it needs", async () => {
  await worked();
  await protectElsewhere();
  const before = host.current.dbId;
  db.close();
  const journals = host.current.unreadable(new AppError("storage", "EIO", { reason: "broken" }));
  const failure = await startFromBackup(file, nothing).catch((thrown: unknown) => thrown);
  expect([isAppError(failure, "encrypted"), reasonOf(failure)]).toEqual([true, "locked"]);
  expect([host.current.dbId, journals()]).toEqual([before, []]);
});
