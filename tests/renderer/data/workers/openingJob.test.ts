import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { beginAgenda } from "@renderer/data/commands/start";
import { readMeta } from "@renderer/data/db";
import { stateToHandOver } from "@renderer/data/queries/lineage";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import { lookInto } from "@renderer/data/workers/openingJob";
import type { OpeningAsk } from "@renderer/data/workers/openingMessages";
import { type LookedInto, parcelOf, unpacked } from "@renderer/data/workers/openingParcel";
import type { Workspace } from "@shared/domain/workspace";
import type { OpeningStep } from "@shared/transfer/openingStep";
import { newRecoveryKey } from "@shared/transfer/sealed/recoveryKey";
import { sealFile } from "@shared/transfer/sealed/sealedFile";
import { writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "../freshWorkspace";

vi.mock("@renderer/desktop", () => import("../standInDesktop"));

freshWorkspaceForEachTest();

beforeEach(async () => {
  await beginAgenda({
    municipality: { name: "Stadt Musterstadt", kind: "city" },
    agenda: { title: "Digitale Agenda" },
    topUnitName: "Verwaltungsleitung",
  });
  for (const title of ["Eins", "Zwei"]) await createRecord("goals", { title });
});

/** The present state as a file, changed on its way. */
async function fileOf(change: (workspace: Workspace) => Workspace = (same) => same): Promise<Uint8Array> {
  const { workspace, lineage } = await stateToHandOver();
  const facts = { appVersion: "0.1.0", createdAt: "2027-03-05T08:00:00.000Z", counters: {}, lineage };
  return writeWorkspaceFile(change(workspace), facts);
}

const renamed = (workspace: Workspace): Workspace => ({
  ...workspace,
  goals: workspace.goals.map((goal) => (goal.title === "Eins" ? { ...goal, title: "Von dort" } : goal)),
});

async function look(ask: OpeningAsk): Promise<{ looked: LookedInto; steps: OpeningStep[] }> {
  const steps: OpeningStep[] = [];
  return { looked: await lookInto(ask, (step) => steps.push(step)), steps };
}

const password = "Birnen und Äpfel";
const cheap = { memory: 8, passes: 1, lanes: 1 };

describe("looking into a workspace file", () => {
  test("tells its steps and what opening it would change", async () => {
    const { looked, steps } = await look({ bytes: await fileOf(renamed), merging: false });
    expect(steps).toEqual(["reading", "comparing"]);
    expect(looked.opened.manifest.title).toBe("Stadt Musterstadt");
    expect(looked.differences.find(({ kind }) => kind === "goals")).toMatchObject({ here: 2, inFile: 2 });
    expect(looked.preview).toBeUndefined();
  });

  test.each([
    ["the password", { password }, undefined],
    ["another password", { password: "ein anderes Kennwort" }, "wrongPassword"],
    ["another recovery key", { recoveryKey: newRecoveryKey() }, "wrongRecoveryKey"],
  ])("that is protected, with %s", async (_, opener, refusal) => {
    const recoveryKey = newRecoveryKey();
    const bytes = await sealFile(await fileOf(), { password, recoveryKey }, cheap);
    const looking = look({ bytes, opener, merging: false });
    if (refusal)
      await expect(looking).rejects.toMatchObject({ code: "encrypted", details: { reason: refusal } });
    else expect((await looking).steps).toEqual(["unlocking", "reading", "comparing"]);
  });

  test.each([
    ["cut off", (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2), "unreadable"],
    [
      "zeroed in the middle",
      (bytes: Uint8Array) => bytes.fill(0, bytes.length / 3, bytes.length / 2),
      "unreadable",
    ],
    ["empty", () => new Uint8Array(), "unreadable"],
    ["beyond every limit", () => new Uint8Array(101 * 1024 * 1024), "tooLarge"],
  ])("that is %s is refused, and nothing here has changed", async (_, harm, code) => {
    const before = await readMeta();
    await expect(look({ bytes: harm(await fileOf()), merging: true })).rejects.toMatchObject({ code });
    expect(await readMeta()).toEqual(before);
  });
});

describe("a colleague's copy", () => {
  test("is carried to the window whole, what all agree on only once", async () => {
    const bytes = await fileOf(renamed);
    const second = (await allOf("goals")).find(({ title }) => title === "Zwei");
    await updateRecord("goals", second?.id ?? "", { attainment: 40 });
    const { looked } = await look({ bytes, merging: true });
    const { parcel, records } = parcelOf(looked);
    const carried = unpacked(structuredClone(parcel), structuredClone(records));
    expect(carried).toEqual(looked);
    expect(carried.preview).toMatchObject({ outcome: "mergeable" });
    // What the three states agree on crosses once: little more than one of them.
    const [here, differing] = [Object.values(await wholeWorkspace()).flat().length, 2];
    expect(records.length).toBeLessThanOrEqual(here + 2 * differing);
  });

  test("that holds nothing new says so", async () => {
    const { looked } = await look({ bytes: await fileOf(), merging: true });
    const { parcel, records } = parcelOf(looked);
    expect(unpacked(parcel, records).preview).toEqual({ outcome: "nothing" });
  });
});
