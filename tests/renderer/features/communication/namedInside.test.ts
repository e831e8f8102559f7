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
  ["with a standing group is called by it", { groupKind: "staff_council" }, "Personalrat"],
  ["without one is called another audience", {}, "Weitere Zielgruppe"],
])(
  "a confidential person as an audience %s, in the title, in the document and in the calendar",
  async (_, one, name) => {
    const { title, document, calendar } = await afterAccepting({ ...one, kind: "person" });
    expect(title).toBe(`${name} informieren: F-1 E-Akte im Bauamt`);
    for (const paper of [document, calendar]) {
      expect(paper).toContain(`${name} informieren`);
      expect(paper).not.toContain("Anna Beispiel");
    }
    expect(calendar).toContain(`Für: ${name}`);
  },
);

test.each(
  (["internal", "confidential"] as const).flatMap((sensitivity) =>
    (["role", "group", "organisation"] as const).map((kind) => [sensitivity, kind] as const),
  ),
)(
  "an audience without a person behind it is called by its label wherever it stands, as it is %s: %s",
  async (sensitivity, kind) => {
    const { title, document, calendar } = await afterAccepting({
      label: "Amtsleitungen",
      groupKind: "department",
      expectations: "Erwartung der Leitungen",
      concerns: "Sorge der Leitungen",
      sensitivity,
      kind,
    });
    expect(title).toBe("Amtsleitungen informieren: F-1 E-Akte im Bauamt");
    expect(calendar).toContain("Für: Amtsleitungen");
    for (const paper of [document, calendar]) expect(paper).toContain("Amtsleitungen informieren");
    expect(document).toContain("Amtsleitungen\t");
    expect(document).not.toMatch(/zum Beispiel „Fachbereich“.*Fachbereich/s);
    expect(document.includes("Sorge der Leitungen")).toBe(sensitivity === "internal");
    expect(document.includes("Erwartung der Leitungen")).toBe(sensitivity === "internal");
  },
);

test("a role somebody stands behind goes by its standing group while it is confidential", async () => {
  const person = await createRecord("persons", { displayName: "Anna Beispiel" });
  const { title, document, calendar } = await afterAccepting({ personId: person.id, groupKind: "it" });
  expect(title).toBe("IT informieren: F-1 E-Akte im Bauamt");
  expect(calendar).toContain("Für: IT");
  for (const paper of [document, calendar]) expect(paper).not.toContain("Anna Beispiel");
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
