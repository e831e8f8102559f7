import { aboutPersonDocument } from "@shared/deliverables/aboutPerson";
import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { richTextOf } from "@shared/domain/richText";
import { aboutPerson } from "@shared/domain/traces/aboutPerson";
import type { Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { randomWorkspace } from "../../fixtures/randomWorkspace";
import { smallTown } from "../../fixtures/smallTown";
import { makeRecord, uuid } from "../domain/makeRecord";
import { wordRuleFindings } from "../writers/wordRules";
import { today, wordsOf } from "./build";

const personId = uuid(901);

/** The small town with somebody who is referred to and written about. */
function town(): Workspace {
  const workspace = smallTown();
  const unit = workspace.orgUnits[0];
  workspace.persons.push(
    makeRecord("persons", 901, {
      displayName: "Anna Beispiel",
      roleTitle: "Amtsleiterin",
      email: "anna@stadt.example",
      purpose: "Projektarbeit",
      source: "von ihr selbst",
      restricted: true,
      ...(unit && { orgUnitId: unit.id }),
    }),
  );
  workspace.projects.push(
    makeRecord("projects", 902, {
      code: "P-77",
      title: "Wegeportal",
      ownerPersonId: personId,
      deputyPersonId: personId,
      initialSituation: richTextOf("Anna Beispiel schlug es vor. Anna Beispiels Entwurf liegt vor."),
    }),
  );
  workspace.workPackages.push(
    makeRecord("workPackages", 903, { projectId: uuid(902), title: "Prüfen", ownerId: personId }),
  );
  workspace.triages.push(
    makeRecord("triages", 904, {
      itemId: uuid(905),
      answers: {},
      decision: "parked",
      decidedAt: "2026-03-01T10:00:00.000Z",
      preparation: { leadPersonId: personId },
    }),
  );
  workspace.inboxItems.push(makeRecord("inboxItems", 905, { text: "Idee von anna@stadt.example" }));
  workspace.exportLog.push(
    makeRecord("exportLog", 906, {
      exportedAt: "2026-05-01T10:00:00.000Z",
      deliverable: "agenda",
      title: "Agenda",
      fileName: "Agenda.docx",
      language: "de",
      audience: "internal",
      containsPersonIds: [personId],
    }),
  );
  return workspace;
}

const steps = [{ at: "2026-03-14T09:30:00.000Z", words: "Person „Anna Beispiel“ angelegt" }];

function document(workspace: Workspace, id = personId, language: "de" | "en" = "de") {
  const about = aboutPerson(workspace, id);
  if (!about) throw new Error("nobody has this id");
  return aboutPersonDocument(
    { about, workspace, steps, date: today, jsonName: "angaben.json" },
    wordsOf(workspace, language),
  );
}

describe("everything about one person", () => {
  test("is gathered from references of any depth, texts and exported files", () => {
    const about = aboutPerson(town(), personId);
    expect(about?.uses).toEqual([
      { kind: "triages", id: uuid(904), name: "Idee von anna@stadt.example", fields: ["preparation"] },
      {
        kind: "projects",
        id: uuid(902),
        name: "P-77 Wegeportal",
        fields: ["ownerPersonId", "deputyPersonId"],
      },
      { kind: "workPackages", id: uuid(903), name: "Prüfen", fields: ["ownerId"] },
    ]);
    expect(about?.mentions.map(({ kind, field, count }) => [kind, field, count])).toEqual([
      ["inboxItems", "text", 1],
      ["projects", "initialSituation", 2],
    ]);
    expect(about?.files.map(({ fileName }) => fileName)).toEqual(["Agenda.docx"]);
    expect(aboutPerson(town(), uuid(999))).toBeUndefined();
  });

  test.each([
    "Name oder Funktion\tAnna Beispiel",
    "E-Mail\tanna@stadt.example",
    "Gesperrt\tja",
    "Zweck der Speicherung\tProjektarbeit",
    "Herkunft der Angaben\tvon ihr selbst",
    "Projekt\tP-77 Wegeportal\tKümmerer/in, Stellvertretung",
    "Arbeitspaket\tPrüfen\tVerantwortlich",
    "Projekt\tWegeportal\tAusgangslage\tAnna Beispiel schlug es vor. Anna Beispiels Entwurf l… (insgesamt 2 Stellen)",
    "01.05.2026\tAgenda.docx\tintern",
    "Person „Anna Beispiel“ angelegt",
    "Berichtigung falscher Angaben (Art. 16 DSGVO)",
  ])("the document says in words: %s", (words) => {
    const text = blocksOf(document(town())).map(toPlainText).join("\n");
    expect(text).toContain(words);
  });

  test.each(languages)("the document keeps every rule of the tree and of Word (%s)", async (language) => {
    const built = document(town(), personId, language);
    expect(checkDocument(built)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(built))).toEqual([]);
  });

  test("from any workspace the document keeps the rules", async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkspace, async (workspace) => {
        for (const { id } of workspace.persons.slice(0, 2)) {
          const built = document(workspace, id);
          expect(checkDocument(built)).toEqual([]);
          expect(
            wordRuleFindings(await writeDocx(built)).filter(
              (finding) => !finding.startsWith("list entries are real list entries"),
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  }, 60_000);
});
