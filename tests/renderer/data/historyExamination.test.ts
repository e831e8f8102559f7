import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { journalChangesTable, journalTable } from "@renderer/data/db";
import { isHistoryWhole } from "@renderer/data/historyExamination";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

async function someWork(): Promise<void> {
  const { id } = await createRecord("goals", { title: "eins" });
  await updateRecord("goals", id, { title: "zwei" });
  await updateRecord("goals", id, { title: "drei" });
  await vi.waitFor(() => expect(host.current.state?.lastSeq).toBe(3));
}

describe("the history in the database", () => {
  test("is whole after work", async () => {
    await someWork();
    expect(await isHistoryWhole()).toBe(true);
  });

  test("is whole where the files say the same in another order of fields", async () => {
    await someWork();
    host.current.entries = host.current.entries.map((entry) => {
      const reversed = Object.fromEntries(Object.entries(JSON.parse(entry.line)).reverse());
      return { ...entry, line: JSON.stringify(reversed) };
    });
    expect(await isHistoryWhole()).toBe(true);
  });

  test.each([
    { harm: "an entry is missing", to: () => journalTable().delete(2) },
    { harm: "what an entry changed is missing", to: () => journalChangesTable().delete([2, 0]) },
    { harm: "a word of an entry is another one", to: () => journalTable().update(2, { at: "2020-01-01" }) },
  ])("is not whole where $harm", async ({ to }) => {
    await someWork();
    await to();
    expect(await isHistoryWhole()).toBe(false);
  });
});
