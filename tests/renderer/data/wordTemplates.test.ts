import { undo } from "@renderer/data/command";
import {
  addWordTemplate,
  assignWordTemplate,
  removeWordTemplate,
  replaceWordTemplate,
  returnToTemplateFile,
} from "@renderer/data/commands/wordTemplates";
import { tableOf } from "@renderer/data/db";
import { templateLines } from "@renderer/data/queries/wordTemplates";
import { mostEarlierFiles, mostTemplateBytes } from "@shared/domain/workspace/wordTemplate";
import { isAppError } from "@shared/errors";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

const file = (number: number, byteSize = 100) => ({
  fileName: `Kopfbogen ${number}.docx`,
  byteSize,
  base64: btoa(`Datei ${number}`),
});
const theLine = async () => {
  const [line] = await templateLines();
  if (!line) throw new Error("No template.");
  return line;
};

freshWorkspaceForEachTest();

test("a new file keeps the ones before it, the oldest goes, and one undo brings all back", async () => {
  const { id } = await addWordTemplate("Kopfbogen", file(0));
  for (let number = 1; number <= mostEarlierFiles; number++) await replaceWordTemplate(id, file(number));
  await replaceWordTemplate(id, file(9));
  const line = await theLine();
  expect(line.file?.fileName).toBe("Kopfbogen 9.docx");
  expect(line.earlier.map(({ fileName }) => fileName)).toEqual([
    "Kopfbogen 3.docx",
    "Kopfbogen 2.docx",
    "Kopfbogen 1.docx",
  ]);
  expect(await tableOf("wordTemplateFiles").count()).toBe(mostEarlierFiles + 1);
  await undo();
  expect((await theLine()).earlier.at(-1)?.fileName).toBe("Kopfbogen 0.docx");
});

test("an earlier file comes into force again and changes places with the present one", async () => {
  const { id } = await addWordTemplate("Kopfbogen", file(0));
  await replaceWordTemplate(id, file(1));
  const [earlier] = (await theLine()).earlier;
  await returnToTemplateFile(id, earlier?.id ?? "");
  const line = await theLine();
  expect([line.file?.fileName, line.earlier[0]?.fileName]).toEqual(["Kopfbogen 0.docx", "Kopfbogen 1.docx"]);
});

test("a document is made in one template: the last one chosen", async () => {
  const one = await addWordTemplate("Eins", file(0));
  const two = await addWordTemplate("Zwei", file(1));
  await assignWordTemplate(one.id, ["agenda", "minutes"]);
  await assignWordTemplate(two.id, ["minutes"]);
  expect((await templateLines()).map(({ documents }) => documents)).toEqual([["agenda"], ["minutes"]]);
});

test("a template that is removed leaves no file and no document behind", async () => {
  const { id } = await addWordTemplate("Kopfbogen", file(0));
  await replaceWordTemplate(id, file(1));
  await assignWordTemplate(id, ["agenda"]);
  await removeWordTemplate(id);
  expect(await tableOf("wordTemplateFiles").count()).toBe(0);
  expect((await tableOf("documentSettings").toArray()).map(({ templateId }) => templateId)).toEqual([
    undefined,
  ]);
  await undo();
  expect((await theLine()).documents).toEqual(["agenda"]);
});

test("templates that are too large together are refused with their limit", async () => {
  const largest = mostTemplateBytes / 3;
  for (let number = 0; number < 3; number++) await addWordTemplate(`V ${number}`, file(number, largest));
  await expect(addWordTemplate("Zu viel", file(3))).rejects.toSatisfy(
    (error) => isAppError(error, "tooLarge") && error.details.limit === 15,
  );
  expect(await tableOf("wordTemplates").count()).toBe(3);
});
