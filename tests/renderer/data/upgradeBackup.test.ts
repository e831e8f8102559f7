import type { BackupToWrite } from "@shared/desktopBackups";
import { afterEach, expect, test } from "vitest";
import { beginAnew, kept, program, workOfAnOlderProgram } from "./laterPrograms";

afterEach(beginAnew);

/** What the host was asked to back up; `answer` refuses it or not. */
function backupsAsked(answer: () => void = () => {}): BackupToWrite[] {
  const asked: BackupToWrite[] = [];
  const call = kept.files.call;
  kept.files.call = async (channel, args) => {
    if (channel === "app.info") return { version: "1.2.3" } as never;
    if (channel === "backup.write") {
      asked.push(args as BackupToWrite);
      answer();
    }
    return call(channel, args);
  };
  return asked;
}

test("before an upgrade a backup is made in the older shape, and none where the newest one holds it", async () => {
  await workOfAnOlderProgram();
  const before = kept.files.state;
  const asked = backupsAsked();
  const newer = await program(2);
  const { schemaVersion } = await import("@shared/transfer/migrations");
  const { readWorkspaceFile } = await import("@shared/transfer/workspaceFile");
  expect(asked).toMatchObject([
    {
      reason: "upgrade",
      seq: before?.lastSeq,
      stateHash: before?.stateHash,
      shape: `1.${schemaVersion - 1}`,
    },
  ]);
  const file = await readWorkspaceFile(Buffer.from(asked[0]?.base64 ?? "", "base64"));
  expect(file.manifest.schemaVersion).toBe(schemaVersion - 1);
  expect(file.workspace.goals.map(({ title }) => title)).toEqual(["Ziel: zwei"]);
  await newer.end();
  const again = await program(2);
  expect(asked).toHaveLength(1);
  await again.end();
});

test("an upgrade goes on where its backup cannot be written, and says so", async () => {
  await workOfAnOlderProgram();
  backupsAsked(() => {
    throw new Error("The folder is not to be written.");
  });
  const newer = await program(2);
  const { backupView } = await import("@renderer/data/backups");
  expect(newer.report.outcome).toBe("upgraded");
  expect(await newer.titles()).toEqual(["Ziel: zwei"]);
  expect(backupView.read().failingSince).toBeDefined();
  await newer.end();
});
