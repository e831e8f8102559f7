import { saveFile } from "@renderer/data/commands/leaving";
import { createRecord } from "@renderer/data/commands/records";
import { saveHandOver, saveWorkspaceFile } from "@renderer/data/commands/workspaceSaving";
import { db } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import { aboutPerson } from "@shared/domain/traces/aboutPerson";
import { said } from "@shared/transfer/ics/entryLines";
import { icsWords } from "@shared/transfer/ics/icsText";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Device, switchTo } from "./twoDevices";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

let device: Device;

beforeEach(async () => {
  device = new Device();
  await switchTo(device);
});

afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

const file = { suggestedName: "Projekte_2027-03-05.csv", mediaType: "text/csv", bytes: new Uint8Array([1]) };
const about = { deliverable: "table", title: "Projekte", language: "de", audience: "internal" } as const;
const filesNaming = async (id: string) =>
  aboutPerson(await wholeWorkspace(), id)?.files.map(({ fileName }) => fileName);

test("a saved table is noted with the persons its cells name, so that they are told of it", async () => {
  const named = await createRecord("persons", { displayName: "Anna Beispiel" });
  const other = await createRecord("persons", { displayName: "Bert Muster" });
  await saveFile(file, { ...about, words: "Bürgerportal\nAnna Beispiel\nHauptamt" });
  expect(await allOf("exportLog")).toMatchObject([
    { ...about, fileName: "Projekte_2027-03-05.csv", containsPersonIds: [named.id], manifest: [] },
  ]);
  expect(await filesNaming(named.id)).toEqual(["Projekte_2027-03-05.csv"]);
  expect(await filesNaming(other.id)).toEqual([]);
});

test("a calendar names persons behind the marks of its format", async () => {
  const person = await createRecord("persons", { displayName: "Anna Beispiel" });
  const lines = said("DESCRIPTION", "Frist\nAnna Beispiel\nmit Bert");
  const words = icsWords([{ name: "VEVENT", lines }]);
  expect(words).toBe("Frist\nAnna Beispiel\nmit Bert");
  await saveFile(file, { ...about, deliverable: "calendar", words });
  expect(await filesNaming(person.id)).toEqual(["Projekte_2027-03-05.csv"]);
});

test.each([
  ["table", () => saveFile(file, { ...about, words: "" })],
  ["workspace", () => saveWorkspaceFile("2027-03-05", "de")],
])("a %s nobody saved is not noted", async (_, save) => {
  device.cancels = true;
  await expect(save()).rejects.toMatchObject({ code: "cancelled" });
  expect(await allOf("exportLog")).toEqual([]);
});

test.each([
  ["the saved workspace", saveWorkspaceFile],
  ["the file for another device", saveHandOver],
] as const)("%s holds everything, so it names everybody", async (_, save) => {
  const persons = [
    await createRecord("persons", { displayName: "Anna Beispiel" }),
    await createRecord("persons", { displayName: "Bert Muster" }),
  ];
  await save("2027-03-05", "de");
  for (const { id } of persons) expect(await filesNaming(id)).toHaveLength(1);
  const { workspace } = await device.lastFile();
  expect(workspace.exportLog).toEqual(await allOf("exportLog"));
});
