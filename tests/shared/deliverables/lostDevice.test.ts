import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import type { RecordOf } from "@shared/domain/kinds";
import { emptyWorkspace } from "@shared/domain/workspace";
import { describe, expect, test } from "vitest";
import { smallTown } from "../../fixtures/smallTown";
import { makeRecord } from "../domain/makeRecord";
import { build, optionsOf } from "./build";
import { outlineOf } from "./outlineOf";

const town = () => {
  const workspace = emptyWorkspace();
  workspace.municipalities = smallTown().municipalities;
  workspace.persons = [
    makeRecord("persons", 901, { displayName: "Geheimname 1", email: "a@stadt.example", restricted: true }),
    makeRecord("persons", 902, {
      displayName: "Geheimname 2",
      isExternal: true,
      sensitivity: "confidential",
      archivedAt: "2026-01-01T00:00:00.000Z",
    }),
  ];
  const goal = (at: number, sensitivity: "public" | "internal") =>
    makeRecord("goals", at, { code: `Z-1.${at}`, title: "Geheimziel", fieldId: undefined, sensitivity });
  workspace.goals = [goal(1, "public"), goal(2, "public"), goal(3, "internal")];
  return workspace;
};
const handed = (exportedAt: string, at: number): RecordOf<"exportLog"> =>
  makeRecord("exportLog", at, {
    exportedAt,
    deliverable: "handOver",
    title: "Übergabe",
    fileName: "uebergabe.agenda",
    language: "de",
    audience: "internal",
    exchange: { direction: "out" },
  });
const textOf = (workspace = town(), language: "de" | "en" = "de") =>
  blocksOf(build("lostDevice", workspace, {}, language))
    .map(toPlainText)
    .join("\n");

describe("the sheet for a lost device", () => {
  test.each([
    [
      "de",
      [
        "# Blatt für den Verlust des Geräts",
        "## Was die Daten schützt und was noch da ist",
        "## Auf einem neuen Gerät weiterarbeiten",
      ],
    ],
    [
      "en",
      [
        "# Sheet for a lost device",
        "## What protects the data and what is left",
        "## Working on with a new device",
      ],
    ],
  ] as const)(
    "says whom to tell, what was there, what protects it and how to go on (%s)",
    (language, outline) => {
      const document = build("lostDevice", town(), {}, language);
      expect(outlineOf(document)).toEqual(outline);
      expect(checkDocument(document)).toEqual([]);
    },
  );

  test.each([
    "Personen\t2, 1 extern, 1 mit E-Mail/Telefon\t0\t1\t1",
    "Agenda\t3 Ziele\t2\t1\t0",
    "Übriges\t1 Kommune\t1\t0\t0",
    "Projekte\t–\t0\t0\t0",
  ])("counts by kind and sensitivity, archived and restricted entries too: %s", (line) => {
    expect(textOf().split("\n")).toContain(line);
  });

  test("names nobody and nothing, and carries no number of the agenda", () => {
    expect(textOf()).not.toContain("Geheim");
    expect(optionsOf(town(), {}, "lostDevice").versionNumber).toBe("");
  });

  test("names the day of the newest hand-over file, which is with somebody else", () => {
    expect(textOf()).toContain("Übergabedatei: keine verzeichnet");
    const workspace = town();
    workspace.exportLog = [handed("2026-05-04T10:00:00.000Z", 951), handed("2026-03-02T10:00:00.000Z", 952)];
    expect(textOf(workspace)).toContain("Übergabedatei: zuletzt ausgegeben am 04.05.2026");
  });

  test("can be printed before there is anything", () => {
    expect(textOf(emptyWorkspace())).toContain("Gespeichert seit: noch kein Eintrag");
  });
});
