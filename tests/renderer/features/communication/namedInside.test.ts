import { acceptProposals, nameAffected } from "@renderer/data/commands/communication";
import { createRecord } from "@renderer/data/commands/records";
import { communicationPlan } from "@renderer/data/queries/communication";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { calendarEntries } from "@renderer/features/communication/plan/calendarEntries";
import { messageOf } from "@renderer/features/communication/proposals/messageOf";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import type { DraftOf } from "@shared/domain/kinds";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { icsWords } from "@shared/transfer/ics/icsText";
import { freshWorkspaceForEachTest } from "@tests/renderer/data/freshWorkspace";
import { build } from "@tests/shared/deliverables/build";
import { expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("@tests/renderer/data/standInDesktop"));
freshWorkspaceForEachTest();

const monday = "2026-11-02";
const words = { t: createTranslate("de"), format: formatIn("de") };

/** What leaves the house's register after a proposal to tell this audience was accepted. */
async function afterAccepting(audience: Partial<DraftOf<"stakeholders">>) {
  const decision = await createRecord("decisions", { text: "E-Akte im Bauamt.", date: monday });
  const stakeholder = await createRecord("stakeholders", { label: "Anna Beispiel", ...audience });
  await nameAffected({ kind: "decisions", id: decision.id }, decision.text, [stakeholder.id]);
  const { proposed } = await communicationPlan(monday);
  const messages = proposed.flatMap(({ proposals }) => proposals).map((one) => messageOf(words, one));
  await acceptProposals(messages);
  const plan = build("communicationPlan", await wholeWorkspace(), { audience: "internal" });
  return {
    title: messages[0]?.title,
    document: blocksOf(plan).map(toPlainText).join("\n"),
    calendar: icsWords(calendarEntries(await communicationPlan(monday), words.t)),
  };
}

test.each<[string, Partial<DraftOf<"stakeholders">>, string]>([
  ["with a standing group is called by it", { kind: "person", groupKind: "staff_council" }, "Personalrat"],
  ["without one is called another audience", { kind: "person" }, "Weitere Zielgruppe"],
])("a confidential audience %s, in the title, in the document and in the calendar", async (_, one, name) => {
  const { title, document, calendar } = await afterAccepting(one);
  expect(title).toBe(`${name} informieren: F-1 E-Akte im Bauamt`);
  for (const paper of [document, calendar]) {
    expect(paper).toContain(`${name} informieren`);
    expect(paper).not.toContain("Anna Beispiel");
  }
  expect(calendar).toContain(`Für: ${name}`);
});

test("an audience that is not confidential is called by its label", async () => {
  const { title, document, calendar } = await afterAccepting({
    label: "Amtsleitungen",
    groupKind: "department",
    sensitivity: "internal",
  });
  expect(title).toBe("Amtsleitungen informieren: F-1 E-Akte im Bauamt");
  expect(document).toContain("Amtsleitungen informieren");
  expect(calendar).toContain("Amtsleitungen informieren");
});

test("a person who is restricted is named nowhere, not even as the label of an open audience", async () => {
  const person = await createRecord("persons", { displayName: "Anna Beispiel", restricted: true });
  const { title, document, calendar } = await afterAccepting({
    personId: person.id,
    groupKind: "it",
    sensitivity: "internal",
  });
  expect(calendar).toContain("Für: IT");
  for (const paper of [title, document, calendar]) expect(paper).not.toContain("Anna Beispiel");
});
