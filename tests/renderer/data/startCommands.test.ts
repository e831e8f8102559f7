import { undo } from "@renderer/data/command";
import { createRecord, removeRecord } from "@renderer/data/commands/records";
import { loadSample, removeSample } from "@renderer/data/commands/sample";
import { beginAgenda } from "@renderer/data/commands/start";
import { journalTable, tableOf } from "@renderer/data/db";
import { isWorkspaceEmpty } from "@renderer/data/queries/start";
import { theAgenda, theMunicipality, wholeWorkspace } from "@renderer/data/queries/workspace";
import { emptyWorkspace } from "@shared/domain/workspace";
import { isAppError } from "@shared/errors";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const own = {
  municipality: { name: "Stadt Beispielhausen", kind: "city" as const },
  agenda: { title: "Digitale Agenda", periodFrom: 2027, periodTo: 2031 },
  topUnitName: "Verwaltungsleitung",
};

/** Records by id, so that the order of reading does not matter. */
const sorted = async () => {
  const workspace = await wholeWorkspace();
  for (const list of Object.values(workspace))
    (list as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));
  return workspace;
};

describe("the sample town", () => {
  test("comes in by one command and goes by one undo", async () => {
    await loadSample();
    const town = sampleTown();
    for (const list of Object.values(town)) (list as { id: string }[]).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(await sorted()).toEqual(town);
    expect(await journalTable().count()).toBe(1);
    await undo();
    expect(await wholeWorkspace()).toEqual(emptyWorkspace());
  });

  test("is removed by one command and brought back by one undo", async () => {
    await loadSample();
    const before = await sorted();
    await removeSample();
    expect(await isWorkspaceEmpty()).toBe(true);
    await undo();
    expect(await sorted()).toEqual(before);
  });

  test("raises the counters, so that a new measure gets the number after the last", async () => {
    await loadSample();
    expect((await createRecord("measures", { title: "Neu" })).code).toBe("M-31");
    const field = await tableOf("actionFields")
      .toArray()
      .then((all) => all.find(({ code }) => code === "HF-2"));
    expect((await createRecord("goals", { title: "Neu", fieldId: field?.id })).code).toBe("Z-2.4");
  });

  test("leaves no trace in the numbers of the agenda that follows it", async () => {
    await loadSample();
    await removeSample();
    await beginAgenda(own);
    expect((await createRecord("measures", { title: "Neu" })).code).toBe("M-01");
  });

  test("that comes back by undo gives no number twice, also not that of a deleted measure", async () => {
    await loadSample();
    const deleted = await createRecord("measures", { title: "M-31, gleich gelöscht" });
    await removeRecord("measures", deleted.id);
    await removeSample();
    await undo();
    expect((await createRecord("measures", { title: "Neu" })).code).toBe("M-32");
  });
});

describe("beginning an agenda", () => {
  test("makes the municipality, its agenda and the top unit by one command", async () => {
    await beginAgenda(own);
    expect((await theMunicipality())?.name).toBe("Stadt Beispielhausen");
    expect((await theAgenda())?.periodTo).toBe(2031);
    expect((await tableOf("orgUnits").toArray()).map(({ kind }) => kind)).toEqual(["top"]);
    await undo();
    expect(await isWorkspaceEmpty()).toBe(true);
  });

  test("is refused where a municipality is already there, and changes nothing", async () => {
    await beginAgenda(own);
    const before = await sorted();
    await expect(beginAgenda(own)).rejects.toSatisfy((thrown) => isAppError(thrown, "invalid"));
    expect(await sorted()).toEqual(before);
  });
});
